import { findNumbers } from "../../src/text/numbers.ts";

/** A corpus of duckling: what each phrase means, as duckling writes it. */
export interface NumberCases {
  cases: { expect: string; phrases: string[] }[];
}

/** How many phrases are read as one number of the value expected; signs are no part of a number here. */
export function scoreNumbers({ cases }: NumberCases): { read: number; all: number } {
  const rows = cases.flatMap(({ expect, phrases }) => phrases.map((phrase) => ({ phrase, value: valueIn(expect) })));
  const read = rows.filter(({ phrase, value }) => {
    const found = findNumbers(phrase.normalize("NFC"));
    return found.length === 1 && Math.abs((found[0]?.value ?? 0) - value) < 1e-9;
  });
  return { read: read.length, all: rows.length };
}

// "NumeralValue (-1.2)", "OrdinalData 3"
function valueIn(expect: string): number {
  return Math.abs(Number(expect.replace(/^[A-Za-z]+ /, "").replace(/[()]/g, "")));
}
