import { type SpeakerWords, speakerOf } from "./noun-phrase.ts";
import type { UtteranceView } from "./reading-state.ts";
import { gapBefore, type SpeechText } from "./speech-text.ts";

const longestLabel = 8;

/** The speaker before the colon of a headline: "Minister: Bridge to open in May". */
export function headlineSpeaker({
  speech,
  utterance,
}: UtteranceView): { speaker: SpeakerWords; from: number } | undefined {
  for (let i = utterance.from + 1; i < utterance.to && i <= utterance.from + longestLabel; i++) {
    const gap = gapBefore(speech, i);
    if (/^\s?:\s["“«'‘]?$/u.test(gap)) return labelOf(speech, utterance.from, i);
    if (/[,;.،؛!?؟]/u.test(gap)) return undefined;
  }
  return undefined;
}

function labelOf(speech: SpeechText, from: number, to: number): { speaker: SpeakerWords; from: number } | undefined {
  const found = speakerOf(speech, from, to);
  if (!found) return undefined;
  const { person, organization, place, phrase } = found.speaker;
  if (organization ?? place) return { speaker: found, from: to };
  const { terms, words } = speech;
  const isSpeaker = (i: number) => {
    const letters = words[i]?.letters ?? "";
    return terms.has("people", letters) || terms.has("institutions", letters);
  };
  const isKnown =
    person !== undefined || phrase === "institution" || phrase === "office" || isSpeaker(from) || isSpeaker(to - 1);
  return isKnown ? { speaker: found, from: to } : undefined;
}
