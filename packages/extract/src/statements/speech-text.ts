import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import type { Actor } from "../events/event.ts";
import { personActors } from "../events/person-actors.ts";
import { type CountryWords, countryByWord } from "../finding/country-words.ts";
import { withoutPictographs } from "../finding/words-of-text.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { OrganizationFound } from "../organizations/find-organizations.ts";
import type { PersonFound } from "../persons/person.ts";
import type { PersonReferences } from "../persons/references.ts";
import { type OuterQuotation, outerQuotations } from "./quotations.ts";
import { type StatementTerms, statementTerms } from "./statement-terms.ts";

/** The findings of other finders that name speakers. */
export interface SpeechFindings {
  words: readonly FoldedWord[];
  sentences: readonly Span[];
  places: readonly CountryWords[];
  organizations: readonly OrganizationFound[];
  persons: readonly PersonFound[];
  /** Time expressions, which may come between a verb and its clause. */
  times: readonly Span[];
  references: PersonReferences;
  lexicons: ActiveLexicons;
}

/** A text with what is known of each word, for the readers of speech. */
export interface SpeechText {
  text: string;
  words: readonly FoldedWord[];
  lexicons: ActiveLexicons;
  terms: StatementTerms;
  quotations: readonly OuterQuotation[];
  /** For each word, the index of the quotation it is in; -1 outside. */
  quotationOf: Int32Array;
  personOf: readonly (Actor | undefined)[];
  organizationOf: readonly (OrganizationFound | undefined)[];
  placeOf: readonly (CountryWords | undefined)[];
  timeOf: readonly (Span | undefined)[];
  references: PersonReferences;
}

/** Places the findings of a text at its words. */
export function speechText(text: string, found: SpeechFindings): SpeechText {
  const { words, lexicons } = found;
  const quotations = outerQuotations(text);
  const quotationOf = new Int32Array(words.length).fill(-1);
  let i = 0;
  for (const [n, { start, end }] of quotations.entries()) {
    while (i < words.length && (words[i] as FoldedWord).start < start) i++;
    for (; i < words.length && (words[i] as FoldedWord).start < end; i++) quotationOf[i] = n;
  }
  return {
    ...{ text, words, lexicons, quotations, quotationOf },
    references: found.references,
    terms: statementTerms(lexicons),
    personOf: byWord(words, personActors(text, { persons: found.persons }, lexicons)),
    organizationOf: byWord(words, found.organizations),
    placeOf: countryByWord(words, found.places),
    timeOf: byWord(words, found.times),
  };
}

function byWord<T extends Span>(words: readonly FoldedWord[], spans: readonly T[]): (T | undefined)[] {
  const found: (T | undefined)[] = new Array(words.length).fill(undefined);
  let i = 0;
  for (const span of spans) {
    while (i < words.length && (words[i] as FoldedWord).end <= span.start) i++;
    for (let k = i; k < words.length && (words[k] as FoldedWord).start < span.end; k++) found[k] ??= span;
  }
  return found;
}

/** The text between a word and the previous one, as it is written. */
export function gapBefore({ text, words }: SpeechText, i: number): string {
  const end = i >= words.length ? text.length : (words[i] as FoldedWord).start;
  return withoutPictographs(text.slice(words[i - 1]?.end ?? 0, end));
}

/** The folded letters of a word; empty outside the text. */
export function speechLettersAt({ words }: SpeechText, i: number): string {
  return words[i]?.letters ?? "";
}

/** One or more sentences that no quotation crosses, as a range of words. */
export interface Utterance {
  from: number;
  to: number;
  /** The end of its text, its last mark included. */
  end: number;
  /** Whether it is the first of its line. */
  isFirstOfLine: boolean;
}

/** Joins the sentences that a quotation crosses. */
export function utterancesOf(speech: SpeechText, sentences: readonly Span[]): Utterance[] {
  const { text, words, quotations } = speech;
  const utterances: Utterance[] = [];
  let word = 0;
  let quotation = 0;
  for (let i = 0; i < sentences.length; i++) {
    const { start } = sentences[i] as Span;
    let { end } = sentences[i] as Span;
    for (;;) {
      while (quotation < quotations.length && (quotations[quotation] as Span).end <= end) quotation++;
      const crossing = quotations[quotation];
      const next = sentences[i + 1];
      if (!next || !(crossing && crossing.start < end && crossing.end > end)) break;
      end = next.end;
      i++;
    }
    while (word < words.length && (words[word] as FoldedWord).start < start) word++;
    const from = word;
    while (word < words.length && (words[word] as FoldedWord).end <= end) word++;
    const before = text.slice(words[from - 1]?.end ?? 0, start);
    if (word > from) utterances.push({ from, to: word, end, isFirstOfLine: from === 0 || before.includes("\n") });
  }
  return utterances;
}
