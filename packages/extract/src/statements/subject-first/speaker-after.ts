import { isDeterminerAt, isJoined, isNounPhraseWord, nameFrom, type SpeakerWords, speakerOf } from "../noun-phrase.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";

const longestPhrase = 9;

/** The speaker whose phrase begins at a word: after an inverted verb, or after "according to". */
export function speakerAfter(speech: SpeechText, at: number, end: number): SpeakerWords | undefined {
  return gapBefore(speech, at) === " " ? speakerFrom(speech, at, end) : undefined;
}

/** The speaker whose phrase begins at a word, whatever comes before it. */
export function speakerFrom(speech: SpeechText, at: number, end: number): SpeakerWords | undefined {
  if (at >= end || (speech.quotationOf[at] as number) >= 0) return undefined;
  const base = baseTo(speech, at, end);
  if (base === undefined) return undefined;
  const named = nameAfterComma(speech, { from: at, to: base }, end);
  if (named) return named;
  const own = speakerOf(speech, at, base);
  if (own?.speaker.person ?? own?.speaker.place) return own;
  return speakerOf(speech, at, withPhrases(speech, base, end));
}

// "said the minister, Leo Marsh"
function nameAfterComma(
  speech: SpeechText,
  { from, to }: { from: number; to: number },
  end: number,
): SpeakerWords | undefined {
  if (to >= end || gapBefore(speech, to) !== ", ") return undefined;
  const last = nameFrom(speech, to, end);
  const name = last === undefined ? undefined : speakerOf(speech, to, last);
  return name && { ...name, from };
}

// "a spokesman for the league", "a source in the ministry"
function withPhrases(speech: SpeechText, from: number, end: number): number {
  let to = from;
  while (to < end && isJoined(speech, to) && speech.terms.has("phrasePrepositions", speechLettersAt(speech, to))) {
    const next = baseTo(speech, to + 1, end);
    if (next === undefined) break;
    to = next;
  }
  return to;
}

/** The end of the noun phrase without prepositions that begins at a word. */
function baseTo(speech: SpeechText, at: number, end: number): number | undefined {
  const actor = speech.personOf[at];
  const known = actor ?? speech.organizationOf[at];
  if (known && known.start <= (speech.words[at]?.start ?? 0)) {
    let to = at;
    while (to < end && (speech.personOf[to] === known || speech.organizationOf[to] === known)) to++;
    return to;
  }
  let to = at;
  while (to < end && to - at < longestPhrase && isNounPhraseWord(speech, to)) {
    if (to > at && (!isJoined(speech, to) || isDeterminerAt(speech, to))) break;
    const actor = speech.personOf[to];
    to++;
    // "Energy Minister Jamal Tarhuni": the name ends the phrase
    if (actor && speech.personOf[to] !== actor) break;
  }
  return to > at + (isDeterminerAt(speech, at) ? 1 : 0) ? to : undefined;
}
