import type { FactNode } from "../../article/article-index.ts";
import { alternativesOf } from "../../inspection/alternatives.ts";
import type { Rule } from "../rule.ts";

/** An alternative must differ from its value. */
export const alternativeDiffers: Rule = {
  code: "evidence/alternative-differs",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Require alternatives to differ from the value.", ar: "اشتراط أن يخالف البديل القيمة الأصلية." },
  message: {
    en: "the alternative {found} equals the value: move its quote to the value, or correct it",
    ar: "البديل {found} هو القيمة نفسها: أضف اقتباسه إلى القيمة أو صحّح البديل",
  },
  doubts: {
    fact: {
      having: "alternatives",
      doubts: ({ node }) => sameAlternatives(node).length > 0,
    },
  },
  check({ facts }, report) {
    for (const { node } of facts)
      for (const same of sameAlternatives(node)) report(same, { at: "value", found: same["value"] });
  },
};

function sameAlternatives(node: FactNode["node"]): FactNode["node"][] {
  if (node["value"] === undefined || node["alternatives"] === undefined) return [];
  const meaning = meaningOf(node);
  return alternativesOf(node).filter((alternative) => meaningOf(alternative) === meaning);
}

function meaningOf({ value, mod, calendar }: FactNode["node"]): string {
  const plain =
    typeof value === "object" && value !== null ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;
  return JSON.stringify([plain, mod ?? null, calendar ?? null]);
}
