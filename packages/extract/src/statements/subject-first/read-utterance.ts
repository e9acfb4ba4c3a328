import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../../finding/capitals.ts";
import type { SpeakerWords } from "../noun-phrase.ts";
import { add, cutAt, isSpeech, isSpelled, quotationBefore, spanOf } from "../open-statements.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { readAfterQuotation } from "./after-quotation.ts";
import { readAttribution, readRelay } from "./attribution.ts";
import { contentAfter } from "./content-after.ts";
import { aroundCue, sourceOfCue } from "./cue-parts.ts";
import { openingSubject } from "./opening-subject.ts";
import { speakerAfter } from "./speaker-after.ts";
import { isAuxiliary, isContracted, isEmbedded, speakerSubjectOf } from "./subject-of-verb.ts";
import { type Trailing, trailing } from "./trailing.ts";

/** Reads the statements of an utterance whose subjects come before their verbs. */
export function readSubjectFirst(view: UtteranceView): void {
  const { speech, utterance } = view;
  view.subject = openingSubject(view);
  for (let i = utterance.from; i < utterance.to; i++) {
    if ((speech.quotationOf[i] as number) >= 0) continue;
    i += readAt(view, i);
  }
  if (view.open.length === 0) readAfterQuotation(view);
  if (view.open.length === 0) readColon(view);
}

