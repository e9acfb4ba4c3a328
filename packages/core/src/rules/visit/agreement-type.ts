import type { Agreement } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { otherWords, otherWordsFinding, triggersAt } from "../../inspection/value-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The type of an agreement must be one that the words of its quote name. */
export const agreementTypeWords: Rule = {
  code: "visit/agreement-type",
  severity: "warning",
  needs: "triggers",
  reads: "words",
  title: {
    en: "Require the type of an agreement to fit the words that name it.",
    ar: "يجب أن يوافق نوع الاتفاق الألفاظ التي تسميه.",
  },
  message: {
    en: "the words say ⟦{words}⟧, which names {expected}; the type is {found}: correct the type, quote the words that name it, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، وهذا يسمي {expected}، والنوع المرمَّز {found}: صحّحوا النوع، أو اقتبسوا الألفاظ التي تسميه، أو بيّنوا السبب في ملاحظة",
  },
  why: {
    en: "The type is the text's own word: a memorandum is not a treaty. The rule reports a quote that names only other types, if the coded type is not named elsewhere in the evidence of the agreement.",
    ar: "النوع هو لفظ النص نفسه: فمذكرة التفاهم ليست معاهدة. وتبلّغ القاعدة عن اقتباس لا يسمي إلا أنواعًا أخرى، إذا لم يرد النوع المرمَّز في بقية شواهد الاتفاق.",
  },
  doubts: {
    agreement: (agreement, reading) => wordsOfOtherType(reading, agreement) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const agreement of index.agreements) {
      const other = wordsOfOtherType(reading, agreement);
      if (other && agreement.type) report(agreement.type, otherWordsFinding(agreement.type, other));
    }
  },
};

const neutral: ReadonlySet<string> = new Set(["unspecified"]);

function wordsOfOtherType(reading: Reading, { type, evidence = [] }: Agreement) {
  if (!type || type.value === "unspecified") return undefined;
  const other = otherWords(reading, type, { list: "agreementType", neutral });
  if (!other) return undefined;
  const isNamed = triggersAt(reading, "agreementType", evidence).some(({ value }) => value === type.value);
  return isNamed ? undefined : other;
}
