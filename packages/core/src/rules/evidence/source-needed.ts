import type { Rule } from "../rule.ts";
import { sourceKeyOf, stateOf } from "./value-state.ts";

/** An external value names its source. */
export const sourceNeeded: Rule = {
  code: "evidence/source-needed",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "An external value names its source.", ar: "القيمة الخارجية تذكر مصدرها." },
  message: {
    en: "external without a source: name it in {key}, at least by its title",
    ar: "قيمة خارجية بلا مصدر: اذكروه في {key}، بعنوانه على الأقل",
  },
  why: {
    en: "What does not come from the text must say where it comes from, or it cannot be checked.",
    ar: "ما لا يأتي من النص عليه أن يذكر من أين أتى، وإلا تعذّر التحقق منه.",
  },
  check({ facts }, report) {
    for (const fact of facts) {
      const key = sourceKeyOf(fact);
      if (stateOf(fact) === "external" && fact.node[key] === undefined) report(fact.node, { at: key, words: { key } });
    }
  },
};
