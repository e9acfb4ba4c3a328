import type { Span } from "@diplomatic-visits/core/internal";
import { type SpeakerWords, speakerOf } from "./noun-phrase.ts";
import type { UtteranceView } from "./reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt, type Utterance } from "./speech-text.ts";

const longestLabel = 8;

interface Headline {
  speaker: SpeakerWords;
  /** The index of the first word after the label. */
  from: number;
  /** The quotation before the label. */
  quoted?: Span[];
}

/** The speaker before the colon of a headline: "Minister: Bridge to open in May". */
export function headlineSpeaker({ speech, utterance }: UtteranceView): Headline | undefined {
  const n = speech.quotationOf[utterance.from] as number;
  if (n >= 0) return quotedHeadline(speech, n, utterance);
  for (let i = utterance.from + 1; i < utterance.to && i <= utterance.from + longestLabel; i++) {
    const gap = gapBefore(speech, i);
    if (/^\s?:\s["“«'‘]?$/u.test(gap)) {
      const isQuoted = (speech.quotationOf[i] as number) >= 0;
      return (isQuoted ? subjectOfClause(speech, utterance.from, i) : undefined) ?? labelOf(speech, utterance.from, i);
    }
    if (/[,;.،؛!?؟]/u.test(gap)) return undefined;
  }
  return undefined;
}

// 'We were never there': Premier hits back
function quotedHeadline(speech: SpeechText, n: number, { from, to }: Utterance): Headline | undefined {
  let at = from;
  while (at < to && speech.quotationOf[at] === n) at++;
  if (at >= to || !/^["”»’']:\s$/u.test(gapBefore(speech, at))) return undefined;
  let end = at + 1;
  while (end < to && end < at + longestLabel && !speech.terms.has("people", speechLettersAt(speech, end - 1))) end++;
  const found = labelOf(speech, at, end);
  const quotation = speech.quotations[n];
  return found && quotation && { ...found, quoted: [quotation.inner] };
}

// Minister rules out early vote: 'Not on my watch'
function subjectOfClause(speech: SpeechText, from: number, to: number): Headline | undefined {
  const { terms, personOf } = speech;
  let end = from;
  while (end < to && personOf[end] && personOf[end] === personOf[from]) end++;
  for (; end === from || (!personOf[end - 1] && end < to); end++) {
    if (end >= to) return undefined;
    if (terms.has("people", speechLettersAt(speech, end))) {
      end++;
      break;
    }
  }
  const found = end < to ? labelOf(speech, from, end) : undefined;
  return found && { ...found, from: to };
}

function labelOf(speech: SpeechText, from: number, to: number): Headline | undefined {
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
