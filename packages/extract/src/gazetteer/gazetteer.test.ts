import { describe, expect, it } from "vitest";
import { unMembers } from "../../test/places/un-members.ts";
import { lexiconsFor } from "../languages/active-lexicons.ts";
import { arabicPlaces } from "../languages/ar/places/index.ts";
import { draftLexicons } from "../languages/registry.ts";
import { findPlaces } from "./find-places.ts";
import { allForms } from "./forms.ts";
import { gazetteerOf } from "./gazetteer.ts";
import { stemReader } from "./inflection.ts";
import { listOf } from "./list-of.ts";
import { hasCapitals, type PlaceKind } from "./phrase.ts";

const lexicons = lexiconsFor();
// the other languages have their places in core
const places = draftLexicons().flatMap(({ places: own }) => (own && own.cldr.names.length > 0 ? [own] : []));
const forms = allForms(lexicons);
const { phrases, stems, formAmbiguities } = gazetteerOf(lexicons);
const stemsIn = stemReader({
  ...(arabicPlaces.inflection ?? { base: "", endings: "", indefinite: "" }),
  article: "ال",
});
const listed = [...phrases.values()].flat();
const extras = ["EH", "EU", "GL", "HK", "MO", "PR", "PS", "TW", "UN", "VA", "XK"];
const kinds: PlaceKind[] = ["country", "capital", "adjective"];

function formsOf(country: string, kind: PlaceKind, latin: boolean): string[] {
  const own = forms.filter(({ form, meaning }) => meaning.country === country && hasCapitals(form) === latin);
  const city = own.filter(({ meaning }) => meaning.kind === kind).map(({ form }) => form);
  // city states: the state and its capital have the same name
  return city.length > 0 || kind !== "capital" ? city : [];
}

describe("the table", () => {
  it("has every member of the United Nations, and what news names beside them, once", () => {
    expect(unMembers).toHaveLength(193);
    for (const { rows } of places) expect(rows.map(([code]) => code).sort()).toEqual([...unMembers, ...extras].sort());
  });

  it("lists as many capitals of a country in every language", () => {
    const counts = places.map(({ rows }) =>
      rows.flatMap(([code, , , capitals = ""]) =>
        capitals.includes(";") ? [`${code} ${capitals.split(";").length}`] : [],
      ),
    );
    for (const own of counts) expect(own.sort()).toEqual(counts[0]?.sort());
  });

  it.each(kinds)("has for every member a %s in Arabic and in English", (kind) => {
    const lacking = unMembers.filter((code) => [true, false].some((latin) => formsOf(code, kind, latin).length === 0));
    expect(lacking).toEqual([]);
  });

  it("gives no form to two countries, unless an ambiguity says what decides", () => {
    const crossed = listed.filter(({ words: [word = "", ...more], meanings }) => {
      // the name of Nigeria is not the accusative of Niger's adjective
      if (more.length > 0 || word.endsWith("يا")) return false;
      const adjective = stemsIn(word).flatMap((stem) => stems.get(stem) ?? [])[0];
      return adjective && meanings.length > 0 && adjective.meanings.some((one) => one.country !== meanings[0]?.country);
    });
    const shared = [...listed, ...stems.values()].filter(({ meanings }) => meanings.length > 1).concat(crossed);
    const undecided = shared.filter(({ ambiguity }) => ambiguity?.countries === undefined);
    expect(undecided.map(({ words }) => words.join(" "))).toEqual([]);
    expect(shared.length).toBeGreaterThan(10);
  });

  it("uses every ambiguity: each is about forms that it has", () => {
    const used = new Set([...[...listed, ...stems.values()].map((one) => one.ambiguity), ...formAmbiguities.values()]);
    const ambiguities = places.flatMap((own) => own.ambiguities ?? []);
    expect(ambiguities.filter((one) => !used.has(one)).map(({ forms: unused }) => unused)).toEqual([]);
  });

  it.each(["es", "fa", "fr", "ru", "tr"])("uses every ambiguity of %s, and has a name for every country", (tag) => {
    const own = lexiconsFor(tag);
    const used = new Set([...gazetteerOf(own).phrases.values()].flat().map(({ ambiguity }) => ambiguity?.forms));
    const ambiguities = own[0]?.places?.ambiguities ?? [];
    expect(ambiguities.filter(({ forms: listedForms }) => !used.has(listedForms))).toEqual([]);
    const named = new Set(allForms(own.slice(0, 1)).map(({ meaning: { country, kind } }) => `${country} ${kind}`));
    expect(unMembers.filter((code) => !named.has(`${code} country`))).toEqual([]);
  });
});

