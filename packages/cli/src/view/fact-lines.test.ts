import type { NamedFact } from "@diplomatic-visits/explorer";
import { describe, expect, it } from "vitest";
import { terminalOf } from "../terminal/terminal.ts";
import { factLines } from "./fact-lines.ts";

const fact = {
  number: 9,
  key: "/visits/lavrov-tehran/start",
  owner: { concept: "الزيارة", title: "سيرغي لافروف ← إيران" },
  words: { property: "البداية", value: "2021-04-13" },
  stateWords: "من خارج النص",
  speakers: [] as string[],
  readingWords: [],
} as unknown as NamedFact;

const plain = terminalOf({}, {});
const terminal = terminalOf({ isTTY: true }, { NO_COLOR: "1" });

describe("a fact in a terminal", () => {
  it("keeps a date beside Arabic in its order, and the line from reordering its number", () => {
    expect(factLines(fact, { terminal, locale: "ar" })).toEqual([
      "    9  \u2068الزيارة سيرغي لافروف ← إيران · البداية: \u20662021-04-13\u2069 · من خارج النص\u2069",
      "       /visits/lavrov-tehran/start",
    ]);
  });

  it("isolates an Arabic value in an English line", () => {
    const english = { ...fact, owner: undefined, words: { property: "Place", value: "طهران" }, stateWords: "stated" };
    expect(factLines(english as unknown as NamedFact, { terminal, locale: "en" })[0]).toBe(
      "    9  \u2068Place: \u2068طهران\u2069 · stated\u2069",
    );
  });

  it("has no invisible characters where it is piped, and shows those of a value as escapes", () => {
    const odd = { ...fact, words: { property: "البداية", value: "a\u202eb\u001b[31m" } };
    expect(factLines(odd, { terminal: plain, locale: "ar" })[0]).toBe(
      "    9  الزيارة سيرغي لافروف ← إيران · البداية: a\\u202eb\\u001b[31m · من خارج النص",
    );
  });

  it.each([
    ["en", "       ⟦3 March 2026⟧ read as 2026-03-03"],
    ["ar", "       قراءة ⟦3 March 2026⟧: 2026-03-03"],
  ] as const)("says what its words are read as (%s)", (locale, line) => {
    const read = { ...fact, readingWords: [{ words: "3 March 2026", value: "2026-03-03" }] };
    expect(factLines(read, { terminal: plain, locale })).toContain(line);
  });

  it("says what the coder remarked, and where an external value is from", () => {
    const remarked = {
      ...fact,
      note: "A day earlier by another report.",
      citation: { title: "A diary", date: "2021-04-13" },
    };
    expect(factLines(remarked as NamedFact, { terminal: plain, locale: "en", width: 30 }).slice(2)).toEqual([
      "       note: A day earlier by",
      "       another report.",
      "       source: A diary,",
      "       2021-04-13",
    ]);
  });
});
