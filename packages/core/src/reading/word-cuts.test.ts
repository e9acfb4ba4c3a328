import fc from "fast-check";
import { expect, it } from "vitest";
import { lexiconWords } from "../../test/lexicon-words.ts";
import { mayCutWord, nameCutAt, negatedCutAt, wordCutAt } from "./word-cuts.ts";

const languages = ["ar", "en", "fa", "fr", "ru", "tr", "he"];
const signs = [
  ...[
    " ",
    " ",
    "",
    "، ",
    ". ",
    "\n",
    "-",
    "‑",
    "'",
    "’",
    "ʼ",
    "»",
    "“",
    "و",
    "ف",
    "س",
    "ال",
    "لل",
    "بال",
    "ها",
    "ي",
    "ـ",
    "َ",
    "\u200c",
  ],
  ...["5", "٣", "km", "’t", "n't", "non-", "un‐", "中", "_", "ﷺ", "😀", "½", "."],
];

it.each(languages)("says only of places that cut no word that they cannot cut one (%s)", (language) => {
  const words = [...lexiconWords(language), "x"];
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...signs), fc.constantFrom(...signs)), { maxLength: 4 })
    .map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other);
      const span = { start, end };
      const names = () => new Set([text.slice(start, end)]);
      if (!mayCutWord(text, span, "start")) {
        expect(wordCutAt(text, span, "start")).toBeUndefined();
        expect(negatedCutAt(text, span)).toBeUndefined();
      }
      if (!mayCutWord(text, span, "end")) {
        expect(wordCutAt(text, span, "end")).toBeUndefined();
        expect(nameCutAt(text, span, names)).toBeUndefined();
      }
    }),
    { numRuns: 1500 },
  );
});
