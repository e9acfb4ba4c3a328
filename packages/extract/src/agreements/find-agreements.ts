import type { AgreementStage } from "@diplomatic-visits/core";
import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { type CountryWords, countryByWord } from "../finding/country-words.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { AgreementFound } from "./agreement.ts";
import { type AgreementTerms, agreementTerms, type Named, nameAt } from "./agreement-terms.ts";

/** The findings from which agreements are made. */
export interface AgreementsOptions {
  words: readonly FoldedWord[];
  sentences: readonly Span[];
  places: readonly CountryWords[];
  lexicons: ActiveLexicons;
}

/**
 * Finds agreed texts whose stage a verb decides: "signed a memorandum of understanding", «وقّعا اتفاقية». What is only planned,
 * refused or supposed is not found.
 */
export function findAgreements(text: string, options: AgreementsOptions): AgreementFound[] {
  const { words, sentences, places, lexicons } = options;
  const view: View = {
    text,
    words,
    places: countryByWord(words, places),
    terms: agreementTerms(lexicons),
    from: 0,
    to: 0,
  };
  const found: AgreementFound[] = [];
  let word = 0;
  for (const { start, end } of sentences) {
    while (word < words.length && (words[word] as FoldedWord).start < start) word++;
    view.from = word;
    while (word < words.length && (words[word] as FoldedWord).end <= end) word++;
    view.to = word;
    for (const one of agreementsOf(view)) found.push(one);
  }
  return found;
}

interface View {
  text: string;
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
  terms: AgreementTerms;
  /** The words of the sentence. */
  from: number;
  to: number;
}

interface Governed {
  /** The verb and the noun, as ranges of words. */
  verb: { from: number; to: number };
  value: AgreementStage;
}

function agreementsOf(view: View): AgreementFound[] {
  const found: AgreementFound[] = [];
  for (let i = view.from; i < view.to; i++) {
    const type = nameAt(view.terms.types, view.words, i);
    if (!type) continue;
    const to = i + type.words.length;
    const governed = verbBefore(view, i) ?? passiveAfter(view, to) ?? predicateAfter(view, to);
    if (governed) found.push(agreementOf(view, governed, { type, from: i, to }));
    i = to - 1;
  }
  return found;
}

// "signed two memorandums", "signed a landmark trade and investment agreement": more words are another phrase
const longestObject = 7;

function verbBefore(view: View, noun: number): Governed | undefined {
  const { words, terms } = view;
  for (let k = noun - 1; k >= Math.max(view.from, noun - longestObject); k--) {
    if (/[,،;:.()«»"“”]/.test(words[k + 1]?.gap ?? "")) return undefined;
    const name = nameAt(terms.stages, words, k);
    if (name && k + name.words.length <= noun) {
      const verb = { from: k, to: k + name.words.length };
      return isBlocked(view, k) ? undefined : { verb, value: stageOf(view, verb.from, name) };
    }
    if (terms.barriers.has(words[k]?.letters ?? "")) return undefined;
  }
  return undefined;
}

const blockedReach = 3;

function isBlocked({ words, terms, from }: View, verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(from, verb - blockedReach); k--) {
    if (/[,،;.]/.test(words[k + 1]?.gap ?? "")) return false;
    const letters = words[k]?.letters ?? "";
    if (terms.blockers.has(letters) || terms.blockers.has(letters.replace(/^[وف]/, ""))) return true;
  }
  return false;
}

// «وقّعا بالأحرف الأولى»
function stageOf({ words, terms }: View, verb: number, { value }: Named<AgreementStage>): AgreementStage {
  for (let k = verb + 1; k < verb + longestObject; k++)
    if (terms.initials.has(words[k]?.letters ?? "")) return "initialled";
  return value;
}

const passiveReach = 9;

// "an agreement on fisheries was signed"
function passiveAfter(view: View, noun: number): Governed | undefined {
  const { words, terms } = view;
  for (let k = noun; k < Math.min(view.to, noun + passiveReach); k++) {
    if (/[,،;:.()]/.test(words[k]?.gap ?? "")) return undefined;
    if (!terms.passiveAuxiliaries.has(words[k]?.letters ?? "")) continue;
    const at = /ly$/.test(words[k + 1]?.letters ?? "") ? k + 2 : k + 1;
    const name = nameAt(terms.passives, words, at);
    return name && { verb: { from: k, to: at + 1 }, value: name.value };
  }
  return undefined;
}

// "a treaty between the two countries remains under negotiation"
function predicateAfter(view: View, noun: number): Governed | undefined {
  const { words, terms } = view;
  for (let k = noun; k < Math.min(view.to, noun + passiveReach); k++) {
    if (/[,،;:.()]/.test(words[k]?.gap ?? "")) return undefined;
    const name = nameAt(terms.predicates, words, k);
    if (name) return { verb: { from: k, to: k + name.words.length }, value: name.value };
    if (terms.blockers.has(words[k]?.letters ?? "") || nameAt(terms.stages, words, k)) return undefined;
  }
  return undefined;
}

interface Noun {
  type: Named<AgreementFound["type"]["value"]>;
  from: number;
  to: number;
}

function agreementOf(view: View, { verb, value }: Governed, { type, from, to }: Noun): AgreementFound {
  const first = Math.min(verb.from, from);
  const last = Math.max(verb.to, to);
  return {
    ...spanOf(view, first, last),
    rule: "agreement/governed",
    certainty: "candidate",
    type: { ...spanOf(view, from, to), value: type.value },
    stage: { ...spanOf(view, verb.from, verb.to), value },
    parties: partiesOf(view, { first, to }),
  };
}

function spanOf({ words }: View, from: number, to: number): Span {
  return { start: (words[from] as FoldedWord).start, end: (words[to - 1] as FoldedWord).end };
}

const betweenReach = 3;

// the countries before the verb, between a verb and its object in Arabic, or after "between"
function partiesOf(view: View, { first, to }: { first: number; to: number }): CountryWords[] {
  const { words, terms } = view;
  const between = [to, to + 1, to + betweenReach - 1].find((k) => terms.between.has(words[k]?.letters ?? ""));
  if (between !== undefined) return distinct(placesIn(view, between, view.to));
  const clause = clauseStart(view, first);
  return distinct([...placesIn(view, clause, first), ...placesIn(view, first, to)]);
}

function clauseStart({ words, from }: View, verb: number): number {
  let at = verb;
  while (at > from && !/[;؛.]/.test(words[at]?.gap ?? "")) at--;
  return at;
}

function placesIn({ places }: View, from: number, to: number): CountryWords[] {
  return places.slice(from, to).flatMap((place) => place ?? []);
}

function distinct(places: readonly CountryWords[]): CountryWords[] {
  return places.filter((place, i) => places.findIndex(({ country }) => country === place.country) === i);
}
