import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import { beginsWithTitle } from "../persons/known-titles.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "./speech-text.ts";
import type { Speaker } from "./statement.ts";

/** A speaker with the range of words of its phrase. */
export interface SpeakerWords {
  from: number;
  to: number;
  speaker: Speaker;
}

/** A phrase of words as a speaker: a known person, organization or country, or the words themselves. */
export function speakerOf(speech: SpeechText, from: number, to: number): SpeakerWords | undefined {
  if (to <= from) return undefined;
  const { text, words, personOf, organizationOf, placeOf, lexicons } = speech;
  const span = { start: (words[from] as FoldedWord).start, end: (words[to - 1] as FoldedWord).end };
  const last = to - 1;
  const person = personOf[last];
  if (person?.person && person.end <= span.end && isTitleOf(speech, from, person.start))
    return { from, to, speaker: { ...span, person: person.person } };
  const organization = organizationOf[last];
  if (organization && organization.end === span.end && isWhole(speech, afterDocument(speech, from), organization.start))
    return { from, to, speaker: { ...span, organization } };
  const place = placeOf[last];
  if (place && place.kind !== "adjective" && place.end === span.end && isWhole(speech, from, place.start))
    return { from, to, speaker: { ...span, place } };
  // "the president": whom the text names elsewhere
  const reference = speech.references.at((words[headOfPhrase(speech, from, to)] as FoldedWord).start);
  if (
    reference?.by === "office" &&
    reference.start <= (words[from + (isDeterminerAt(speech, from) ? 1 : 0)]?.start ?? 0)
  )
    return { from, to, speaker: { ...span, person: reference.person } };
  const words_ = text.slice(span.start, span.end);
  const bare = isDeterminerAt(speech, from)
    ? text.slice((words[from + 1] ?? (words[from] as FoldedWord)).start, span.end)
    : words_;
  return { from, to, speaker: { ...span, phrase: phraseKind(speech, from, to, beginsWithTitle(lexicons, bare)) } };
}

// "Interior Minister Yusuf Kaya": the words before a name belong to it unless a preposition or a possessive parts them
function isTitleOf(speech: SpeechText, from: number, start: number): boolean {
  for (let i = from; (speech.words[i]?.start ?? start) < start; i++) {
    const letters = speechLettersAt(speech, i);
    const isPossessed = letters === "s" && (speech.words[i + 1]?.start ?? 0) >= start && isNameAt(speech, start);
    if (isPossessed || speech.terms.has("prepositions", letters) || speech.terms.has("phrasePrepositions", letters))
      return false;
  }
  return true;
}

// not "the agency's head, Rafael Souza", where the office has its owner before it
function isNameAt({ personOf, words }: SpeechText, start: number): boolean {
  const actor = personOf[words.findIndex((word) => word.start >= start)];
  return actor?.person?.mentions.some((mention) => mention.start === start) ?? true;
}

// بيانات وزارة التجارة: a body speaks by its documents
function afterDocument(speech: SpeechText, from: number): number {
  const isDocument = speech.terms.has("documents", speechLettersAt(speech, from));
  return isDocument && orderAt(speech, from) === "verb-first" ? from + 1 : from;
}

// only an article or a conjunction may come before the entity
function isWhole(speech: SpeechText, from: number, start: number): boolean {
  const first = speech.words[from] as FoldedWord;
  if (start <= first.end) return true;
  return isDeterminerAt(speech, from) && start <= (speech.words[from + 1]?.start ?? 0);
}

function phraseKind(speech: SpeechText, from: number, to: number, isOffice: boolean): Speaker["phrase"] {
  const head = headOfPhrase(speech, from, to);
  if (speech.terms.has("institutions", speechLettersAt(speech, head))) return "institution";
  if (isOffice && isDefinite(speech, from)) return "office";
  if (speech.terms.has("people", speechLettersAt(speech, head))) return "unnamed";
  return isNameLike(speech, from, to) ? "name" : "unnamed";
}

function isDefinite(speech: SpeechText, from: number): boolean {
  return !speech.terms.has("indefinites", speechLettersAt(speech, from));
}

/** Whether every word of a phrase begins with a capital, and there are two at least. */
function isNameLike({ text, words }: SpeechText, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let i = from; i < to; i++) if (!beginsWithCapital(text, (words[i] as FoldedWord).start)) return false;
  return true;
}

/** The end of the name that a word begins: of a known person, or of capitalized words up to a mark. */
export function nameFrom(speech: SpeechText, at: number, end: number): number | undefined {
  const actor = speech.personOf[at];
  let to = at;
  if (actor) {
    while (to < end && speech.personOf[to] === actor) to++;
    return to;
  }
  while (to < end && (to === at || isJoined(speech, to)) && isNamePart(speech, to)) to++;
  const isClosed = to >= end || /^[,.;”"’)]/.test(gapBefore(speech, to));
  return isClosed && isNameLike(speech, at, to) ? to : undefined;
}

function isNamePart(speech: SpeechText, i: number): boolean {
  const { text, words, placeOf, organizationOf, timeOf } = speech;
  return !placeOf[i] && !organizationOf[i] && !timeOf[i] && beginsWithCapital(text, (words[i] as FoldedWord).start);
}

/** The index of the head of a phrase: in a language with adjectives before nouns the last word before a preposition. */
export function headOfPhrase(speech: SpeechText, from: number, to: number): number {
  if (orderAt(speech, from) === "verb-first") return from;
  let head = from;
  while (head + 1 < to && !speech.terms.has("phrasePrepositions", speechLettersAt(speech, head + 1))) head++;
  return head;
}

/** Where the language of a word has its subjects. */
export function orderAt({ lexicons, words }: SpeechText, i: number): "subject-first" | "verb-first" | undefined {
  const letters = words[i]?.letters ?? "";
  return lexicons.find((lexicon) => lexicon.letters.test(letters))?.statements?.order;
}

/** Whether a word is an article or another determiner. */
export function isDeterminerAt(speech: SpeechText, i: number): boolean {
  return speech.terms.has("determiners", speechLettersAt(speech, i));
}

/** Whether a word can be part of a noun phrase. */
export function isNounPhraseWord(speech: SpeechText, i: number): boolean {
  const { terms, quotationOf, timeOf, words } = speech;
  const letters = speechLettersAt(speech, i);
  if (letters === "" || (quotationOf[i] as number) >= 0 || timeOf[i]) return false;
  if ((words[i] as FoldedWord).isNumeral) return true;
  return !(
    terms.has("prepositions", letters) ||
    terms.has("phrasePrepositions", letters) ||
    terms.has("conjunctions", letters) ||
    terms.has("complementizers", letters) ||
    terms.has("relatives", letters) ||
    terms.has("personPronouns", letters) ||
    terms.has("pluralPronouns", letters) ||
    terms.has("thingPronouns", letters) ||
    terms.has("ownPronouns", letters) ||
    terms.has("finite", letters) ||
    terms.has("blockers", letters) ||
    terms.has("auxiliaries", letters)
  );
}

/** Whether a word follows the previous one without a mark between them. */
export function isJoined(speech: SpeechText, i: number): boolean {
  return (
    /^(?: |-|['’] ?|\. )$/.test(gapBefore(speech, i)) && (gapBefore(speech, i) !== ". " || isAbbreviated(speech, i - 1))
  );
}

const longestAbbreviation = 4;

function isAbbreviated({ text, words }: SpeechText, i: number): boolean {
  const word = words[i] as FoldedWord;
  return word.end - word.start <= longestAbbreviation && beginsWithCapital(text, word.start);
}
