import { findNumbers } from "../../src/reading/numbers.ts";

/** The meaning of a duckling phrase, in duckling's notation. */
export interface NumberCase {
  expect: string;
  phrases: string[];
}

/** How many phrases are read as one number with the expected value; signs and slashes are not read and count as missed. */
export function scoreNumbers(cases: readonly NumberCase[]): { read: number; all: number } {
  const rows = cases.flatMap(({ expect, phrases }) => phrases.map((phrase) => ({ phrase, expect })));
  const read = rows.filter(({ phrase, expect }) => {
    const [only, ...more] = findNumbers(phrase.normalize("NFC"));
    return only !== undefined && more.length === 0 && isClose(only.value, valueIn(expect));
  });
  return { read: read.length, all: rows.length };
}

// "NumeralValue (-1.2)", "OrdinalData 3"
function valueIn(expect: string): number {
  return Number(expect.replace(/^[A-Za-z]+ /, "").replace(/[()]/g, ""));
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}
