import type { Lexicon } from "../languages/lexicon.ts";
import type { PlaceForms } from "../languages/parts/names.ts";
import { placesOf } from "../languages/place-names.ts";
import { lookup } from "../languages/vocabulary.ts";
import type { Span } from "../text/span.ts";
import { findNamedValues, type ValuePhrases, valuePhrases } from "./named-values.ts";
import { possibleWords, readingInputOf, type Scope } from "./scope.ts";

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

// A word of several countries has all their codes; a word of several kinds is a name before it is an adjective.
function phrases(lexicon: Lexicon): ValuePhrases {
  const values = new Map<string, { kind: keyof PlaceForms; codes: Set<string> }>();
  for (const kind of kinds)
    for (const [code, forms] of Object.entries(placesOf(lexicon)))
      for (const form of writtenForms(
        forms[kind] ?? "",
        kind === "adjectives" ? lexicon.clitics?.article : undefined,
      )) {
        const known = values.get(form) ?? { kind, codes: new Set() };
        values.set(form, known);
        known.codes.add(code);
      }
  const rows = [...values].map(([form, { kind, codes }]) => [`${kind} ${[...codes].join(" ")}`, form] as const);
  return valuePhrases([...rows, [notPlace, lexicon.notPlaces ?? ""]], {
    keepsCapitals: true,
    endings: lexicon.clitics?.suffixes,
  });
}

// Adjectives are listed without the article that a language writes onto words.
function writtenForms(forms: string, article: string | undefined): string[] {
  const bare = forms.split(/\s+/).filter(Boolean);
  return article === undefined
    ? bare
    : bare.flatMap((form) => (form.includes("_") ? form : [form, `${article}${form}`]));
}

/** The words of a text that name countries, in order of the start. */
export function findNamedPlaces(text: string, scope: Scope = {}): NamedPlace[] {
  const page = readingInputOf(text, scope);
  const { span, words, vocabulary } = page;
  const begins = possibleWords(page, "places");
  if (begins.length === 0) return [];
  const found = phrasesOf(vocabulary).flatMap((own) => findNamedValues(text, own, { words, begins }));
  return found
    .filter(({ value, start, end }) => value !== notPlace && span.start <= start && end <= span.end)
    .map(({ value, ...place }) => {
      const [kind, ...countries] = value.split(" ") as [keyof PlaceForms, ...string[]];
      return { ...place, kind, countries };
    })
    .sort((a, b) => a.start - b.start);
}
