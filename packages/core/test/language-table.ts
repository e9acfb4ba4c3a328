import { describe, expect, it } from "vitest";
import { type LanguagePart, readersOf } from "./scores/language-readers.ts";

/** A text and the values that are read in it, in order. */
export type LanguageRow = readonly [text: string, ...values: (string | number)[]];

/** Tests that the readers return the values of the rows for each part of a language. */
export function testLanguage(tag: string, rows: Readonly<Partial<Record<LanguagePart, readonly LanguageRow[]>>>): void {
  const readers = readersOf(tag);
  describe.each(Object.entries(rows))(`${tag}: %s`, (part, table) => {
    it.each(table.map((row) => ({ row, text: row[0] })))("$text", ({ row: [text, ...values] }) => {
      expect(readers[part as LanguagePart](text).map(({ value }) => value)).toEqual(values);
    });
  });
}
