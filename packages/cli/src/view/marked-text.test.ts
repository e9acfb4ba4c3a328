import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedText, raised } from "./marked-text.ts";
import { wrapped } from "./wrap.ts";

const text = "وصل وزير الخارجية الروسي إلى طهران";
const at = (words: string, ...numbers: number[]) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  numbers,
});
const shown = (...spans: ReturnType<typeof at>[]) =>
  markedText(text, { start: 0, end: text.length }, spans)
    .map((piece) => piece.text)
    .join("");

describe("marks in a text", () => {
  it.each([
    ["one", [at("وصل", 1)], "⟦¹وصل⟧ وزير الخارجية الروسي إلى طهران"],
    ["two facts on the same words", [at("وصل", 1, 12)], "⟦¹,¹²وصل⟧ وزير الخارجية الروسي إلى طهران"],
    [
      "one inside another",
      [at("وزير الخارجية", 2), at("وزير الخارجية الروسي", 1)],
      "وصل ⟦¹⟦²وزير الخارجية⟧ الروسي⟧ إلى طهران",
    ],
    [
      "inside, up to the same end",
      [at("وزير الخارجية الروسي", 1), at("الروسي", 2)],
      "وصل ⟦¹وزير الخارجية ⟦²الروسي⟧⟧ إلى طهران",
    ],
    ["crossing", [at("وزير الخارجية", 1), at("الخارجية الروسي", 2)], "وصل ⟦¹وزير ⟦²الخارجية⟧¹ الروسي⟧ إلى طهران"],
    ["side by side in a word", [at("ط", 1), at("هران", 2)], "وصل وزير الخارجية الروسي إلى ⟦¹ط⟧⟦²هران⟧"],
  ])("%s", (_, spans, expected) => {
    expect(shown(...spans)).toBe(expected);
  });

  it("cuts a stretch at the paragraph", () => {
    const pieces = markedText(text, { start: 4, end: 17 }, [at("وصل وزير", 1), at("الخارجية الروسي", 2)]);
    expect(pieces.map((piece) => piece.text).join("")).toBe("⟦¹وزير⟧ ⟦²الخارجية⟧");
  });

  it("without its marks the text is the text, and every mark is closed", () => {
    const offset = fc.nat(text.length);
    const span = fc
      .tuple(offset, offset, fc.nat(99))
      .map(([a, b, number]) => ({ start: Math.min(a, b), end: Math.max(a, b), numbers: [number] }));
    const spans = fc.array(span);
    fc.assert(
      fc.property(spans, (list) => {
        const pieces = markedText(text, { start: 0, end: text.length }, list);
        expect(
          pieces
            .filter(({ mark }) => !mark)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
        const marks = pieces.filter(({ mark }) => mark).map((piece) => piece.text[0]);
        expect(marks.filter((mark) => mark === "⟦")).toHaveLength(marks.filter((mark) => mark === "⟧").length);
      }),
    );
  });

  it("numbers are raised", () => {
    expect(raised([1, 20])).toBe("¹,²⁰");
  });
});

describe("wrapped lines", () => {
  const style = {
    indent: "  ",
    paint: (mark: string) => `\u001b[36m${mark}\u001b[39m`,
    isolate: (line: string) => `\u2068${line}\u2069`,
  };
  const pieces = markedText(text, { start: 0, end: text.length }, [at("وزير الخارجية", 1)]);

  it("are as wide as told, counted as a terminal counts, and each is isolated", () => {
    expect(wrapped(pieces, { ...style, width: 20 })).toEqual([
      "  \u2068وصل \u001b[36m⟦¹\u001b[39mوزير\u2069",
      "  \u2068الخارجية\u001b[36m⟧\u001b[39m الروسي\u2069",
      "  \u2068إلى طهران\u2069",
    ]);
  });

  it("are one line where no width is known", () => {
    expect(wrapped(pieces, style)).toHaveLength(1);
  });
});
