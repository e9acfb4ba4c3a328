import type { SpeakerWords } from "../noun-phrase.ts";
import { add, cutAt, isSpelled, quotationBefore, spanOf } from "../open-statements.ts";
import type { OpenStatement, UtteranceView } from "../reading-state.ts";
import { gapBefore, speechLettersAt } from "../speech-text.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { attributionAt, readToLast, readVerbFirstAttribution } from "./attribution.ts";
import { type Content, contentAfterVerb } from "./content-after-verb.ts";
import { isBlocked, readRelayAfterQuotation, readVerbFirstRelay } from "./relay.ts";
import { speakerPhraseFrom } from "./speaker-after-verb.ts";
import { speakerBeforeVerb, speakerSubjectAfter, speakerSubjectBefore } from "./subject-of-verb.ts";

/** Reads the statements of an utterance whose verbs come before their subjects. */
export function readVerbFirst(view: UtteranceView): void {
  const { speech, utterance } = view;
  for (let i = utterance.from; i < utterance.to; i++) {
    if ((speech.quotationOf[i] as number) >= 0) continue;
    const isKnown = speech.terms.isKnown(speechLettersAt(speech, i));
    i += isKnown ? readAt(view, i) : readRelayAfterQuotation(view, i);
  }
}

function readAt(view: UtteranceView, i: number): number {
  const { speech } = view;
  const toLast = speech.terms.phraseAt("attributionsToLast", speech.words, i);
  if (toLast > 0) return readToLast(view, i, toLast) ? toLast - 1 : 0;
  const attribution = attributionAt(speech, i);
  if (attribution) return readVerbFirstAttribution(view, i, attribution) ? attribution - 1 : 0;
  const relayed = readVerbFirstRelay(view, i);
  if (relayed > 0) return relayed;
  for (const verb of speech.terms.verbsAt(speech.words, i)) {
    if (!isSpelled(speech, i, verb)) continue;
    const read = verb.form === "participle" ? readParticiple(view, i, verb) : readFinite(view, i, verb);
    if (read > i) return read - i - 1;
  }
  return readRelayAfterQuotation(view, i);
}

// returns the index after the words that are read, 0 if none are
function readFinite(view: UtteranceView, i: number, verb: SpeechVerb): number {
  const { speech, utterance } = view;
  if (isBlocked(speech, i, utterance.from) || isNested(view, i)) return 0;
  const after = i + verb.words.length;
  const subject = speakerSubjectAfter(view, after, verb) ?? speakerSubjectBefore(view, i);
  const asSaid = readAsSaid(view, i, verb);
  if (asSaid > 0) return asSaid;
  const start = subject && subject.from >= after ? subject.to : after;
  const content = contentAfterVerb(view, { verb, after: start, hasSubject: subject !== undefined });
  const quotation = quotationBefore(view, subject && subject.from < i ? subject.from : i);
  const speaker = subject?.speaker ?? (content || quotation ? speakerBeforeVerb(view, i) : undefined);
  if (!speaker) return 0;
  const found = { act: actOf(verb, content), speaker, cue: spanOf(speech, i, after) };
  if (content?.relayed) {
    cutAt(view, cueStart(view, i, subject));
    add(view, { found: { ...found, speaker: content.relayed.speaker, relayedBy: speaker }, ...content });
    return content.at;
  }
  const isMiddle = quotation && content?.quoted && !/:/.test(gapBefore(speech, content.at));
  if (content && !(quotation && !content.isMarked) && !isMiddle) {
    cutAt(view, cueStart(view, i, subject));
    add(view, { found, ...content });
    return content.at;
  }
  if (!quotation) return readTrailing(view, { i, found, subject });
  const quoted = [quotation.inner, ...(isMiddle ? (content?.quoted ?? []) : [])];
  add(view, { found, from: 0, to: 0, quoted, rule: "statement/direct" });
  return after;
}

