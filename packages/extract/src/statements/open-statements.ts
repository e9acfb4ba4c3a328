import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import type { OuterQuotation } from "./quotations.ts";
import type { OpenStatement, UtteranceView } from "./reading-state.ts";
import type { SpeechText } from "./speech-text.ts";
import type { SpeechVerb } from "./statement-terms.ts";

/** The span of a range of words. */
export function spanOf({ words }: SpeechText, from: number, to: number): Span {
  return { start: (words[from] as FoldedWord).start, end: (words[to - 1] as FoldedWord).end };
}

/** The quotation that ends right before a word. */
export function quotationBefore({ speech, utterance, open }: UtteranceView, at: number): OuterQuotation | undefined {
  const last = at - 1;
  if (open.some((one) => !one.quoted && one.from <= last && last < one.to)) return undefined;
  const n = last >= utterance.from ? (speech.quotationOf[last] as number) : -1;
  const quotation = n < 0 ? undefined : speech.quotations[n];
  const isNear = quotation && /^[\s,،.–—-]*$/.test(speech.text.slice(quotation.end, speech.words[at]?.start ?? 0));
  if (!isNear) return undefined;
  // a quotation that opens the utterance and ends at a comma is speech, whatever its length
  const isWhole =
    speech.words[utterance.from] &&
    quotation.start < (speech.words[utterance.from]?.start ?? 0) &&
    gapOf(speech, last).includes("،");
  return isWhole || isSpeech(speech, quotation) ? quotation : undefined;
}

/** Whether a quotation is speech: one word between marks is a term, unless it ends like a sentence. */
export function isSpeech({ text }: SpeechText, { inner }: { inner: Span }): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  return words.includes(" ") || /[.,!?؟،]$/.test(words);
}

/** Ends the words of the last statement before a new cue. */
export function cutAt(view: UtteranceView, at: number): void {
  const last = view.open.at(-1);
  if (last && last.from < at && at < last.to) last.to = at;
}

/** Whether the word at an index is written like a verb that folding makes look like another word. */
export function isSpelled({ text, words, terms }: SpeechText, i: number, { spelled }: SpeechVerb): boolean {
  const { start, end } = words[i] as FoldedWord;
  const written = text.slice(start, end);
  return (spelled === undefined || written.includes(spelled)) && !terms.fits("notSpeech", written);
}

/** Adds a statement, whose speaker is the last one from now on. */
export function add(view: UtteranceView, statement: OpenStatement): void {
  const isKnown = view.open.some((one) => one.from === statement.from && !one.quoted && !statement.quoted);
  if (isKnown) return;
  view.open.push(statement);
  view.state.last = statement.found.speaker;
  view.state.at = view.index;
}

function gapOf({ text, words }: SpeechText, last: number): string {
  return text.slice(words[last]?.end ?? 0, words[last + 1]?.start ?? text.length);
}
