import type { Meeting } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { type OtherWords, otherWords, otherWordsFinding } from "../../inspection/value-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The format of a meeting must be one that the words of its quote name. */
export const formatWords: Rule = {
  code: "visit/format-words",
  severity: "warning",
  needs: "triggers",
  reads: "words",
  title: {
    en: "Require the format of a meeting to fit the words of its quote.",
    ar: "اشتراط أن توافق صيغة اللقاء ألفاظ اقتباسها.",
  },
  message: {
    en: "the words say ⟦{words}⟧, which names {expected}; the format is {found}: correct the format, quote the words that show it, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، وهذا يسمي {expected}، والصيغة المرمَّزة {found}: صحّح الصيغة، أو اقتبس الألفاظ التي تدل عليها، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    meeting: ({ formats = [] }, reading) => formats.some((format) => wordsOfOtherFormat(reading, format) !== undefined),
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { formats = [] } of index.meetings)
      for (const format of formats) {
        const other = wordsOfOtherFormat(reading, format);
        if (other) report(format, otherWordsFinding(format, other));
      }
  },
};

const neutral: ReadonlySet<string> = new Set(["talks"]);
const bySides: ReadonlySet<string> = new Set(["bilateral", "trilateral", "multilateral", "two-plus-two"]);
/** Formats that follow from who takes part or how they meet, even if the words name another format too. */
const unnamed: ReadonlySet<string> = new Set([...bySides, "one-on-one", "restricted", "expanded", "summit", "talks"]);

type Format = NonNullable<Meeting["formats"]>[number];

function wordsOfOtherFormat(reading: Reading, format: Format): OtherWords | undefined {
  const other = otherWords(reading, format, { list: "meetingFormat", neutral });
  if (!other || !unnamed.has(format.value)) return other;
  return bySides.has(format.value) && other.named.every((one) => bySides.has(one)) ? other : undefined;
}
