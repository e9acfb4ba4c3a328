import { foldedList } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import type { Ambiguity } from "../languages/parts/place-words.ts";
import { allForms, spellings } from "./forms.ts";
import { type Inflection, inflected, stemReader } from "./inflection.ts";
import { listOf } from "./list-of.ts";
import { hasCapitals, type Meaning, type Phrase, phraseOf } from "./phrase.ts";
import { type PhraseReading, phraseReadings } from "./phrase-readings.ts";

/** The table prepared for comparison with texts. */
export interface Gazetteer {
  /** By their first word, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Adjectives of one word, by their stem. */
  stems: ReadonlyMap<string, Phrase>;
  /** The deciding data of one form of such an adjective. */
  formAmbiguities: ReadonlyMap<string, Ambiguity>;
  /** The phrases that may begin with a word of a text. */
  readingsOf: (letters: string) => readonly PhraseReading[];
}

/** The gazetteer of the active lexicons, built when first needed. */
export const gazetteerOf = perLexicons((lexicons): Gazetteer => {
  const building = openBuilding(lexicons);
  addForms(building, lexicons);
  addOtherNames(building, lexicons);
  addAmbiguities(building, lexicons);
  for (const phrase of building.phrases.values()) markAdjective(building, phrase);
  const forms = { ...building, phrases: byFirstWord(building.phrases.values()) };
  const { phrases, stems, formAmbiguities } = forms;
  const readingsOf = phraseReadings(lexicons, (word) => phrasesAt(forms, word));
  return { phrases, stems, formAmbiguities, readingsOf };
});

interface Building {
  phrases: Map<string, Phrase>;
  stems: Map<string, Phrase>;
  formAmbiguities: Map<string, Ambiguity>;
  inflection: Inflection | undefined;
  stemsIn: (word: string) => string[];
}

function openBuilding(lexicons: ActiveLexicons): Building {
  const own = lexicons.find(({ places }) => places?.inflection);
  const inflection = own?.places?.inflection && { ...own.places.inflection, article: own.clitics?.article ?? "" };
  return {
    phrases: new Map(),
    stems: new Map(),
    formAmbiguities: new Map(),
    inflection,
    stemsIn: inflection ? stemReader(inflection) : () => [],
  };
}

type Forms = Omit<Gazetteer, "readingsOf"> & Pick<Building, "stemsIn">;

// The phrases that begin with a word, the longest first; an inflected adjective yields to a name of the same letters.
function phrasesAt(forms: Forms, word: string): readonly Phrase[] | undefined {
  const listed = forms.phrases.get(word);
  if (listed?.at(-1)?.words.length === 1) return listed;
  const adjective = adjectiveOf(forms, word);
  if (!adjective) return listed;
  const ambiguity = forms.formAmbiguities.get(word) ?? adjective.ambiguity;
  return [...(listed ?? []), { ...adjective, words: [word], ...(ambiguity && { ambiguity }) }];
}

/** The adjective that a word is a form of. */
function adjectiveOf({ stems, stemsIn }: Pick<Forms, "stems" | "stemsIn">, word: string): Phrase | undefined {
  for (const stem of stemsIn(word)) {
    const adjective = stems.get(stem);
    if (adjective) return adjective;
  }
  return undefined;
}

function addForms({ phrases, stems, inflection }: Building, lexicons: ActiveLexicons): void {
  const forms = allForms(lexicons);
  const folded = foldAll(forms.map(({ form }) => form));
  for (const [i, { form, meaning, stem }] of forms.entries()) {
    const own = folded[i] as string;
    const isStem = stem && inflection && !own.includes(" ");
    if (isStem) addMeaning(phraseAt(stems, own.slice(0, -inflection.base.length), form), meaning);
    else
      for (const one of stem && inflection ? inflected(own, inflection) : [own])
        addMeaning(phraseAt(phrases, one, form), meaning);
  }
}

function phraseAt(phrases: Map<string, Phrase>, folded: string, form: string): Phrase {
  const phrase = phrases.get(folded) ?? phraseOf(form, folded);
  // Suisse, the name, and suisse, the adjective
  if (phrase.capitals && hasCapitals(form) && form === form.toLowerCase()) delete phrase.capitals;
  phrases.set(folded, phrase);
  return phrase;
}

// if a form has two meanings for one country, the first is kept: the country's name before its capital's
function addMeaning({ meanings }: Phrase, meaning: Meaning): void {
  if (!meanings.some(({ country }) => country === meaning.country)) meanings.push(meaning);
}

function addOtherNames(building: Building, lexicons: ActiveLexicons): void {
  const names = lexicons.flatMap(({ places }) => listOf(places?.otherNames ?? ""));
  for (const name of foldAll(names).flatMap((one) => writtenOut(building, one)))
    phraseAt(building.phrases, name, "").meanings = [];
}

function addAmbiguities(building: Building, lexicons: ActiveLexicons): void {
  const { phrases, stems, formAmbiguities, inflection } = building;
  for (const [form, ambiguity] of ambiguousForms(building, lexicons)) {
    const stem = form.endsWith("*") ? form.slice(0, -1 - (inflection?.base.length ?? 0)) : undefined;
    const target = phrases.get(form) ?? (stem === undefined ? undefined : stems.get(stem));
    if (target) target.ambiguity ??= ambiguity;
    else if (adjectiveOf(building, form) && !formAmbiguities.has(form)) formAmbiguities.set(form, ambiguity);
  }
}

function ambiguousForms(building: Building, lexicons: ActiveLexicons): [folded: string, ambiguity: Ambiguity][] {
  return lexicons.flatMap(({ places }) =>
    (places?.ambiguities ?? []).flatMap((ambiguity) => {
      const own = listOf(ambiguity.forms).flatMap((form) => (places ? spellings(form, places) : [form]));
      const forms = foldAll(own).flatMap((form) => (form.includes(" ") ? writtenOut(building, form) : [form]));
      return forms.map((form): [string, Ambiguity] => [form, ambiguity]);
    }),
  );
}

function writtenOut({ inflection }: Building, form: string): string[] {
  return form.endsWith("*") && inflection ? inflected(form.slice(0, -1), inflection) : [form];
}

function markAdjective(building: Building, phrase: Phrase): void {
  const [meaning] = phrase.meanings;
  if (phrase.words.length > 1 || meaning?.kind !== "country") return;
  const adjective = adjectiveOf(building, phrase.words[0] as string);
  if (adjective?.meanings.some(({ country }) => country === meaning.country)) phrase.alsoAdjective = true;
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

// all at once, since each fold call is costly; the folded list also writes the Turkish İ and ı as i
function foldAll(forms: readonly string[]): string[] {
  const joined = forms.map((form) => form.replaceAll(" ", "_")).join("|");
  return (foldedList(joined)[0] ?? "").replaceAll("_", " ").split("|");
}
