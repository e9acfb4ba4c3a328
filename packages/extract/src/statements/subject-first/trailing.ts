import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { add, spanOf } from "../open-statements.ts";
import type { OpenStatement, UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { SpeechVerb } from "../statement-terms.ts";

/** A cue after its clause. */
export interface Trailing {
  found: OpenStatement["found"];
  from: number;
  after: number;
  verb: SpeechVerb;
}

// "Trade rose, the minister said on Monday."
// "…, he condemned" attributes no clause
const neverTrailing: ReadonlySet<string> = new Set([
  "accuse",
  "condemn",
  "praise",
  "thank",
  "welcome",
  "congratulate",
  "reject",
  "apologise",
  "request",
  "deny",
  "express-concern",
]);

/** Reads the clause before a trailing cue: "Trade rose, the minister said on Monday." */
export function trailing(view: UtteranceView, { found, from, after, verb }: Trailing): boolean {
  const { speech, utterance, contentFrom } = view;
  const last = from - 1;
  if (neverTrailing.has(verb.act) || last < contentFrom || !/^(?:,| –| —) $/.test(gapBefore(speech, from)))
    return false;
  const end = endOfCue(view, after, verb);
  if (end === undefined) return false;
  const isAtEnd = end === utterance.to;
  if (isAtEnd && (last - contentFrom < 1 || isFrontedPhrase(speech, contentFrom))) return false;
  const inner = view.open.at(-1);
  // "Marsh denied the report, the agency said": the agency passes on what Marsh says
  if (inner && inner.from < from && isMedium(view, found.speaker)) {
    if (!inner.found.relayedBy) inner.found = { ...inner.found, relayedBy: found.speaker };
    if (!inner.quoted) inner.to = Math.min(inner.to, from);
    return true;
  }
  // "Peru has promised to reopen the crossing, the minister announced": the whole clause is the announcement
  if (inner && inner.from < from && inner.to > contentFrom && !inner.quoted) view.open.pop();
  add(view, { found, from: contentFrom, to: from, rule: "statement/trailing" });
  // "The talks, he said, were useful": what comes after is said too
  if (end < utterance.to && gapBefore(speech, end) === "; ") view.contentFrom = end;
  else if (end < utterance.to) {
    const open = view.open.at(-1) as OpenStatement;
    open.quoted = [spanOf(speech, contentFrom, from), spanOf(speech, end, utterance.to)];
    open.rule = "statement/indirect";
    view.contentFrom = utterance.to;
  } else view.contentFrom = utterance.to;
  return true;
}

function isMedium({ speech, utterance }: UtteranceView, { start, end }: Span): boolean {
  for (let i = utterance.from; i < utterance.to; i++) {
    const word = speech.words[i] as FoldedWord;
    if (word.start >= start && word.end <= end && speech.terms.has("media", word.letters)) return true;
  }
  return false;
}

/** Whether words open with a phrase of time, place or manner and not with a clause. */
export function isFrontedPhrase(speech: SpeechText, from: number): boolean {
  const letters = speechLettersAt(speech, from);
  return (
    (speech.terms.has("prepositions", letters) ||
      speech.terms.fits("participle", letters) ||
      speech.timeOf[from] !== undefined) &&
    gapBefore(speech, from + 1) === " " &&
    !hasFinite(speech, from)
  );
}

const clauseLength = 20;

function hasFinite(speech: SpeechText, from: number): boolean {
  for (let i = from; i < from + clauseLength && i < speech.words.length; i++) {
    if (i > from && /[,.]/.test(gapBefore(speech, i))) return false;
    if (speech.terms.has("finite", speechLettersAt(speech, i))) return true;
  }
  return false;
}

/** The most words of time and place after a verb of speaking. */
export const longestAdverbial = 14;

// where the words of time and place after a trailing verb end: at the end, or at the comma before the rest
function endOfCue({ speech, utterance }: UtteranceView, after: number, { frame }: SpeechVerb): number | undefined {
  for (let k = after; k < utterance.to; k++) {
    if (gapBefore(speech, k) === "; ") return k;
    if ((speech.quotationOf[k] as number) >= 0 || k - after > longestAdverbial) return undefined;
    if (gapBefore(speech, k) === ", " || gapBefore(speech, k) === " – ")
      return isCueAhead(speech, k) ? utterance.to : k;
    if (k === after && frame !== "told" && !isAdverbial(speech, k)) return undefined;
  }
  return utterance.to;
}

function isAdverbial(speech: SpeechText, k: number): boolean {
  const letters = speechLettersAt(speech, k);
  const { terms } = speech;
  return (
    terms.has("prepositions", letters) ||
    terms.has("adverbs", letters) ||
    terms.fits("adverb", letters) ||
    speech.timeOf[k] !== undefined ||
    terms.has("conjunctions", letters) ||
    speech.organizationOf[k] !== undefined ||
    speech.personOf[k] !== undefined
  );
}

function isCueAhead(speech: SpeechText, k: number): boolean {
  const isVerb = (at: number) => speech.terms.verbsAt(speech.words, at).length > 0;
  return (
    isVerb(k) ||
    (speech.terms.has("conjunctions", speechLettersAt(speech, k)) && isVerb(k + 1)) ||
    speech.terms.has("prepositions", speechLettersAt(speech, k)) ||
    speech.terms.has("relatives", speechLettersAt(speech, k))
  );
}