// forms that the gazetteer marks as doubtful are found only with support
const doubtful = new Set(listed.filter(({ ambiguity }) => ambiguity).map(({ words }) => words.join(" ")));
const doubtfulStems = new Set([
  ...[...stems].filter(([, { ambiguity }]) => ambiguity).map(([stem]) => stem),
  ...[...formAmbiguities.keys()].flatMap(stemsIn),
]);

interface Carried {
  text: string;
  country: string;
}

function notFound(sentences: Carried[]): string[] {
  return sentences
    .filter(({ text, country }) => !findPlaces(text).some((place) => place.country === country))
    .map(({ text }) => text);
}

describe("each form is found in a sentence", () => {
  const arabic = forms.filter(({ form }) => !hasCapitals(form));
  const clear = (form: string) =>
    !doubtful.has(foldedLike(form)) && !stemsIn(foldedLike(form)).some((stem) => doubtfulStems.has(stem));

  it.each([
    ["alone", "قال X إن الأمر انتهى."],
    ["after و", "قال الوزير وX أمس."],
    ["after ب", "يهتم بX كثيرا."],
    ["after ف", "ثم جاء دور المضيف فX."],
  ])("in Arabic, %s", (_, carrier) => {
    const isOther = (form: string) =>
      listOf(arabicPlaces.otherNames ?? "").includes(`${carrier.charAt(carrier.indexOf("X") - 1)}${form}`);
    const sentences = arabic
      .filter(({ form }) => clear(form) && !isOther(form))
      .map(({ form, meaning }) => ({ text: carrier.replace("X", form), country: meaning.country }));
    expect(sentences.length).toBeGreaterThan(800);
    expect(notFound(sentences)).toEqual([]);
  });

  it("in Arabic, after ل, which takes the alef of ال", () => {
    const written = (form: string) => (/^الل/.test(form) ? `ل${form.slice(2)}` : `ل${form.replace(/^ال/, "ل")}`);
    const sentences = arabic
      .filter(({ form }) => clear(form))
      .map(({ form, meaning }) => ({ text: `قدم الشكر ${written(form)} أمس.`, country: meaning.country }));
    expect(notFound(sentences)).toEqual([]);
  });

  it("in Arabic, every inflection of every adjective", () => {
    const endings = ["", "ة", "ون", "ين", "ات", "ان", "تان", "تين"];
    const stems = forms.filter(({ form, stem }) => stem && !form.includes(" ") && clear(form));
    const sentences = stems.flatMap(({ form, meaning: { country } }) =>
      endings.flatMap((ending) => {
        const written = form + (ending.startsWith("ت") ? `ت${ending.slice(1)}` : ending);
        return [`جاء ${written} أمس.`, `جاء ال${written} أمس.`].map((text) => ({ text, country }));
      }),
    );
    expect(sentences.length).toBeGreaterThan(3000);
    expect(notFound(sentences)).toEqual([]);
  });

  it("in English", () => {
    const sentences = forms
      .filter(({ form }) => hasCapitals(form) && !doubtful.has(foldedLike(form)))
      .map(({ form, meaning }) => ({ text: `A visit by ${form} was announced.`, country: meaning.country }));
    expect(sentences.length).toBeGreaterThan(700);
    expect(notFound(sentences)).toEqual([]);
  });
});

function foldedLike(form: string): string {
  return form
    .toLowerCase()
    .replace(/[أإآ]/g, "ا")
    .replaceAll("ؤ", "و")
    .replace(/[ئى]/g, "ي")
    .replaceAll("ة", "ه")
    .replace(/[\u064b-\u0652]/g, "")
    .replaceAll("’", "'")
    .replace(/[ '&.,-]+/g, " ")
    .trim();
}