// «…، كما أعلن الوزير في مانيلا»
function readAsSaid(view: UtteranceView, i: number, verb: SpeechVerb): number {
  const { speech, utterance, contentFrom } = view;
  if (!speech.terms.has("asSaid", speechLettersAt(speech, i - 1)) || !/[،,]/.test(gapBefore(speech, i - 1))) return 0;
  const after = i + verb.words.length;
  const phrase = speakerPhraseFrom(speech, after, utterance.to, false);
  if (!phrase || i - 1 - contentFrom < 2 || view.open.length > 0) return 0;
  if (contentAfterVerb(view, { verb: { ...verb, frame: "that" }, after: phrase.to, hasSubject: true })) return 0;
  const found = { act: verb.act, speaker: phrase.speaker, cue: spanOf(speech, i, after) };
  add(view, { found, from: contentFrom, to: i - 1, rule: "statement/trailing" });
  view.contentFrom = utterance.to;
  return phrase.to;
}

interface Trailing {
  i: number;
  found: OpenStatement["found"];
  subject: SpeakerWords | undefined;
}

const longestRest = 6;

// «…، يقول دبلوماسي سابق»: the clause before the verb
function readTrailing(view: UtteranceView, { i, found, subject }: Trailing): number {
  const { speech, utterance, contentFrom } = view;
  if (!subject || subject.from < i || !/^[،,] $/.test(gapBefore(speech, i)) || i - contentFrom < 2) return 0;
  if (
    speech.terms.bare(speechLettersAt(speech, i)) !== speechLettersAt(speech, i) ||
    utterance.to - subject.to > longestRest ||
    view.open.length > 0
  )
    return 0;
  add(view, { found, from: contentFrom, to: i, rule: "statement/trailing" });
  view.contentFrom = utterance.to;
  return subject.to;
}

function actOf(verb: SpeechVerb, content: Content | undefined): SpeechVerb["act"] {
  return content?.act ?? verb.act;
}

// the comma or the conjunction before a cue ends the words before it
function cueStart({ speech, utterance }: UtteranceView, i: number, subject: SpeakerWords | undefined): number {
  if (speech.terms.phraseAt("beforeClauses", speech.words, i - 2) === 2) return Math.max(utterance.from, i - 2);
  const from = subject && subject.from < i ? Math.max(utterance.from, subject.from) : i;
  return from > utterance.from && speech.terms.has("conjunctions", speechLettersAt(speech, from - 1)) ? from - 1 : from;
}

// a verb inside a reported clause belongs to it, unless a comma or a conjunction parts it
function isNested({ speech, open }: UtteranceView, i: number): boolean {
  const last = open.at(-1);
  if (!last || last.quoted || i < last.from || i >= last.to) return false;
  if (i === last.from) return true;
  if (speech.terms.phraseAt("beforeClauses", speech.words, i - 2) === 2) return false;
  const letters = speechLettersAt(speech, i);
  return (
    speech.terms.bare(letters) === letters &&
    !/[،,;؛]/.test(gapBefore(speech, i)) &&
    !speech.terms.has("conjunctions", speechLettersAt(speech, i - 1))
  );
}

function readParticiple(view: UtteranceView, i: number, verb: SpeechVerb): number {
  const { speech, utterance } = view;
  const speaker = speakerBeforeVerb(view, i);
  // an adjective has the article or follows its noun
  if (!speaker || i === utterance.from) return 0;
  const isApart =
    /[،,»"”]/.test(gapBefore(speech, i)) ||
    speech.terms.bare(speechLettersAt(speech, i)) !== speechLettersAt(speech, i);
  const after = i + verb.words.length;
  const content = contentAfterVerb(view, { verb, after, hasSubject: true });
  if (!content || (!isApart && !content.isMarked)) return 0;
  cutAt(view, i);
  add(view, { found: { act: actOf(verb, content), speaker, cue: spanOf(speech, i, after) }, ...content });
  return content.at;
}
