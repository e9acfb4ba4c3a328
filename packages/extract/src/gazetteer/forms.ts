import { cldrCapitals } from "./generated/cldr-capitals.ts";
import { cldrNames } from "./generated/cldr-names.ts";
import { withPlural } from "./inflection.ts";
import { capitalsOf, listOf } from "./list-of.ts";
import { isLatin, type Meaning } from "./phrase.ts";
import type { PlaceRow } from "./place-row.ts";
import { placeRows } from "./rows.ts";

/** A form that texts use, with what it stands for; a `stem` is still to be inflected, once folded. */
export interface Form {
  form: string;
  meaning: Meaning;
  stem?: true;
}

/** All forms of the gazetteer: names first, so that a name which is an adjective as well stays a name. */
export function allForms(): Form[] {
  const cldr = new Map(cldrNames.map(([code, ar, en]) => [code, { ar, en }]));
  const cities = new Map(cldrCapitals.map(([code, en, ar]) => [`${code} ${en}`, ar]));
  const rows = placeRows.map((row) => {
    const own = cldr.get(row[0]) ?? { ar: "", en: "" };
    return { row, own, name: listOf(own.en)[0] ?? row[0] };
  });
  return [
    ...rows.flatMap(({ row: [country, ar, , en], own, name }) => {
      const names = [own.ar, ar, own.en, en].flatMap(listOf).flatMap(spellings);
      return names.map((form): Form => ({ form, meaning: { country, kind: "country", name } }));
    }),
    ...rows.flatMap(({ row }) => capitalForms(row, cities)),
    ...rows.flatMap(({ row, name }) => adjectiveForms(row, name)),
  ];
}

function capitalForms([country, , , , , cell]: PlaceRow, cities: ReadonlyMap<string, string>): Form[] {
  return capitalsOf(cell).flatMap(({ en, ar }) => {
    const [name = ""] = en;
    const cldr = cities.get(`${country} ${name}`);
    const all = [...en, ...ar, ...(cldr ? [cldr] : [])].flatMap(spellings);
    return all.map((form): Form => ({ form, meaning: { country, kind: "capital", name } }));
  });
}

function adjectiveForms([country, , ar, , en]: PlaceRow, name: string): Form[] {
  const meaning: Meaning = { country, kind: "adjective", name };
  const arabic = listOf(ar).flatMap((form): Form[] => {
    if (!form.startsWith("=")) return [{ form, meaning, stem: true }];
    return [form.slice(1), `ال${form.slice(1)}`].map((fixed) => ({ form: fixed, meaning }));
  });
  const english = listOf(en).flatMap(withPlural).flatMap(spellings);
  return [...arabic, ...english.map((form): Form => ({ form, meaning }))];
}

const accents = /[\u0300-\u036f]/g;

/** A name with the ways in which papers simplify it: no accents, and for &, Saint for St. */
export function spellings(name: string): string[] {
  if (!isLatin(name)) return [name];
  const plain = name.normalize("NFD").replace(accents, "");
  const all = [name, plain].flatMap((form) => [form, form.replace(" & ", " and ")]);
  const saints = all.filter((form) => form.startsWith("St. "));
  return [...new Set([...all, ...saints.flatMap((form) => [form.replace("St.", "Saint"), form.replace("St.", "St")])])];
}
