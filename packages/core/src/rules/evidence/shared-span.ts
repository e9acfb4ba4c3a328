import type { Evidence } from "../../generated/types.ts";
import { alternativesOf } from "../../inspection/alternatives.ts";
import { haveSameSpan } from "../../inspection/same-spans.ts";
import type { Rule } from "../rule.ts";

/** One span must not support both a value and its alternative. */
export const sharedSpan: Rule = {
  code: "evidence/shared-span",
  severity: "note",
  needs: "file",
  reads: "words",
  title: {
    en: "Disallow two alternatives with the same words unless a note explains it.",
    ar: "منع استناد بديلين إلى الكلمات نفسها بلا ملاحظة.",
  },
  message: {
    en: "⟦{quote}⟧ also supports {other}: if the words allow both, say so in a note; otherwise quote the words that distinguish them",
    ar: "⟦{quote}⟧ شاهد على {other} أيضًا: إن احتملت الكلمات المعنيين فاذكر ذلك في ملاحظة، وإلا فاقتبس ما يفرّق بينهما",
  },
  doubts: {
    fact: {
      having: "alternatives",
      doubts: ({ node }) => node["note"] === undefined && haveSameSpan([node, ...alternativesOf(node)]),
    },
  },
  check({ facts }, report) {
    for (const { node } of facts) {
      const alternatives = alternativesOf(node);
      if (alternatives.length === 0 || node["note"] !== undefined) continue;
      const taken = new Map<string, object>(node.evidence.map((evidence) => [placeOf(evidence), node]));
      for (const alternative of alternatives) {
        if (alternative["note"] !== undefined) continue;
        for (const evidence of alternative.evidence) {
          const other = taken.get(placeOf(evidence));
          if (other && other !== alternative)
            report(evidence, {
              words: { quote: evidence.quote },
              others: { other },
              near: { start: evidence.start, end: evidence.end },
            });
          else taken.set(placeOf(evidence), alternative);
        }
      }
    }
  },
};

function placeOf({ start, end }: Evidence): string {
  return `${start}–${end}`;
}
