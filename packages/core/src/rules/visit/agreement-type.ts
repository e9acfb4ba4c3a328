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
    ar: "اشتراط أن يوافق نوع الاتفاق الألفاظ التي تسميه.",
  },
  message: {
    en: "the words say ⟦{words}⟧, which names {expected}; the type is {found}: correct the type, quote the words that name it, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، وهذا يسمي {expected}، والنوع المرمَّز {found}: صحّح النوع، أو اقتبس الألفاظ التي تسميه، أو بيّن السبب في ملاحظة",
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
