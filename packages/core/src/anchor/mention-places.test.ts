import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../test/article-of.ts";
import { baseText } from "../../test/base-articles.ts";
import { type FoldTier, foldText } from "../text/fold.ts";
import { occurrences } from "../text/occurrences.ts";
import { wordsIn } from "../text/word-edges.ts";
import { anchor } from "../validate/anchor.ts";
import { mentionPlaces } from "./mention-places.ts";
import { sourceText } from "./source-text.ts";

const placesIn = (text: string, quote: string) =>
  mentionPlaces(sourceText(text), quote).map(({ start, end, tier }) => `${text.slice(start, end)} ${start} ${tier}`);

describe("a mention stands", () => {
  it.each<[string, string, string, string[]]>([
    [
      "in each spelling, though one is exact",
      "زارت إيران وفدًا، وقالت إیران إن إيران ستردّ.",
      "إيران",
      ["إيران 5 exact", "إیران 24 typographic", "إيران 33 exact"],
    ],
    [
      "after clitics and in لل, when it is written with another letter",
      "الصين وبالصين وللصين ولـلصين وكالصين",
      "الصین",
      [
        "الصين 0 typographic",
        "الصين 8 typographic",
        "لصين 16 typographic",
        "لصين 24 typographic",
        "الصين 31 typographic",
      ],
    ],
    [
      "with and without vowel marks and tatweel",
      "محمد ومُحَمَّد ومحمـــد",
      "محمد",
      ["محمد 0 exact", "مُحَمَّد 6 typographic", "محمـــد 16 typographic"],
    ],
    [
      "with another hamza seat or final letter",
      "القاهرة ثم القاهره",
      "القاهرة",
      ["القاهرة 0 exact", "القاهره 11 orthographic"],
    ],
    [
      "over a line break, and with another dash",
      "New York, New\nYork, New  York",
      "New York",
      ["New York 0 exact", "New\nYork 10 typographic", "New  York 20 typographic"],
    ],
    ["nowhere inside another word", "transport port airport", "port", ["port 10 exact"]],
    ["not in part of a ligature", "صلى ﷲ عليه", "له", []],
  ])("%s", (_, text, quote, places) => {
    expect(placesIn(text, quote)).toEqual(places);
  });
});

// A slow reference: every stretch of the text whose folded letters are those of the quote, read word by word.
function slowPlaces(text: string, quote: string): string[] {
  const found: string[] = [];
  const letter = foldText(quote, "orthographic").charAt(0);
  for (const word of wordsOf(text)) {
    for (let start = word.start; start < word.end; start++) {
      const own = foldText(text[start] as string, "orthographic");
      if (own !== letter && !(letter === "ا" && own === "ل")) continue;
      const before = text.slice(word.start, start).replace(/[\p{M}\u0640\p{Cf}]/gu, "");
      const forms = before === "" ? [quote] : readings(text, quote, before);
      const end = forms.map((form) => endOf(text, start, form)).find((at) => at !== undefined);
      if (end !== undefined) found.push(`${start}-${end}`);
    }
  }
  return found;
}

const known = new Map<string, ReturnType<typeof wordsIn>>();

function wordsOf(text: string) {
  const words = known.get(text) ?? wordsIn(text);
  known.set(text, words);
  return words;
}

const tiersOf: readonly FoldTier[] = ["typographic", "orthographic"];
const sameLetters = (a: string, b: string) =>
  tiersOf.some((tier) => foldText(a, tier).trim() === foldText(b, tier).trim());

function readings(text: string, quote: string, before: string): string[] {
  const isClitic = /^[وف]?[بلك]?$/.test(before) || (/^[وف]?س$/.test(before) && /^[أاآيتن]/.test(quote));
  const article = /^[وف]?ل$/.test(before) && /^ال\p{L}{2}/u.test(foldText(quote, "orthographic"));
  const cut = article ? [foldText(quote, "orthographic").replace(/^ال(?=ل)|^ا/, "")] : [];
  return [...(isClitic && !isRadical(text, quote, before) ? [quote] : []), ...cut];
}

// البلاد: no ب before لاد, where the text has the longer word with the article.
function isRadical(text: string, quote: string, before: string): boolean {
  const first = wordsIn(quote)[0];
  if (!first || first.start > 0 || !/^[\u0620-\u06ff]/.test(quote)) return true;
  const word = quote.slice(0, first.end);
  const alone = (wanted: string) => wordsOf(text).some(({ start, end }) => sameLetters(text.slice(start, end), wanted));
  if (word === quote && word.length < 3 && !alone(word)) return true;
  return Array.from(before).some((_, i) => alone(`ال${before.slice(i)}${word}`));
}

function endOf(text: string, start: number, form: string): number | undefined {
  for (const { end } of wordsIn(text, { start, end: Math.min(text.length, start + 4 * form.length + 16) })) {
    if (sameLetters(text.slice(start, end), form))
      return wordsOf(text).some((word) => word.end === end) ? end : undefined;
  }
  return undefined;
}

const spellings: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.replaceAll("ي", "ی").replaceAll("ك", "ک"),
  (words) => words.replaceAll("ة", "ه").replaceAll("أ", "ا").replaceAll("إ", "ا"),
  (words) => words.replace(/(?<=\p{L})(?=\p{L})/u, "ـ"),
];

const clitics = ["", "و", "ب", "ل", "ك", "وب", "ول", "فل"];

