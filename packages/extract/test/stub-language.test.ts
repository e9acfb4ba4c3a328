import { anchor } from "@diplomatic-visits/core";
import { addLexicon } from "@diplomatic-visits/core/internal";
import { afterAll, expect, it } from "vitest";
import { draftWith } from "../src/draft/draft.ts";
import { draftLexicons } from "../src/languages/registry.ts";
import { parseText } from "../src/plain/parse-text.ts";
import { esperanto, esperantoShared } from "./stub-language/esperanto.ts";

// one folder and one line, here and in core
const registered = [...draftLexicons(), esperanto];
afterAll(addLexicon(esperantoShared));

function drafted(text: string, language: string) {
  const parsed = parseText(text, { language });
  if (!parsed.ok) throw new Error("no skeleton");
  return draftWith(registered, parsed.article, { referenceDate: "2026-05-06" });
}

it("drafts a visit in a language that is one folder and one line", () => {
  const text = "Sinjorino Ada Bril vizitis Iranon.\nSinjorino Ada Bril vizitis Irano 2026-05-04.";
  const { coding, language } = drafted(text, "eo");
  const [visit] = coding.visits ?? [];
  expect(visit?.hostCountry?.value).toBe("IR");
  expect(visit?.status?.value).toBe("occurred");
  expect(visit?.start?.value).toBe("2026-05-04");
  expect(coding.entities?.map(({ name }) => name)).toContainEqual({ eo: "Ada Bril" });
  expect(anchor(text, coding).ok).toBe(true);
  expect(language.lexicons).toEqual(["eo", "ar"]);
  expect(language.parts).toEqual(["places", "persons", "times", "events"]);
  expect(language.message?.en).toBe(
    "not looked for in texts of this language (eo): organizations, quantities, statements",
  );
});

it("dates a visit by a weekday that core knows", () => {
  const [visit] = drafted("Sinjorino Ada Bril vizitis Irano en lundo.", "eo").coding.visits ?? [];
  expect(visit?.start).toMatchObject({ value: "2026-05-04", quote: "lundo" });
});

it("does not draft what its lexicon denies", () => {
  expect(drafted("Sinjorino Ada Bril ne vizitis Irano.", "eo").coding.visits).toBeUndefined();
});

it.each([
  ["de", "Der Minister Leo Marsch besuchte am Montag Berlin und zahlte 3.000 Euro."],
  ["de", "Zahlung: 3.000 Euro"],
  ["it", "Il presidente Karim Sule ha visitato Oslo lunedì e ha firmato un accordo da 3 milioni di euro."],
])("looks for nothing in a language without a lexicon: %s %s", (tag, text) => {
  const { coding, items, todo, language } = drafted(text, tag);
  expect(items).toEqual([]);
  expect(todo).toContainEqual({ pointer: "/entities", message: language.message });
  expect([coding.entities, coding.visits, coding.quantities, coding.times]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(language).toMatchObject({ language: tag, lexicons: [], parts: [] });
  expect(language.message?.en).toBe(`no draft for this language (${tag}): the text was not searched for facts`);
});

it("finds the places of a Persian text, and no Monday among them", () => {
  const { coding, language } = drafted("وزیر خارجه روسیه روز دوشنبه وارد تهران شد.", "fa");
  expect(coding.entities?.flatMap(({ country }) => country ?? [])).toEqual(["RU", "IR"]);
  expect(language.parts).toEqual(["places", "persons", "times", "quantities", "events"]);
});
