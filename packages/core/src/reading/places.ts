import type { Lexicon } from "../languages/lexicon.ts";
import type { Forms } from "../languages/parts/forms.ts";
import type { PlaceForms } from "../languages/parts/names.ts";
import { placesOf } from "../languages/place-names.ts";
import { lookup } from "../languages/vocabulary.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { type Candidate, phraseAt, type ValuePhrases, valuePhrases } from "./named-values.ts";
import { possibleWords, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";
import { byForm, type WordForm } from "./word-form.ts";

/** Words that name a country: its name, an adjective of it or of its people, or its capital. */
export interface NamedPlace extends Span {
  /** The countries that the words may mean, as codes of the country list; of several, the text does not say which. */
  countries: readonly string[];
  /** What the words are; an adjective says whose something is, and not where. */
  kind: keyof PlaceForms;
}

const kinds = ["names", "capitals", "adjectives"] as const;
const notPlace = "";

const phrasesOf = lookup(({ lexicons }) => lexicons.filter(({ places }) => places !== undefined).map(phrases));

function phrases(lexicon: Lexicon): ValuePhrases {
  return valuePhrases(lexicon.prepared?.places ?? placeRows(lexicon), {
    keepsCapitals: true,
    endings: lexicon.clitics?.suffixes,
    joined: joinedCountries,
  });
}

/** The words for places of a lexicon, by the kind of the words and the country. */
export function placeRows(lexicon: Lexicon): (readonly [value: string, forms: Forms])[] {
  const places = Object.entries(placesOf(lexicon));
  const rows = kinds.flatMap((kind) => {
    const article = kind === "adjectives" ? lexicon.clitics?.article : undefined;
    return places.map(([code, forms]) => [`${kind} ${code}`, writtenForms(forms[kind] ?? "", article)] as const);
  });
  return [...rows, [notPlace, lexicon.notPlaces ?? ""]];
}

// A word of several countries has all their codes; a word of several kinds is a name before it is an adjective.
function joinedCountries([first, ...others]: readonly [string, ...string[]]): string {
  if (others.length === 0 || first === notPlace) return first;
  const [kind, code] = first.split(" ", 2) as [string, string];
  const codes = others.filter((value) => value !== notPlace).map((value) => value.slice(value.indexOf(" ") + 1));
  return [kind, ...new Set([code, ...codes])].join(" ");
}

// Adjectives are listed without the article that a language writes onto words.
function writtenForms(forms: string, article: string | undefined): string {
  if (article === undefined) return forms;
  const bare = forms.split(/\s+/).filter(Boolean);
  return [...bare, ...bare.filter((form) => !form.includes("_")).map((form) => `${article}${form}`)].join(" ");
}

/** What a word may begin in each language. */
const candidatesOf = byForm((letters, vocabulary) => phrasesOf(vocabulary).map((own) => own.candidates(letters)));

/** The words of a text that name countries, in order of the start. */
export function findNamedPlaces(text: string, scope: Scope = {}): NamedPlace[] {
  const page = readingInputOf(text, scope);
  const languages = phrasesOf(page.vocabulary);
  const begins = possibleWords(page, "places");
  const found: NamedPlace[] = [];
  if (begins.length === 0) return found;
  for (let language = 0; language < languages.length; language++) addPlaces(found, { page, begins, language });
  return found.sort((a, b) => a.start - b.start);
}

interface Search {
  page: ReadingInput;
  begins: readonly number[];
  language: number;
}

function addPlaces(found: NamedPlace[], { page, begins, language }: Search): void {
  const { text, span, words, forms, vocabulary } = page;
  const { endings } = phrasesOf(vocabulary)[language] as ValuePhrases;
  const search = { text, words, endings };
  let next = 0;
  for (const i of begins) {
    if (i < next) continue;
    const candidates = candidatesOf(forms[i] as WordForm)[language] as readonly Candidate[];
    const one = candidates.length > 0 ? phraseAt(candidates, search, i) : undefined;
    if (!one) continue;
    next = one.last + 1;
    const { start, end, value } = one;
    if (value === notPlace || start < span.start || end > span.end) continue;
    const { kind, countries } = meaningOf(value);
    found.push({ start, end, kind, countries });
  }
}

const meaningOf = remembered((value): Omit<NamedPlace, keyof Span> => {
  const [kind, ...countries] = value.split(" ") as [keyof PlaceForms, ...string[]];
  return { kind, countries };
});
