import type { Visit } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { type OtherWords, otherWords, otherWordsFinding } from "../../inspection/value-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The type of a visit must be one that the words of its quote name. */
export const visitTypeWords: Rule = {
  code: "visit/type-words",
  severity: "warning",
  needs: "triggers",
  reads: "words",
  title: {
    en: "Require the type of a visit to fit the words that name it.",
    ar: "اشتراط أن يوافق نوع الزيارة الألفاظ التي تسميه.",
  },
  message: {
    en: "the words say ⟦{words}⟧, which names {expected}; the type is {found}: correct the type, quote the words that name it, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، وهذا يسمي {expected}، والنوع المرمَّز {found}: صحّح النوع، أو اقتبس الألفاظ التي تسميه، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    visit: ({ type }, reading) => type !== undefined && wordsOfOtherType(reading, type) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { type } of index.visits.values()) {
      const other = type && wordsOfOtherType(reading, type);
      if (other) report(type, otherWordsFinding(type, other));
    }
  },
};

const neutral: ReadonlySet<string> = new Set(["other"]);

// Adjectives decide only if no whole phrase does: "official" in "an official three-day visit".
function wordsOfOtherType(reading: Reading, type: NonNullable<Visit["type"]>): OtherWords | undefined {
  return (
    otherWords(reading, type, { list: "visitType", neutral, unless: "visitAdjective" }) ??
    otherWords(reading, type, { list: "visitAdjective", unless: "visitType" })
  );
}
