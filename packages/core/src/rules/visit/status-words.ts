import type { Meeting, Visit } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { otherWords, otherWordsFinding } from "../../inspection/value-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The status of a visit or a meeting must be one that the words of its quote name. */
export const statusWords: Rule = {
  code: "visit/status-words",
  severity: "warning",
  needs: ["triggers", "negations"],
  reads: "words",
  title: {
    en: "Require the status of a visit or meeting to fit the words of its quote.",
    ar: "اشتراط أن توافق حالة الزيارة أو اللقاء ألفاظ اقتباسها.",
  },
  message: {
    en: "the words say ⟦{words}⟧, which is read as {expected}; the status is {found}: correct the status, quote the words that show it, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، ويُقرأ على أنه {expected}، والحالة المرمَّزة {found}: صحّح الحالة، أو اقتبس الألفاظ التي تدل عليها، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    visit: ({ status }, reading) => wordsOfOtherStatus(reading, status) !== undefined,
    meeting: ({ status }, reading) => wordsOfOtherStatus(reading, status) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { status } of [...index.visits.values(), ...index.meetings]) {
      const other = wordsOfOtherStatus(reading, status);
      if (other) report(status, otherWordsFinding(status, other));
    }
  },
};

// Announced, planned and invited shade into each other in words, and so do under way and occurred.
const kinds: Readonly<Record<string, string>> = {
  invited: "to come",
  announced: "to come",
  planned: "to come",
  "under-way": "done",
  occurred: "done",
};

function wordsOfOtherStatus(reading: Reading, status: (Visit | Meeting)["status"]) {
  // an unfinished coding may lack a status
  if (!status) return undefined;
  return otherWords(reading, status, {
    list: "eventStatus",
    fits: (named, coded) => named === coded || (kinds[named] !== undefined && kinds[named] === kinds[coded]),
  });
}
