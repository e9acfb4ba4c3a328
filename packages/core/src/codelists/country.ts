import type { Codelist, CodelistValue } from "./codelist.ts";
import { countryRows } from "./generated/countries.ts";
import { withdrawnCountryCodes } from "./withdrawn-countries.ts";

/** A country with its other code and its names. */
export interface CountryValue extends CodelistValue {
  /** ISO 3166-1 alpha-3, as used in event data sets; the EU and the UN do not have one. */
  alpha3?: string;
  names: Readonly<Record<"en" | "ar" | "fa" | "ru", string>>;
}

const sources = {
  current: "ISO 3166-1; CLDR",
  reserved: "ISO 3166-1, reserved codes; CLDR",
  "user-assigned": "CLDR, user-assigned code",
  retired: "ISO 3166-3",
};
/** Why a country is in the list: ISO lists it now, reserves its code, leaves the code to users, or has withdrawn it. */
export type CountryKind = keyof typeof sources;

/** Why a country is in the list, from the source of its code. */
export function countryKindOf({ source }: CodelistValue): CountryKind {
  const kinds = Object.keys(sources) as CountryKind[];
  return kinds.find((kind) => sources[kind] === source) ?? "current";
}

const counts = {
  current: "as ISO 3166-1 lists it",
  reserved: "a body of states that ISO 3166-1 reserves a code for, and not a country",
  "user-assigned": "by a code in common use that ISO 3166-1 leaves to its users",
  retired: "withdrawn from ISO 3166-1: only for what happened while it was in force",
};

function countryOf([value, alpha3, en, ar, fa, ru, standing]: (typeof countryRows)[number]): CountryValue {
  const kind = standing as CountryKind;
  return {
    value,
    ...(alpha3 && { alpha3 }),
    label: { en, ar },
    names: { en, ar, fa, ru },
    definition: `${en}, ${counts[kind]}.`,
    source: sources[kind],
    ...(kind === "retired" && { retired: true as const, ...retirement(value) }),
  };
}

function retirement(code: string): { retiredIn?: number } {
  const retiredIn = withdrawnCountryCodes[code]?.year;
  return retiredIn === undefined ? {} : { retiredIn };
}

/** Countries as ISO 3166-1 lists them, with XK, EU, UN and withdrawn codes; a code does not imply whose territory it is. */
export const countryList: Codelist<string, CountryValue> = {
  id: "country",
  title: { en: "Country", ar: "الدولة" },
  description:
    "Countries as ISO 3166-1 lists them, with XK, EU, UN and withdrawn codes; a code takes no side on whose a territory is.",
  open: false,
  source: "ISO 3166-1; CLDR 48.2 names",
  values: countryRows.map(countryOf),
};
