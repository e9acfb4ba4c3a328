import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { CountryCodeSchema } from "../schema/country-code.ts";
import { CurrencySchema } from "../schema/currency-code.ts";
import { MediaTopicSchema } from "../schema/media-topic-code.ts";
import { findValue } from "./codelist.ts";
import { countryList } from "./country.ts";
import { currencyList } from "./currency.ts";
import { mediaTopicList } from "./media-topic.ts";

const persian = /[\u0600-\u06ff]/;
const cyrillic = /[\u0400-\u04ff]/;

describe("country", () => {
  const official = countryList.values.filter(({ source }) => source.startsWith("ISO 3166-1; "));
  it("holds the 249 codes of ISO 3166-1, each with its own alpha-3", () => {
    expect(official).toHaveLength(249);
    expect(new Set(countryList.values.flatMap(({ alpha3 }) => alpha3 ?? [])).size).toBe(countryList.values.length - 2);
    expect(official.filter(({ alpha3 }) => !/^[A-Z]{3}$/.test(alpha3 ?? ""))).toEqual([]);
  });
  it("has names in four languages", () => {
    expect(findValue(countryList, "IR")?.names).toEqual({ en: "Iran", ar: "إيران", fa: "ایران", ru: "Иран" });
    expect(countryList.values.filter(({ names }) => !persian.test(names.fa) || !cyrillic.test(names.ru))).toEqual([]);
  });
  it.each(["XK", "EU", "UN"])("knows %s, which is no code of ISO 3166-1's list", (code) => {
    expect(findValue(countryList, code)?.source).not.toMatch(/^ISO 3166-1; /);
    expect(findValue(countryList, code)?.retired).toBeUndefined();
  });
  it.each(["SU", "YU", "CS", "DD"])("knows %s as withdrawn", (code) => {
    expect(findValue(countryList, code)?.retired).toBe(true);
  });
  it.each(["UK", "ZZ", "EL", "XX"])("does not know %s, though its shape is right", (code) => {
    expect(CountryCodeSchema.safeParse(code).success).toBe(true);
    expect(findValue(countryList, code)).toBeUndefined();
  });
  it("takes no code in another shape", () => {
    expect(["ir", "IRN", "I1", ""].filter((code) => CountryCodeSchema.safeParse(code).success)).toEqual([]);
  });
  it("takes only codes of its own shape into the list", () => {
    expect(countryList.values.filter(({ value }) => !CountryCodeSchema.safeParse(value).success)).toEqual([]);
  });
});

describe("currency", () => {
  const current = currencyList.values.filter(({ retired }) => !retired);
  it("holds the codes of ISO 4217 as published 2026-01-01", () => {
    expect(current).toHaveLength(178);
    expect(current.filter(({ number }) => !/^[0-9]{3}$/.test(number ?? ""))).toEqual([]);
  });
  it.each([
    ["USD", 2],
    ["JPY", 0],
    ["KWD", 3],
    ["IRR", 2],
    ["XAU", undefined],
    ["XDR", undefined],
  ])("knows %s", (code, digits) => {
    expect(findValue(currencyList, code)?.minorDigits).toBe(digits);
    expect(findValue(currencyList, code)?.retired).toBeUndefined();
  });
  it.each(["DEM", "SUR", "BGN", "HRK"])("knows %s as withdrawn", (code) => {
    expect(findValue(currencyList, code)?.retired).toBe(true);
  });
  it("takes only codes of its own shape", () => {
    expect(currencyList.values.filter(({ value }) => !CurrencySchema.safeParse(value).success)).toEqual([]);
    expect(findValue(currencyList, "CNH")).toBeUndefined();
  });
});

describe("mediaTopic", () => {
  it.each(["20000261", "20000266", "20000267"])("knows %s as retired", (code) => {
    expect(findValue(mediaTopicList, `medtop:${code}`)?.retired).toBe(true);
  });
  it("knows every topic of the reference article, none retired", () => {
    const url = new URL("coding.yaml", referenceFolder);
    const { about } = parse(readFileSync(url, "utf8")) as { about: { value: string }[] };
    expect(about.length).toBeGreaterThan(0);
    const topics = about.map(({ value }) => findValue(mediaTopicList, value));
    expect(topics.filter((topic) => !topic || topic.retired)).toEqual([]);
  });
  it("takes only codes of its own shape", () => {
    expect(mediaTopicList.values.filter(({ value }) => !MediaTopicSchema.safeParse(value).success)).toEqual([]);
  });
  it("hangs diplomacy under international relations, and that under politics", () => {
    expect(findValue(mediaTopicList, "medtop:20000639")?.broader).toBe("medtop:20000638");
    expect(findValue(mediaTopicList, "medtop:20000638")?.broader).toBe("medtop:11000000");
  });
});
