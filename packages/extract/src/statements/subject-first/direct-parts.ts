import type { Span } from "@diplomatic-visits/core/internal";
import { isSpeech, spanOf } from "../open-statements.ts";
import type { OuterQuotation } from "../quotations.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import { isFrontedPhrase } from "./trailing.ts";

// enough for a mark, a quotation mark and a space
const shortTail = 3;

/** The parts of the direct speech around a cue: the quotation before it, what opens it, and the quotation that goes on after it. */
export function directParts(view: UtteranceView, before: OuterQuotation, after: number): Span[] {
  const { speech } = view;
  const later = quotationAfter(view, after);
  const goesOn =
    later &&
    /,\s*$/.test(speech.text.slice(later.start - shortTail, later.start)) &&
    /,["”»’']?\s*$/.test(speech.text.slice(before.end - shortTail, before.end));
  const isLater = later && (goesOn || isApart(view, later));
  return [...earlierParts(speech, before), fragmentStart(view, before), ...(isLater ? [later.inner] : [])];
}

/** The two parts of a clause that goes on between marks: Whether they will act, he said, "is in God's hands". */
export function middleOf(view: UtteranceView, from: number, [inner]: Span[]): Span[] | undefined {
  const { speech, utterance, contentFrom } = view;
  if (!inner || view.open.length > 0 || from === contentFrom || gapBefore(speech, from) !== ", ") return undefined;
  if (isFrontedPhrase(speech, contentFrom)) return undefined;
  const isFragment = /^\p{Ll}/u.test(speech.text.slice(inner.start, inner.start + 1));
  return isFragment && contentFrom === utterance.from ? [spanOf(speech, contentFrom, from), inner] : undefined;
}

/** Whether a cue follows a clause after a comma: "We will stay the course, she vowed on Sunday". */
export function isAfterClause({ speech, contentFrom }: UtteranceView, from: number): boolean {
  return gapBefore(speech, from) === ", " && from - contentFrom > shortTail;
}

// the paragraphs before a quotation that goes on over paragraphs
function earlierParts({ quotations }: SpeechText, { start }: Span): Span[] {
  const parts: Span[] = [];
  let n = quotations.findIndex((one) => one.start === start);
  for (; quotations[n]?.isContinued; n--) parts.unshift((quotations[n - 1] as { inner: Span }).inner);
  return parts;
}

// Foreign investors "have nothing to fear", he said: the words before a fragment are said too
function fragmentStart(
  { speech, utterance, contentFrom }: UtteranceView,
  { start, inner }: { start: number; inner: Span },
): Span {
  const first = speech.words[Math.max(contentFrom, utterance.from)];
  const isFragment = /^\p{Ll}/u.test(speech.text.slice(inner.start, inner.start + 1));
  return first && isFragment && first.start < start ? { start: first.start, end: inner.end + 1 } : inner;
}

// "…", he said. "…"
function isApart({ speech }: UtteranceView, { start }: Span): boolean {
  return /[.,،:]\s*$/.test(speech.text.slice(Math.max(0, start - 3), start));
}

const nearQuotation = 12;

/** The quotation that opens after a verb and words of time, place or manner. */
function quotationAfter({ speech, utterance }: UtteranceView, after: number) {
  for (let k = after; k < utterance.to && k < after + nearQuotation; k++) {
    const n = speech.quotationOf[k] as number;
    if (n >= 0) return isSpeech(speech, speech.quotations[n] as { inner: Span }) ? speech.quotations[n] : undefined;
    // ", adding: “…”" is a statement of its own
    const isCue = speech.terms.verbsAt(speech.words, k).some(({ form }) => form === "participle");
    if (isCue || /[;:]/.test(gapBefore(speech, k)) || speech.terms.has("complementizers", speechLettersAt(speech, k)))
      return undefined;
  }
  return undefined;
}
