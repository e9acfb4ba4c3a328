import type { Meeting } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { otherWords, otherWordsFinding } from "../../inspection/value-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The channel of a meeting must be one that the words of its quote name. */
export const channelWords: Rule = {
  code: "visit/channel-words",
  severity: "warning",
  needs: "triggers",
  reads: "words",
  title: {
    en: "Require the channel of a meeting to fit the words of its quote.",
    ar: "اشتراط أن توافق قناة اللقاء ألفاظ اقتباسها.",
  },
  message: {
    en: "the words say ⟦{words}⟧, which names {expected}; the channel is {found}: correct the channel, quote the words that show it, or explain it in a note",
    ar: "يقول النص ⟦{words}⟧، وهذا يسمي {expected}، والقناة المرمَّزة {found}: صحّح القناة، أو اقتبس الألفاظ التي تدل عليها، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    meeting: (meeting, reading) => wordsOfOtherChannel(reading, meeting) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const meeting of index.meetings) {
      const other = wordsOfOtherChannel(reading, meeting);
      if (other && meeting.channel) report(meeting.channel, otherWordsFinding(meeting.channel, other));
    }
  },
};

function wordsOfOtherChannel(reading: Reading, { channel }: Meeting) {
  return channel && otherWords(reading, channel, { list: "meetingChannel" });
}
