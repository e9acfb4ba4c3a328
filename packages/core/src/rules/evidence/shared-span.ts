import type { Evidence } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";
import { alternativesOf } from "./alternatives.ts";

/** One span supports a value and its alternative. */
export const sharedSpan: Rule = {
  code: "evidence/shared-span",
  severity: "note",
  needs: "file",
  reads: "words",
  title: {
    en: "Two alternatives rest on the same words only where the words allow both.",
    ar: "لا يستند بديلان إلى الكلمات نفسها إلا حيث تحتمل الكلمات المعنيين.",
  },
  message: {
    en: "⟦{quote}⟧ also supports {other}: if the words allow both, say so in a note; else quote what tells them apart",
    ar: "⟦{quote}⟧ تسند أيضًا {other}: إن احتملت الكلمات المعنيين فاذكروا ذلك في ملاحظة، وإلا فاقتبسوا ما يفرّق بينهما",
  },
  why: {
    en: "The same words for two values are an ambiguity of the text, or a slip of the coder; a note on either value answers this.",
    ar: "الكلمات نفسها لقيمتين غموضٌ في النص أو سهو من المرمِّز؛ وتكفي ملاحظة على إحدى القيمتين.",
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
