import { cldrCapitals } from "./generated/cldr-capitals.ts";
import { cldrNames } from "./generated/cldr-names.ts";
import { withPlural } from "./inflection.ts";
import { capitalsOf, listOf } from "./list-of.ts";
import type { Meaning } from "./phrase.ts";
import type { PlaceRow } from "./place-row.ts";
import { placeRows } from "./rows.ts";

/** A form that texts use, with what it stands for; `stem` forms are still to be inflected once folded. */
export interface Form {
  form: string;
  meaning: Meaning;
  stem: boolean;
}

/** All forms of the gazetteer: names first, so that a name which is an adjective as well stays a name. */
export function allForms(): Form[] {
  const names = new Map(cldrNames.map(([code, ar, en]) => [code, { ar, en }]));
  const cities = new Map(cldrCapitals.map(([code, en, ar]) => [`${code} ${en}`, ar]));
  const rows = placeRows.map((row) => {
    const cldr = names.get(row[0]) ?? { ar: "", en: "" };
    return { row, cldr, name: listOf(cldr.en)[0] ?? row[0] };
  });
  const forms = (list: string[], meaning: Meaning, stem = false) => list.map((form) => ({ form, meaning, stem }));
  return [
    ...rows.flatMap(({ row: [country, ar, , en], cldr, name }) =>
      forms([cldr.ar, ar, cldr.en, en].flatMap((cell) => listOf(cell)).flatMap(spellings), {
        country,
        kind: "country",
        name,
      }),
    ),
    ...rows.flatMap(({ row }) => capitalForms(row, cities)),
    ...rows.flatMap(({ row: [country, , ar, , en], name }) => {
      const meaning: Meaning = { country, kind: "adjective", name };
      return [
        ...forms(listOf(ar), meaning, true),
        ...forms(listOf(en).flatMap(withPlural).flatMap(spellings), meaning),
      ];
    }),
  ];
}

function capitalForms([country, , , , , cell]: PlaceRow, cities: ReadonlyMap<string, string>): Form[] {
  return capitalsOf(cell).flatMap(({ en, ar }) => {
    const [name = ""] = en;
    const meaning: Meaning = { country, kind: "capital", name };
    const cldr = cities.get(`${country} ${name}`);
    return [...en, ...ar, ...(cldr ? [cldr] : [])].flatMap(spellings).map((form) => ({ form, meaning, stem: false }));
  });
}

const accents = /\p{M}/gu;

/** A name with the ways in which papers simplify it: no accents, and for &, Saint for St. */
export function spellings(name: string): string[] {
  if (!/^\p{Script=Latin}/u.test(name)) return [name];
  const plain = name.normalize("NFD").replace(accents, "");
  const all = [name, plain].flatMap((form) => [form, form.replace(" & ", " and ")]);
  return [
    ...new Set(
      all.flatMap((form) =>
        form.startsWith("St. ") ? [form, form.replace("St. ", "Saint "), form.replace("St. ", "St ")] : [form],
      ),
    ),
  ];
}