// "Mira Stanković was bitter: “We have lost.”": the subject of the clause speaks
function readColon(view: UtteranceView): void {
  const { speech, utterance, subject } = view;
  const own =
    /^(?:his|her)$/.test(speechLettersAt(speech, utterance.from)) && subject === undefined
      ? view.state.last
      : undefined;
  const speaker = own ?? subject?.speaker;
  if (!speaker) return;
  for (let i = utterance.from + 1; i < utterance.to; i++) {
    const quotation = speech.quotations[speech.quotationOf[i] as number];
    if (!quotation) continue;
    if (!/:\s*["“«'‘]+$/u.test(gapBefore(speech, i)) || !isSpeech(speech, quotation)) return;
    const cue = spanOf(speech, utterance.from, i);
    add(view, {
      found: { act: "assert", speaker, cue },
      from: 0,
      to: 0,
      quoted: [quotation.inner],
      rule: "statement/direct",
    });
    return;
  }
}

// the words of the cue that are read already
function readAt(view: UtteranceView, i: number): number {
  const { speech } = view;
  const attribution = speech.terms.phraseAt("attributions", speech.words, i);
  if (attribution > 0) return readAttribution(view, i, attribution) ? attribution - 1 : 0;
  const relay = readRelay(view, i);
  if (relay > 0) return relay;
  for (const verb of speech.terms.verbsAt(speech.words, i)) {
    if (!isSpelled(speech, i, verb)) continue;
    const isRead = verb.form === "participle" ? readParticiple(view, i, verb) : readFinite(view, i, verb);
    if (isRead) return verb.words.length - 1;
  }
  return 0;
}

function readFinite(view: UtteranceView, i: number, verb: SpeechVerb): boolean {
  const { speech, utterance } = view;
  if (speech.terms.phraseAt("notSaid", speech.words, i) > 0) return false;
  let before = i;
  // "is urging"
  if (verb.form === "participle") before--;
  while (before > utterance.from && gapBefore(speech, before) === " " && isAuxiliary(speech, before - 1)) before--;
  const previous = before > utterance.from ? speechLettersAt(speech, before - 1) : "";
  if (speech.terms.has("blockers", previous) && gapBefore(speech, before).trim() === "") return false;
  if (isContracted(speech, before)) return false;
  // "Marsh Said" is a name
  if (i > utterance.from && beginsWithCapital(speech.text, (speech.words[i] as FoldedWord).start)) return false;
  const subject = speakerSubjectOf(view, before);
  if (subject && isEmbedded(view, subject.from)) return false;
  if (subject) return readWithSubject(view, { subject, verb, i, after: i + verb.words.length });
  const mark = gapBefore(speech, i);
  if (before !== i || !/["”»’'),–—]/.test(mark)) return false;
  const inverted = speakerAfter(speech, i + verb.words.length, utterance.to);
  if (!inverted) return false;
  return readWithSubject(view, { subject: { ...inverted, from: i }, verb, i, after: inverted.to });
}

interface Cue {
  subject: SpeakerWords;
  verb: SpeechVerb;
  i: number;
  after: number;
}

// enough for a mark, a quotation mark and a space
const shortTail = 3;

function readWithSubject(view: UtteranceView, { subject, verb, i, after }: Cue): boolean {
  const { speech, utterance } = view;
  const cue = spanOf(speech, i, i + verb.words.length);
  const found = { act: verb.act, cue, ...sourceOfCue(speech, subject, i) };
  const before = quotationBefore(view, subject.from);
  if (before) {
    const later = quotationAfter(view, after);
    const goesOn =
      later &&
      /,\s*$/.test(speech.text.slice(later.start - shortTail, later.start)) &&
      /,["”»’']?\s*$/.test(speech.text.slice(before.end - shortTail, before.end));
    const first = fragmentStart(view, before);
    const earlier = earlierParts(speech, before);
    add(view, {
      found,
      from: 0,
      to: 0,
      quoted: [...earlier, first, ...(later && (goesOn || isApart(view, later)) ? [later.inner] : [])],
      rule: "statement/direct",
    });
    return true;
  }
  if (isNested(view, subject.from)) return true;
  const place = { found, from: subject.from, after, verb };
  if (isAfterClause(view, subject.from) && trailing(view, place)) return true;
  const asSaid = readAsSaid(view, place);
  if (asSaid) return true;
  const content = contentAfter(view, { verb, after, from: subject.from });
  const middle = content?.quoted && middleOf(view, subject.from, content.quoted);
  if (middle) {
    add(view, { found, from: 0, to: 0, quoted: middle, rule: "statement/direct" });
    return true;
  }
  const around = content && aroundCue(view, subject.from, content);
  if (around) {
    add(view, { found, from: 0, to: 0, quoted: around, rule: "statement/indirect" });
    view.contentFrom = utterance.to;
    return true;
  }
  if (content) {
    cutAt(view, startOfCue(speech, subject.from, utterance.from));
    add(view, { found, ...content });
    return true;
  }
  return trailing(view, place);
}

// Whether they will act, he said, "is in God's hands": the clause goes on between the marks
function middleOf(view: UtteranceView, from: number, [inner]: Span[]): Span[] | undefined {
  const { speech, utterance, contentFrom } = view;
  if (!inner || !isAfterClause(view, from) || view.open.length > 0) return undefined;
  const isFragment = /^\p{Ll}/u.test(speech.text.slice(inner.start, inner.start + 1));
  return isFragment && contentFrom === utterance.from ? [spanOf(speech, contentFrom, from), inner] : undefined;
}

// "We will stay the course, she vowed on Sunday"
function isAfterClause({ speech, contentFrom }: UtteranceView, from: number): boolean {
  return gapBefore(speech, from) === ", " && from - contentFrom > shortTail;
}

// "As the envoy put it, …"
function readAsSaid(view: UtteranceView, { found, from, after }: Trailing): boolean {
  const { speech, utterance } = view;
  if (from !== utterance.from + 1 || speechLettersAt(speech, utterance.from) !== "as") return false;
  const gap = gapBefore(speech, after);
  if (!/^, ["“«‘']?$/.test(gap) || after >= utterance.to) return false;
  const n = speech.quotationOf[after] as number;
  const quoted =
    n >= 0 && (speech.quotationOf[utterance.to - 1] as number) === n
      ? [speech.quotations[n]?.inner as Span]
      : undefined;
  add(view, { found, from: after, to: utterance.to, quoted, rule: "statement/as-said" });
  return true;
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
    if (/[;:]/.test(gapBefore(speech, k)) || speech.terms.has("complementizers", speechLettersAt(speech, k)))
      return undefined;
  }
  return undefined;
}

// "said that the envoy had told him that": what a clause reports is part of it
function isNested({ speech, open }: UtteranceView, from: number): boolean {
  const last = open.at(-1);
  if (!last || last.quoted || from < last.from || from >= last.to) return false;
  if (from === last.from) return true;
  const isApart =
    /[,;–—]/.test(gapBefore(speech, from)) || speech.terms.has("conjunctions", speechLettersAt(speech, from));
  return !isApart && !speech.terms.has("conjunctions", speechLettersAt(speech, from - 1));
}

// a participle continues the speaker of the clause before it: ", adding that"
function readParticiple(view: UtteranceView, i: number, verb: SpeechVerb): boolean {
  const { speech, utterance } = view;
  if (
    i > utterance.from &&
    gapBefore(speech, i) === " " &&
    speech.terms.has("progressives", speechLettersAt(speech, i - 1))
  )
    return readFinite(view, i, verb);
  const speaker = view.open.at(-1)?.found.speaker ?? view.subject?.speaker;
  const mark = gapBefore(speech, i);
  const isJoinedBefore =
    mark === " " &&
    i > utterance.from &&
    (speech.terms.has("conjunctions", speechLettersAt(speech, i - 1)) || isAuxiliary(speech, i - 1));
  if (!speaker || !(/[,"”»–—] ?$/.test(mark) || isJoinedBefore)) return false;
  const after = i + verb.words.length;
  const content = contentAfter(view, { verb, after, from: i });
  if (!content) return false;
  cutAt(view, isJoinedBefore ? i - 1 : i);
  add(view, { found: { act: verb.act, speaker, cue: spanOf(speech, i, after) }, ...content });
  return true;
}

// a conjunction before the subject belongs to the new clause
function startOfCue(speech: SpeechText, from: number, floor: number): number {
  return from > floor && speech.terms.has("conjunctions", speechLettersAt(speech, from - 1)) ? from - 1 : from;
}
