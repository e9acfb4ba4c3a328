import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { articleRules } from "../rules.ts";

const placeRules = new Set(["reference/country-words", "visit/host-country-words", "evidence/place-mentioned"]);

function judged(text: string, coding: Record<string, unknown>, language: string): string[] {
  const codes = codesOf(articleOf(text, { license: "CC0-1.0", ...coding }, language), articleRules);
  return codes.filter((code) => placeRules.has(code));
}

describe("the country of an entity and its mentions", () => {
  const entity = (text: string, kind: string, country: string, language: string, more: object = {}) => {
    const form = kind === "person" ? "nominal" : "name";
    const entities = [{ id: "x", kind, name: { en: "X" }, country, mentions: [{ quote: text, form }], ...more }];
    return judged(`${text}.`, { entities }, language);
  };

  it.each([
    ["Austria", "country", "AU", "en"],
    ["Tehran", "country", "IQ", "en"],
    ["the Iranian foreign ministry", "organization", "IQ", "en"],
    ["the Slovak prime minister", "person", "SI", "en"],
    ["النيجر", "country", "NG", "ar"],
    ["وزارة الخارجية العراقية", "organization", "IR", "ar"],
    ["وزير الخارجية الإيراني", "person", "IQ", "ar"],
    ["الرباط", "place", "MR", "ar"],
    ["تاجیکستان", "country", "TM", "fa"],
    ["la Guinée", "country", "GN", "en", "silent: English has no Guinée"],
    ["Autriche", "country", "AU", "fr"],
    ["Словения", "country", "SK", "ru"],
    ["Avusturya", "country", "AU", "tr"],
    ["Suecia", "country", "CH", "es"],
  ] as const)("%s (%s) is not %s (%s)", (text, kind, country, language, silent?: string) => {
    expect(entity(text, kind, country, language)).toEqual(silent ? [] : ["reference/country-words"]);
  });

  it.each([
    ["Austria", "country", "AT", "en"],
    ["the ambassador to Iraq", "person", "IR", "en"],
    ["the special envoy for Syria", "person", "US", "en"],
    ["the American University in Cairo", "organization", "EG", "en"],
    ["Paris Saint-Germain", "organization", "QA", "en"],
    ["the Korean delegation", "group", "KP", "en"],
    ["New Mexico", "place", "US", "en"],
    ["the Gulf of Mexico platform", "facility", "US", "en"],
    ["Washington", "country", "US", "en"],
    ["عمان", "country", "OM", "ar"],
    ["عمان", "place", "JO", "ar"],
    ["السفير لدى العراق", "person", "IR", "ar"],
    ["السفارة الروسية في القاهرة", "facility", "EG", "ar"],
    ["الخارجية الإيرانية", "organization", "IR", "ar"],
    ["تهران", "country", "IR", "fa"],
    ["Congo", "country", "CG", "fr"],
    ["посол в Ираке", "person", "IR", "ru"],
    ["Kıbrıs", "country", "CY", "tr"],
    ["la embajada en Portugal", "facility", "ES", "es"],
  ] as const)("%s (%s) may be %s (%s)", (text, kind, country, language) => {
    expect(entity(text, kind, country, language)).toEqual([]);
  });

  it("accepts a country that a note explains", () => {
    expect(entity("Tehran", "country", "IQ", "en", { note: "An embassy." })).toEqual([]);
  });
});

describe("the host country and its evidence", () => {
  const visit = (text: string, value: string, quote: string, language: string) => {
    const hostCountry = { value, quote };
    const visitors = [{ entity: "v", quote: text }];
    const status = { value: "occurred", quote: text };
    const entities = [
      {
        id: "v",
        kind: "person",
        name: { en: "V" },
        mentions: [text.split(" ").find((word) => /Oren|أورن/.test(word))],
      },
      {
        id: "luxor",
        kind: "place",
        name: { en: "Luxor" },
        country: "EG",
        mentions: text.includes("Luxor") ? ["Luxor"] : [],
      },
    ].filter(({ mentions }) => mentions.length > 0);
    return judged(
      text,
      { entities, visits: [{ id: "w", role: "focal", status, visitors, hostCountry, quote: text }] },
      language,
    );
  };

  it.each([
    ["Oren arrived in Seoul.", "KP", "Seoul", "en"],
    ["Oren arrived in Brazil.", "BN", "in Brazil", "en"],
    ["وصل أورن إلى ليوبليانا.", "SK", "إلى ليوبليانا", "ar"],
  ] as const)("%s is not a visit to %s", (text, value, quote, language) => {
    expect(visit(text, value, quote, language)).toContain("visit/host-country-words");
  });

  it.each([
    ["Oren arrived in Seoul.", "KR", "Seoul", "en"],
    ["Oren flew from Paris to Luxor.", "EG", "from Paris to Luxor", "en"],
    ["Oren met his French colleague in Luxor.", "EG", "his French colleague in Luxor", "en"],
    ["Oren came from Iran to Iraq.", "IQ", "from Iran to Iraq", "en"],
    ["وصل أورن إلى طهران قادمًا من بغداد.", "IR", "إلى طهران قادمًا من بغداد", "ar"],
  ] as const)("%s may be a visit to %s", (text, value, quote, language) => {
    expect(visit(text, value, quote, language)).not.toContain("visit/host-country-words");
  });
});
