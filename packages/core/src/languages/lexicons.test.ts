import { describe, expect, it } from "vitest";
import { findValue, valuesOf } from "../codelists/codelist.ts";
import { countryList } from "../codelists/country.ts";
import { currencyList } from "../codelists/currency.ts";
import { rankList } from "../codelists/rank.ts";
import { phrasesOf } from "./forms.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexicons } from "./registry.ts";

/** Forms that occur twice in a list with the same spelling. */
function repeated(forms: string): string[] {
  const all = forms.split(/\s+/).filter((form) => form !== "");
  return all.filter((form, i) => all.indexOf(form) !== i);
}

/** All lists of forms of a lexicon, each with its path. */
function listsOf(value: unknown, path: string): [path: string, forms: string][] {
  if (typeof value === "string") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => listsOf(item, `${path}.${key}`));
}

describe.each(lexicons().map((lexicon): [string, Lexicon] => [lexicon.tag, lexicon]))(
  "the lexicon of %s",
  (tag, lexicon) => {
    it("holds no form twice in a list", () => {
      const found = listsOf(lexicon, tag).filter(([, forms]) => repeated(forms).length > 0);
      expect(found.map(([path, forms]) => `${path}: ${repeated(forms).join(", ")}`)).toEqual([]);
    });

    it("names countries and money by their codes", () => {
      const codes = (lexicon.money?.names ?? []).flatMap(({ unit, owners = {} }) => [
        ...(/^[A-Z]/.test(unit) ? [unit] : []),
        ...Object.keys(owners),
      ]);
      expect(codes.filter((code) => !findValue(currencyList, code))).toEqual([]);
      expect(Object.keys(lexicon.places ?? {}).filter((code) => !findValue(countryList, code))).toEqual([]);
    });

    it("writes the words of a phrase with _, and every form has a letter or a sign", () => {
      const empty = listsOf(lexicon, tag).flatMap(([path, forms]) =>
        forms.split(/\s+/).flatMap((form) => (/^_|_$|__/.test(form) ? [`${path}: ${form}`] : [])),
      );
      expect(empty).toEqual([]);
    });

    it.runIf(["ar", "en"].includes(tag))("has titles for every rank", () => {
      const few = valuesOf(rankList).filter((value) => phrasesOf(lexicon.offices?.titles[value] ?? "").length === 0);
      expect(few).toEqual([]);
    });
  },
);

describe("the registry", () => {
  it("has every language once, in its own folder", () => {
    const tags = lexicons().map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.slice(0, 3)).toEqual(["ar", "en", "ru"]);
  });
});
