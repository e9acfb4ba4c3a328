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

type Places = readonly (PlaceWords & { article: string | undefined })[];

/** All forms of the gazetteer: names first, so that a name that is also an adjective stays a name. */
export function allForms(lexicons: ActiveLexicons): Form[] {
  const places = lexicons.flatMap(({ places: own, clitics }) => (own ? [{ ...own, article: clitics?.article }] : []));
  const countries = countryNames();
  return [
    ...countries.flatMap(({ country, name }) => nameForms(places, { country, kind: "country", name })),
    ...capitalForms(places),
    ...countries.flatMap(({ country, name }) => adjectiveForms(places, { country, kind: "adjective", name })),
  ];
}

// Findings name countries and capitals in English, whatever the language of the text.
function countryNames(): { country: string; name: string }[] {
  const cldr = new Map(englishPlaces.cldr.names);
  return englishPlaces.rows.map(([country]) => ({ country, name: listOf(cldr.get(country) ?? "")[0] ?? country }));
}

function rowOf({ rows }: PlaceWords, country: string): PlaceRow | undefined {
  return rows.find(([code]) => code === country);
}

function nameForms(places: Places, meaning: Meaning): Form[] {
  return places.flatMap((own) => {
    const [, cldr = ""] = own.cldr.names.find(([code]) => code === meaning.country) ?? [];
    const names = [cldr, rowOf(own, meaning.country)?.[1] ?? ""].flatMap(listOf);
    return names.flatMap((name) => spellings(name, own)).map((form): Form => ({ form, meaning }));
  });
}

function capitalForms(places: Places): Form[] {
  const local = places.map((own) => ({ own, cities: cityRows(own.rows), cldr: own.cldr.capitals }));
  return cityRows(englishPlaces.rows).flatMap(({ code, index, names: [name = ""] }) => {
    const meaning: Meaning = { country: code, kind: "capital", name };
    return local.flatMap(({ own, cities, cldr }) => {
      const listed = cities.find((city) => city.code === code && city.index === index)?.names ?? [];
      const named = cldr.flatMap(([country, english, form]) => (country === code && english === name ? [form] : []));
      return [...listed, ...named].flatMap((form) => spellings(form, own)).map((form): Form => ({ form, meaning }));
    });
  });
}

function adjectiveForms(places: Places, meaning: Meaning): Form[] {
  return places.flatMap((own) =>
    listOf(rowOf(own, meaning.country)?.[2] ?? "").flatMap((adjective): Form[] => {
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
