import { textReading } from "../../inspection/text-reading.ts";
import { otherWords, otherWordsFinding, type Valued } from "../../inspection/value-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The purpose of a visit must be one that the words of its quote name. */
export const purposeWords: Rule = {
  code: "visit/purpose-words",
  severity: "warning",
  needs: "triggers",
  reads: "words",
  title: {
    en: "Require the purpose of a visit to fit the words of its quote.",
    ar: "اشتراط أن يوافق غرض الزيارة ألفاظ اقتباسه.",
  },
  message: {
    en: "the words say ⟦{words}⟧, which names {expected}; the purpose is {found}: correct the purpose, quote the words that show it, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، وهذا يسمي {expected}، والغرض المرمَّز {found}: صحّح الغرض، أو اقتبس الألفاظ التي تدل عليه، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    visit: ({ purposes = [] }, reading) =>
      purposes.some((purpose) => wordsOfOtherPurpose(reading, purpose) !== undefined),
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { purposes = [] } of index.visits.values())
      for (const purpose of purposes) {
        const other = wordsOfOtherPurpose(reading, purpose);
        if (other) report(purpose, otherWordsFinding(purpose, other));
      }
  },
};

// Purposes of one family fit each other's words.
const families: Readonly<Record<string, string>> = {
  ...{ meet: "talk", "hold-talks": "talk", negotiate: "talk", consult: "talk", "follow-up": "talk", mediate: "talk" },
  ...{ "attend-event": "event", ceremonial: "event" },
  ...{ "strengthen-relations": "relations", "trade-promotion": "relations", "show-support": "relations" },
};

/** Purposes that are named by a word of their own, so that words of talks alone do not fit them. */
const distinct: ReadonlySet<string> = new Set(
  "sign ceremonial inspect deliver-message private reciprocal introduce-office-holder".split(" "),
);

function wordsOfOtherPurpose(reading: Reading, purpose: Valued) {
  return otherWords(reading, purpose, {
    list: "purpose",
    fits: (named, coded) =>
      named === coded ||
      (families[named] !== undefined && families[named] === families[coded]) ||
      (families[named] === "talk" && !distinct.has(coded)),
  });
}
