import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import { englishPlaces } from "../languages/en/places/index.ts";
import type { PlaceRow, PlaceWords } from "../languages/parts/place-words.ts";
import { cityRows } from "./city-rows.ts";
import { withPlural } from "./inflection.ts";
import { listOf } from "./list-of.ts";
import type { Meaning } from "./phrase.ts";

/** A form used in texts, with its meaning; a `stem` still has to be inflected after folding. */
export interface Form {
  form: string;
  meaning: Meaning;
  stem?: true;
}

interface OwnPlaces extends PlaceWords {
  article: string | undefined;
  rowsByCountry: ReadonlyMap<string, PlaceRow>;
  namesByCountry: ReadonlyMap<string, string>;
  /** The names of the capitals by country and position in its row. */
  cities: ReadonlyMap<string, readonly string[]>;
  /** The names that CLDR has for the capitals, by country and English name. */
  cldrCapitals: ReadonlyMap<string, readonly string[]>;
}

type Places = readonly OwnPlaces[];

/** All forms of the gazetteer: names first, so that a name that is also an adjective stays a name. */
export function allForms(lexicons: ActiveLexicons): Form[] {
  const places = lexicons.flatMap(({ places: own, clitics }) => (own ? [ownPlaces(own, clitics?.article)] : []));
  const countries = countryNames();
  return [
    ...countries.flatMap(({ country, name }) => nameForms(places, { country, kind: "country", name })),
    ...capitalForms(places),
    ...countries.flatMap(({ country, name }) => adjectiveForms(places, { country, kind: "adjective", name })),
  ];
}

function ownPlaces(own: PlaceWords, article: string | undefined): OwnPlaces {
  const cldrCapitals = new Map<string, string[]>();
  for (const [country, english, form] of own.cldr.capitals) {
    const key = `${country} ${english}`;
    cldrCapitals.set(key, [...(cldrCapitals.get(key) ?? []), form]);
  }
  return {
    ...own,
    article,
    rowsByCountry: new Map(own.rows.map((row) => [row[0], row])),
    namesByCountry: new Map(own.cldr.names.map(([country, name]) => [country, name])),
    cities: new Map(cityRows(own.rows).map(({ code, index, names }) => [`${code} ${index}`, names])),
    cldrCapitals,
  };
}

// Findings name countries and capitals in English, whatever the language of the text.
function countryNames(): { country: string; name: string }[] {
  const cldr = new Map(englishPlaces.cldr.names);
  return englishPlaces.rows.map(([country]) => ({ country, name: listOf(cldr.get(country) ?? "")[0] ?? country }));
}

function nameForms(places: Places, meaning: Meaning): Form[] {
  return places.flatMap((own) => {
    const { namesByCountry, rowsByCountry } = own;
    const names = [namesByCountry.get(meaning.country) ?? "", rowsByCountry.get(meaning.country)?.[1] ?? ""];
    return names
      .flatMap(listOf)
      .flatMap((name) => spellings(name, own))
      .map((form): Form => ({ form, meaning }));
  });
}

function capitalForms(places: Places): Form[] {
  return cityRows(englishPlaces.rows).flatMap(({ code, index, names: [name = ""] }) => {
    const meaning: Meaning = { country: code, kind: "capital", name };
    return places.flatMap((own) => {
      const listed = own.cities.get(`${code} ${index}`) ?? [];
      const named = own.cldrCapitals.get(`${code} ${name}`) ?? [];
      return [...listed, ...named].flatMap((form) => spellings(form, own)).map((form): Form => ({ form, meaning }));
    });
  });
}

function adjectiveForms(places: Places, meaning: Meaning): Form[] {
  return places.flatMap((own) =>
    listOf(own.rowsByCountry.get(meaning.country)?.[2] ?? "").flatMap((adjective): Form[] => {
      if (own.inflection && !adjective.startsWith("=")) return [{ form: adjective, meaning, stem: true }];
      const forms = adjective.startsWith("=")
        ? [adjective.slice(1), `${own.article ?? ""}${adjective.slice(1)}`]
        : withPlural(adjective, own.plural).flatMap((form) => spellings(form, own));
      return forms.map((form): Form => ({ form, meaning }));
    }),
  );
}

const accents = /[\u0300-\u036f]/g;

/** A name with the spellings that newspapers of its language use: without accents, Saint for St. */
export function spellings(name: string, { dropsAccents, spellings: rows = [] }: PlaceWords): string[] {
  const all = dropsAccents ? [name, name.normalize("NFD").replace(accents, "")] : [name];
  for (const [from, to] of rows) {
    const fits = (form: string) => (from.startsWith(" ") ? form.includes(from) : form.startsWith(from));
    for (const form of all.filter(fits)) all.push(form.replace(from, to));
  }
  return [...new Set(all)];
}
