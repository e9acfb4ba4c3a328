import type { Agreement } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { otherWords, otherWordsFinding } from "../../inspection/value-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The stage of an agreement must be one that the words of its quote name. */
export const agreementStageWords: Rule = {
  code: "visit/agreement-stage",
  severity: "warning",
  needs: ["triggers", "negations"],
  reads: "words",
  title: {
    en: "Require the stage of an agreement to fit the words of its quote.",
    ar: "اشتراط أن توافق مرحلة الاتفاق ألفاظ اقتباسها.",
  },
  message: {
    en: "the words say ⟦{words}⟧, which is read as {expected}; the stage is {found}: correct the stage, quote the words that show it, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، ويُقرأ على أنه {expected}، والمرحلة المرمَّزة {found}: صحّح المرحلة، أو اقتبس الألفاظ التي تدل عليها، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    agreement: (agreement, reading) => wordsOfOtherStage(reading, agreement) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const agreement of index.agreements) {
      const other = wordsOfOtherStage(reading, agreement);
      if (other) report(agreement.stage, otherWordsFinding(agreement.stage, other));
    }
  },
};

function wordsOfOtherStage(reading: Reading, { stage }: Agreement) {
  // an unfinished coding may lack a stage
  if (!stage || stage.value === "unspecified") return undefined;
  return otherWords(reading, stage, { list: "agreementStage" });
}