describe("the places of a mention are those of a slow reading of every word", () => {
  it.each(["reference", "invented"] as const)("of the %s text, for its own words in any spelling", (base) => {
    const text = baseText(base);
    const words = [...new Set(wordsIn(text).map(({ start, end }) => text.slice(start, end)))].filter((w) =>
      /^\p{L}{3,}$/u.test(w),
    );
    const sample = words.filter((_, i) => i % (base === "reference" ? 45 : 7) === 0);
    for (const word of sample) {
      const fast = mentionPlaces(sourceText(text), word).map(({ start, end }) => `${start}-${end}`);
      expect([word, ...fast]).toEqual([word, ...slowPlaces(text, word)]);
    }
  });

  it("of generated texts, with clitics and spellings of every kind", () => {
    const name = fc.constantFrom("الصين", "إيران", "القاهرة", "أمريكا", "روسيا", "الليل", "ليبيا");
    const written = fc
      .tuple(fc.constantFrom(...clitics), name, fc.constantFrom(...spellings))
      .map(([clitic, word, spell]) => {
        const isLam = clitic.endsWith("ل") && word.startsWith("ال");
        return clitic + spell(isLam ? word.replace(/^ال(?=ل)|^ا/, "") : word);
      });
    fc.assert(
      fc.property(
        fc.array(written, { minLength: 1, maxLength: 12 }),
        name,
        fc.constantFrom(...spellings),
        (list, word, spell) => {
          const text = list.join(" ");
          const quote = spell(word);
          const fast = mentionPlaces(sourceText(text), quote).map(({ start, end }) => `${start}-${end}`);
          expect(fast).toEqual(slowPlaces(text, quote));
        },
      ),
      { seed: 20261129, numRuns: 300 },
    );
  });
});

describe("no two entities claim one place by a spelling", () => {
  const entity = (id: string, mentions: unknown[]) => ({ id, kind: "person", name: { ar: id }, mentions });
  const claims = (text: string, entities: unknown[]) =>
    articleOf(text, { entities }, "ar").entities?.map(({ mentions }) => mentions.map(({ start }) => start));

  it("each gets the places that are spelt as it is", () => {
    expect(claims("كرة ثم كره ثم كرة.", [entity("a", ["كرة"]), entity("b", ["كره"])])).toEqual([[0, 14], [7]]);
  });

  it("the longest wins in any spelling", () => {
    expect(claims("علي رضا وعلی رضا وعلي.", [entity("a", ["علي رضا"]), entity("b", ["علي"])])).toEqual([[0, 9], [18]]);
  });

  it("a mention that is named by its context wins over another spelling", () => {
    const one = { quote: "كره", prefix: "ثم" };
    expect(claims("كرة ثم كره.", [entity("a", ["كرة"]), entity("b", [one])])).toEqual([[0], [7]]);
  });

  it("holds for all pairs of names over any text of theirs", () => {
    const names = ["إيران", "إیران", "ايران", "إيران الحرة", "الحره", "الحرة"];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 8 }),
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 }),
        (words, two) => {
          const entities = two.map((name, i) => entity(`e${i}`, [name]));
          const result = anchor(words.join(" ، "), { type: "NewsArticle", extent: "full", inLanguage: "ar", entities });
          if (!result.ok) return;
          const places = result.article.entities?.flatMap(({ mentions }) =>
            mentions.map(({ start, end }) => `${start}-${end}`),
          );
          expect(new Set(places).size).toBe(places?.length);
        },
      ),
      { seed: 20261129, numRuns: 200 },
    );
  });
});

describe("what the report of a mention tells", () => {
  const told = (text: string, mentions: unknown[]) =>
    anchor(text, {
      type: "NewsArticle",
      extent: "full",
      inLanguage: "ar",
      license: "CC0-1.0",
      entities: [{ id: "e", kind: "country", name: { ar: "س" }, mentions }],
    })
      .issues.filter(({ code }) => code.startsWith("coding/"))
      .map(({ code, severity, path, message }) => `${severity} ${code} /${path.join("/")} ${message}`);

  it("another spelling is noted, unless it is a mention of its own", () => {
    const text = "زارت إيران ثم إیران.";
    expect(told(text, ["إيران"])).toEqual([
      "note coding/mention-spelling /entities/0/mentions/0 ⟦إيران⟧ also marks ⟦إیران⟧, which folds to the same letters, at 14–19",
    ]);
    expect(told(text, ["إيران", "إیران"])).toEqual([]);
  });

  it("absent vowel marks, tatweel and لل are no other spelling", () => {
    expect(told("الصين والصِّين وللصين والصـين.", ["الصين"])).toEqual([]);
  });

  it.each([
    ["of a mention of every place", { quote: "إيران", not: [{ prefix: "زارتت" }, { suffix: "." }] }, 0],
    ["of a mention of one place", { quote: "إيران", prefix: "ثم", not: [{ prefix: "زارت" }] }, 0],
  ])("an exclusion that excludes nothing, %s", (_, mention, index) => {
    const [first = "", ...rest] = told("زارت إيران ثم إيران ثم إيران.".replace("ثم إيران.", "إيران."), [mention]);
    expect(rest).toEqual([]);
    expect(first).toContain(`warning coding/unused-exclusion /entities/0/mentions/0/not/${index} `);
    expect(first).toContain("⟦إيران⟧");
  });

  it("two exclusions of one place are both used", () => {
    expect(told("زارت إيران ثم إيران.", [{ quote: "إيران", not: [{ prefix: "زارت" }, { suffix: "ثم" }] }])).toEqual([]);
  });
});

describe("many places", () => {
  it("beyond the limit are an issue, not a fault of ours", () => {
    const entities = [{ id: "larn", kind: "place", name: { en: "Larn" }, mentions: ["Larn"] }];
    const result = anchor("Larn ".repeat(20_000), { type: "NewsArticle", extent: "full", inLanguage: "en", entities });
    expect(result.issues.map(({ code }) => code)).toContain("shape/too-big");
    expect(occurrences("Larn ".repeat(3), "Larn")).toHaveLength(3);
  });
});
