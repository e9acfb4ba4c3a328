import type { SpeakerWords } from "../noun-phrase.ts";
import { add, quotationBefore, spanOf } from "../open-statements.ts";
import type { OpenStatement, UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import { phraseWithin, speakerPhraseFrom } from "./speaker-after-verb.ts";
import { nearUtterances } from "./subject-of-verb.ts";

// وفقا للوزير: the last word of the phrase is a preposition written onto the next word
/** How many words of an attribution begin at a word: بحسب, على حد قول; the last word of وفقا للوزير is written onto the next. */
export function attributionAt(speech: SpeechText, i: number): number {
  const { terms, words } = speech;
  const bare = terms.bare(speechLettersAt(speech, i));
  const withVerb = attributionWithVerb(speech, i);
  if (withVerb > 0) return withVerb;
  const length =
    terms.phraseAt("attributions", words, i) ||
    (bare === speechLettersAt(speech, i) ? 0 : phraseOfBare(speech, i, bare));
  if (length > 0) return length;
  return /^(?:وفقا|طبقا)$/.test(bare) && speechLettersAt(speech, i + 1).startsWith("ل") ? 1 : 0;
}

// بحسب ما أفاد به
function attributionWithVerb(speech: SpeechText, i: number): number {
  const { terms, words } = speech;
  const length = terms.phraseAt("attributionsWithVerb", words, i, terms.bare(speechLettersAt(speech, i)));
  const [verb] = length > 0 ? terms.verbsAt(words, i + length) : [];
  if (verb?.form !== "finite") return 0;
  const end = i + length + verb.words.length;
  return end - i + (terms.has("attributedBy", speechLettersAt(speech, end)) ? 1 : 0);
}

function phraseOfBare({ terms, words }: SpeechText, i: number, bare: string): number {
  return terms.has("attributions", bare) ? 1 : terms.phraseAt("attributions", words, i, bare);
}

const longestLead = 14;

// «بحسب الوزير، …», «…، على حد قول السفير»
/** Reads a clause with its source: «بحسب الوزير، …», «…، على حد قول السفير». */
export function readVerbFirstAttribution(view: UtteranceView, i: number, length: number): boolean {
  const { speech, utterance } = view;
  const phrase =
    speakerPhraseFrom(speech, i + length, utterance.to, false) ?? prefixedPhrase(speech, i + length, utterance.to);
  if (!phrase) return false;
  const cue = spanOf(speech, i, i + length);
  const found = { act: "assert" as const, speaker: phrase.speaker, cue };
  const last = view.open.at(-1);
  // "…، نقلا عن الوزير، أن": the verb before it is read already
  if (last && i > last.from && i < last.to) return attributed(view, i, found);
  return attributedClause(view, { i, found, phrase });
}

function attributed(view: UtteranceView, i: number, found: OpenStatement["found"]): boolean {
  const last = view.open.at(-1) as OpenStatement;
  if (/ع[نل]/.test(speechLettersAt(view.speech, i + 1))) last.found = { ...found, relayedBy: last.found.speaker };
  last.to = i;
  return true;
}

interface Attributed {
  i: number;
  found: OpenStatement["found"];
  phrase: SpeakerWords;
}

function attributedClause(view: UtteranceView, { i, found, phrase }: Attributed): boolean {
  const { speech, utterance } = view;
  const quotation = quotationBefore(view, i);
  if (quotation) {
    add(view, { found, from: 0, to: 0, quoted: [quotation.inner], rule: "statement/direct" });
    return true;
  }
  if (i <= view.contentFrom) {
    let from = phrase.to;
    while (from < utterance.to && !/[،,]/.test(gapBefore(speech, from))) from++;
    const isClause = /^(?:فان|فقد|ان)$/.test(speechLettersAt(speech, phrase.to));
    if (isClause) from = phrase.to + 1;
    if (from >= utterance.to || from - phrase.to > longestLead) return false;
    add(view, { found, from, to: utterance.to, rule: "statement/according" });
    return true;
  }
  if (i - view.contentFrom < 2) return false;
  const rest = restAfterComma(view, phrase.to);
  const quoted =
    rest === undefined ? undefined : [spanOf(speech, view.contentFrom, i), spanOf(speech, rest, utterance.to)];
  add(view, { found, from: view.contentFrom, to: i, quoted, rule: "statement/according" });
  view.contentFrom = utterance.to;
  return true;
}

const longestSource = 8;

// «ولم يقرأ أي منهما، بحسب مسؤول في الحلف، ورقة الآخر»
function restAfterComma({ speech, utterance }: UtteranceView, from: number): number | undefined {
  const { terms, words } = speech;
  for (let k = from; k < utterance.to && k < from + longestSource; k++) {
    if (!/[،,]/.test(gapBefore(speech, k))) continue;
    const letters = speechLettersAt(speech, k);
    const isOther =
      terms.phraseAt("clauseConjunctions", words, k) > 0 ||
      terms.bare(letters) !== letters ||
      terms.has("conjunctions", letters) ||
      terms.verbsAt(words, k).length > 0;
    return isOther ? undefined : k;
  }
  return undefined;
}

// للوزير: the phrase begins inside the word
function prefixedPhrase(speech: SpeechText, at: number, end: number): SpeakerWords | undefined {
  return speechLettersAt(speech, at).startsWith("ل") ? phraseWithin(speech, { at, end }, false) : undefined;
}

// «…، على حد قوله»
/** Reads a clause of the last speaker: «…، على حد قوله». */
export function readToLast(view: UtteranceView, i: number, length: number): boolean {
  const { speech, utterance, open, state, index } = view;
  if (open.length > 0) {
    const last = open.at(-1) as OpenStatement;
    if (!last.quoted && i > last.from && i < last.to) last.to = i;
    return true;
  }
  const speaker = index - state.at <= nearUtterances ? state.last : undefined;
  if (!speaker || i - utterance.from < 2) return false;
  const quotation = quotationBefore(view, i);
  const found = { act: "assert" as const, speaker, cue: spanOf(speech, i, i + length) };
  if (quotation) add(view, { found, from: 0, to: 0, quoted: [quotation.inner], rule: "statement/direct" });
  else add(view, { found, from: view.contentFrom, to: i, rule: "statement/according" });
  view.contentFrom = utterance.to;
  return true;
}
