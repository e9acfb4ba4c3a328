import { describe, expect, it } from "vitest";
import { addLexicon, lexicons } from "../src/languages/registry.ts";
import { vocabularyOf } from "../src/languages/vocabulary.ts";
import { hashOf } from "../src/reading/hash-table.ts";
import { findNamedPlaces } from "../src/reading/places.ts";
import { wordTable } from "../src/reading/word-bits.ts";
import { foldedWords } from "../src/text/folded-words.ts";
import { packedInt32s, packedUint16s } from "../src/text/packed-numbers.ts";
import { packed, preparedOf } from "./prepared-lexicon.ts";

const heavy = lexicons().filter(({ places }) => places !== undefined);

/** Every string in a part of a lexicon. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe("numbers that a build packs", () => {
  it.each([
    [packedInt32s(packed(Int32Array.of(0, 1, -1, 0x7fffffff, -0x80000000))), [0, 1, -1, 0x7fffffff, -0x80000000]],
    [packedUint16s(packed(Uint16Array.of(0, 1, 0x8000, 0xffff))), [0, 1, 0x8000, 0xffff]],
    [packedInt32s(""), []],
  ])("are unpacked as they were: %j", (unpacked, numbers) => {
    expect([...unpacked]).toEqual(numbers);
  });
});

describe("a lexicon with prepared tables", () => {
  it.each(heavy)("reads words and places as the lexicon does: $tag", (lexicon) => {
    const forms = stringsIn(lexicon).join(" ").replaceAll("_", " ");
    // under another tag, so that both are known
    const remove = addLexicon({
      ...lexicon,
      tag: "qpp",
      places: {},
      territories: {},
      notPlaces: "",
      prepared: preparedOf(lexicon),
    });
    try {
      const [own, prepared] = [vocabularyOf(lexicon.tag), vocabularyOf("qpp")];
      const bitsOf = (table: ReturnType<typeof wordTable>) =>
        foldedWords(forms).map(({ letters }) => table.bits(hashOf(letters)));
      expect(bitsOf(wordTable(prepared))).toEqual(bitsOf(wordTable(own)));
      const places = (vocabulary: typeof own) => findNamedPlaces(forms, { vocabulary });
      expect(places(own).length).toBeGreaterThan(200);
      expect(places(prepared)).toEqual(places(own));
    } finally {
      remove();
    }
  });
});
