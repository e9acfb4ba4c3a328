import type { NumberKind, NumberWord } from "./number-word.ts";

const rows: readonly (readonly [kind: NumberKind, first: number, step: number, forms: string])[] = [
  ["ordinal", 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"],
  ["ordinal", 14, 1, "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"],
  ["unit", 0, 1, "zero one two three four five six seven eight nine"],
  ["teen", 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"],
  ["ten", 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"],
  ["hundred", 100, 0, "hundred"],
  ["scale", 12, 0, "dozen"],
  ["scale", 1e3, 0, "thousand"],
  ["scale", 1e6, 0, "million mn mln"],
  ["scale", 1e9, 0, "billion bn bln mlrd milliard milliards"],
  ["scale", 1e12, 0, "trillion tn trn"],
  ["fraction", 0.5, 0, "half"],
  ["fraction", 0.25, 0, "quarter"],
  ["parts", 1 / 3, 0, "thirds"],
  ["parts", 1 / 4, 0, "quarters fourths"],
  ["parts", 1 / 5, 0, "fifths"],
  ["parts", 1 / 6, 0, "sixths"],
  ["parts", 1 / 8, 0, "eighths"],
  ["parts", 1 / 10, 0, "tenths"],
];

const needsNumber: ReadonlySet<string> = new Set(["mn", "mln", "bn", "bln", "mlrd", "tn", "trn"]);

/** The English number words, in lower case. */
export function englishNumberWords(): [letters: string, word: NumberWord][] {
  return rows.flatMap(([kind, first, step, forms]) =>
    forms
      .split(" ")
      .map((letters, i): [string, NumberWord] => [
        letters,
        { kind, value: first + i * step, language: "en", ...(needsNumber.has(letters) ? { isCounted: true } : {}) },
      ]),
  );
}
