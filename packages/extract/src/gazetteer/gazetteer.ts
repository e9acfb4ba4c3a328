import { foldText } from "@diplomatic-visits/core/internal";
import { ambiguities } from "./ambiguities.ts";
import type { Ambiguity } from "./ambiguity.ts";
import { allForms, spellings } from "./forms.ts";
import { inflected, stemsIn } from "./inflection.ts";
import { listOf } from "./list-of.ts";
import { otherNames } from "./other-names.ts";
import { type Meaning, type Phrase, phraseOf } from "./phrase.ts";
import { type PhraseReading, phraseReadings } from "./phrase-readings.ts";

/** The table as texts are compared with it. */
export interface Gazetteer {
  /** By their first word, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Arabic adjectives of one word, by what they are inflected from. */
  stems: ReadonlyMap<string, Phrase>;
  /** What decides of one form of such an adjective. */
  formAmbiguities: ReadonlyMap<string, Ambiguity>;
  /** The phrases that may begin with a word of a text. */
  readingsOf: (letters: string) => readonly PhraseReading[];
}

let built: Gazetteer | undefined;

/** The gazetteer, built when first needed. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

type Forms = Omit<Gazetteer, "readingsOf">;

// The phrases that begin with a word, the longest first; an inflected adjective yields to a name of the same letters.
function phrasesAt({ phrases, stems, formAmbiguities }: Forms, word: string): readonly Phrase[] | undefined {
  const listed = phrases.get(word);
  if (listed?.at(-1)?.words.length === 1) return listed;
  const adjective = adjectiveOf(stems, word);
  if (!adjective) return listed;
  const ambiguity = formAmbiguities.get(word) ?? adjective.ambiguity;
  return [...(listed ?? []), { ...adjective, words: [word], ...(ambiguity && { ambiguity }) }];
}

/** The adjective of which a word is a form. */
function adjectiveOf(stems: Gazetteer["stems"], word: string): Phrase | undefined {
  for (const stem of stemsIn(word)) {
    const adjective = stems.get(stem);
    if (adjective) return adjective;
  }
  return undefined;
}

function build(): Gazetteer {
  const phrases = new Map<string, Phrase>();
  const stems = new Map<string, Phrase>();
  const formAmbiguities = new Map<string, Ambiguity>();
  for (const { form, folded, meaning, stem } of foldedForms()) {
    if (stem && !folded.includes(" ")) addMeaning(at(stems, folded.slice(0, -1), form), meaning);
    else for (const one of stem ? inflected(folded) : [folded]) addMeaning(at(phrases, one, form), meaning);
  }
  for (const name of foldAll(listOf(otherNames)).flatMap(writtenOut)) at(phrases, name, "").meanings = [];
  for (const [form, ambiguity] of ambiguousForms()) {
    const target = phrases.get(form) ?? (form.endsWith("*") ? stems.get(form.slice(0, -2)) : undefined);
    if (target) target.ambiguity ??= ambiguity;
    else if (adjectiveOf(stems, form) && !formAmbiguities.has(form)) formAmbiguities.set(form, ambiguity);
  }
  for (const phrase of phrases.values()) markAdjective(phrase, stems);
  const forms = { phrases: byFirstWord(phrases.values()), stems, formAmbiguities };
  return { ...forms, readingsOf: phraseReadings((word) => phrasesAt(forms, word)) };
}

function at(phrases: Map<string, Phrase>, folded: string, form: string): Phrase {
  const phrase = phrases.get(folded) ?? phraseOf(form, folded);
  phrases.set(folded, phrase);
  return phrase;
}

function foldedForms() {
  const forms = allForms();
  const folded = foldAll(forms.map(({ form }) => form));
  return forms.map((form, i) => ({ ...form, folded: folded[i] as string }));
}

// of two meanings for one country the first stays: the name of the country before that of its capital
function addMeaning({ meanings }: Phrase, meaning: Meaning): void {
  if (!meanings.some(({ country }) => country === meaning.country)) meanings.push(meaning);
}

function markAdjective(phrase: Phrase, stems: ReadonlyMap<string, Phrase>): void {
  const [meaning] = phrase.meanings;
  if (phrase.words.length > 1 || meaning?.kind !== "country") return;
  const adjective = adjectiveOf(stems, phrase.words[0] as string);
  if (adjective?.meanings.some(({ country }) => country === meaning.country)) phrase.alsoAdjective = true;
}

function ambiguousForms(): [folded: string, ambiguity: Ambiguity][] {
  return ambiguities.flatMap((ambiguity) => {
    const folded = foldAll(listOf(ambiguity.forms).flatMap(spellings));
    const forms = folded.flatMap((form) => (form.includes(" ") ? writtenOut(form) : [form]));
    return forms.map((form): [string, Ambiguity] => [form, ambiguity]);
  });
}

function writtenOut(form: string): string[] {
  return form.endsWith("*") ? inflected(form.slice(0, -1)) : [form];
}

function byFirstWord(phrases: Iterable<Phrase>): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] as string;
    const known = index.get(first);
    if (known) known.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const list of index.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

// at once, since a fold has a cost of its own
function foldAll(forms: readonly string[]): string[] {
  return foldText(forms.join("|"), "orthographic").toLowerCase().split("|");
}
