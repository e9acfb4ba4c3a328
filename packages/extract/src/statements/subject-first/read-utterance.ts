import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../../finding/capitals.ts";
import type { SpeakerWords } from "../noun-phrase.ts";
import { add, cutAt, isSpelled, quotationBefore, spanOf } from "../open-statements.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { readAfterQuotation } from "./after-quotation.ts";
import { readAttribution, readRelay } from "./attribution.ts";
import { readColonQuotation } from "./colon-quotation.ts";
import { contentAfter } from "./content-after.ts";
import { aroundCue, sourceOfCue } from "./cue-parts.ts";
import { directParts, isAfterClause, middleOf } from "./direct-parts.ts";
import { readIdentified } from "./identified-quotation.ts";
import { openingSubject } from "./opening-subject.ts";
import { speakerAfter } from "./speaker-after.ts";
import {
  agrees,
  isAuxiliary,
  isContracted,
  isEmbedded,
  isNoun,
  isSpeechless,
  speakerSubjectOf,
  subjectOfAbsolute,
} from "./subject-of-verb.ts";
import { type Trailing, trailing } from "./trailing.ts";

/** Reads the statements of an utterance whose subjects come before their verbs. */
export function readSubjectFirst(view: UtteranceView): void {
  const { speech, utterance } = view;
  view.subject = openingSubject(view);
  if (readIdentified(view)) return;
  for (let i = utterance.from; i < utterance.to; i++) {
    if ((speech.quotationOf[i] as number) >= 0 || !speech.terms.isKnown(speechLettersAt(speech, i))) continue;
    i += readAt(view, i);
  }
  if (view.open.length === 0) readAfterQuotation(view);
  readColonQuotation(view);
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
  if (isContracted(speech, before) || isNoun(view, i)) return false;
  // "Marsh Said" is a name
  if (i > utterance.from && beginsWithCapital(speech.text, (speech.words[i] as FoldedWord).start)) return false;
  const subject = speakerSubjectOf(view, before);
  if (subject && (isEmbedded(view, subject.from) || !agrees(speech, subject, verb) || isSpeechless(speech, subject)))
    return false;
  if (subject) return readWithSubject(view, { subject, verb, i, after: i + verb.words.length });
  const mark = gapBefore(speech, i);
  if (before !== i || !/["”»’'),–—]/.test(mark)) return false;
  const inverted = speakerAfter(speech, i + verb.words.length, utterance.to);
  if (!inverted || !agrees(speech, inverted, verb)) return false;
  return readWithSubject(view, { subject: { ...inverted, from: i }, verb, i, after: inverted.to });
}

interface Cue {
  subject: SpeakerWords;
  verb: SpeechVerb;
  i: number;
  after: number;
}

function readWithSubject(view: UtteranceView, { subject, verb, i, after }: Cue): boolean {
  const { speech, utterance } = view;
  const cue = spanOf(speech, i, i + verb.words.length);
  const found = { act: verb.act, cue, ...sourceOfCue(speech, subject, i) };
  const from = isNamingBefore(view, subject.from) ? subject.from - 1 : subject.from;
  const before = quotationBefore(view, from);
  if (before) {
    add(view, {
      found,
      from: 0,
      to: 0,
      quoted: directParts(view, before, after),
      rule: "statement/direct",
    });
    return true;
  }
  if (isNested(view, subject.from)) return true;
  const place = { found, from: subject.from, after, verb };
  // a verb that continues a list has no subject of its own
  const hasWords = subject.to > subject.from;
  if (hasWords && isAfterClause(view, subject.from) && trailing(view, place)) return true;
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
    add(view, { ...content, found: { ...found, act: content.act ?? verb.act } });
    return true;
  }
  return trailing(view, place);
}

// "“The ball,” as the envoy put it, “is in their court”"
function isNamingBefore({ speech, utterance }: UtteranceView, from: number): boolean {
  const at = from - 1;
  return (
    at > utterance.from && speech.terms.has("namings", speechLettersAt(speech, at)) && gapBefore(speech, at) !== " "
  );
}

// "As the envoy put it, …"
function readAsSaid(view: UtteranceView, { found, from, after }: Trailing): boolean {
  const { speech, utterance } = view;
  if (from !== utterance.from + 1 || !speech.terms.has("namings", speechLettersAt(speech, utterance.from)))
    return false;
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
  const absolute = subjectOfAbsolute(view, i);
  const speaker = absolute?.speaker ?? view.open.at(-1)?.found.speaker ?? view.subject?.speaker;
  const mark = gapBefore(speech, i);
  const isJoinedBefore =
    mark === " " &&
    i > utterance.from &&
    (speech.terms.has("conjunctions", speechLettersAt(speech, i - 1)) || isAuxiliary(speech, i - 1));
  if (!speaker || !(/[,"”»–—] ?$/.test(mark) || isJoinedBefore || absolute)) return false;
  const after = i + verb.words.length;
  const content = contentAfter(view, { verb, after, from: i });
  if (!content) return false;
  cutAt(view, absolute?.from ?? (isJoinedBefore ? i - 1 : i));
  add(view, { ...content, found: { act: content.act ?? verb.act, speaker, cue: spanOf(speech, i, after) } });
  return true;
}

// a conjunction before the subject belongs to the new clause
function startOfCue(speech: SpeechText, from: number, floor: number): number {
  return from > floor && speech.terms.has("conjunctions", speechLettersAt(speech, from - 1)) ? from - 1 : from;
}
