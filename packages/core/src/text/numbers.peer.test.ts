import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { findNumbers } from "./numbers.ts";

interface Cases {
  cases: { expect: string; phrases: string[] }[];
}

const folder = peerPath("parse-cases/duckling-ar");

/** The phrases of a corpus that are read as one number of the value expected. */
function readOf(file: string, prefix: string): { read: number; all: number } {
  const { cases } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Cases;
  const rows = cases.flatMap(({ expect: wanted, phrases }) =>
    phrases.map((phrase) => ({
      phrase: phrase.normalize("NFC"),
      value: Math.abs(Number(wanted.replace(prefix, "").replace(/[()]/g, ""))),
    })),
  );
  const read = rows.filter(({ phrase, value }) => {
    const found = findNumbers(phrase);
    return found.length === 1 && Math.abs((found[0]?.value ?? 0) - value) < 1e-9;
  });
  return { read: read.length, all: rows.length };
}

describe.skipIf(!folder)("the Arabic numbers of duckling", () => {
  // signs are no part of a number here; not read: fractions with a stroke, ".77" and فاصلة for the decimal point
  it.each([
    ["Numeral.json", "NumeralValue ", 0.95],
    ["Ordinal.json", "OrdinalData ", 0.9],
  ])("the share of %s that is read", (file, prefix, floor) => {
    const { read, all } = readOf(file, prefix);
    expect(all).toBeGreaterThan(20);
    expect(read / all).toBeGreaterThanOrEqual(floor);
  });
});
