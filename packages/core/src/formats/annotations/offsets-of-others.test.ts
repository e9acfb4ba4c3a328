import { describe, expect, it } from "vitest";
import {
  annotatedPlaces,
  namedEntity as named,
  firstReceived as read,
  annotatedText as text,
} from "../../../test/foreign-annotations.ts";
import { casJson } from "../cas-json/index.ts";
import type { Received } from "../format.ts";
import { spanJsonl } from "../span-jsonl/index.ts";
import { webAnnotation } from "../web-annotation/index.ts";

const { ahmed, again, cairo, monday } = annotatedPlaces;

describe("offsets", () => {
  const spans = (move: (span: { start: number; end: number }) => object, words = true) => ({
    text,
    spans: [
      { ...move(ahmed), label: "PERSON", ...(words ? { text: "Ahmed Ali" } : {}) },
      { ...move(cairo), label: "GPE", ...(words ? { text: "Cairo" } : {}) },
      { ...move(monday), label: "DATE", ...(words ? { text: "Monday" } : {}) },
    ],
  });
  const inUtf16 = ({ start, end }: { start: number; end: number }) => ({ start: start + 1, end: end + 1 });
  const inBytes = ({ start, end }: { start: number; end: number }) => ({ start: start + 3, end: end + 3 });
  const quotes = ({ coding }: Received) => [
    ...(coding?.entities ?? []).flatMap(({ mentions }) => mentions),
    ...(coding?.times ?? []).map(({ quote }) => quote),
  ];

  it.each([
    ["UTF-16 units", inUtf16, true],
    ["UTF-16 units", inUtf16, false],
    ["bytes of UTF-8", inBytes, true],
    ["bytes of UTF-8", inBytes, false],
  ])("in %s instead of code points are recognised and reported (%o, with words: %s)", (unit, move, words) => {
    const received = read(spanJsonl, spans(move, words));
    expect(received.problems.map(({ message }) => message.en)).toEqual([
      `the offsets count ${unit}, not code points; they were converted`,
    ]);
    expect(quotes(received)).toEqual([{ quote: "Ahmed Ali", not: [{ suffix: "left" }] }, "Cairo", "Monday"]);
  });

  it("in code points instead of UTF-16 units are recognised, too", () => {
    const cas = {
      "%FEATURE_STRUCTURES": [
        { "%ID": 1, "%TYPE": "uima.cas.Sofa", sofaID: "_InitialView", sofaString: text },
        ...[cairo, monday].map(({ start, end }, i) => ({ "%ID": i + 2, ...named("LOC", ahmed), begin: start, end })),
      ],
    };
    const received = read(casJson, cas);
    expect(received.problems.map(({ message }) => message.en)).toEqual([
      "the offsets count code points, not UTF-16 units; they were converted",
    ]);
    expect(quotes(received)).toEqual(["Cairo", "Monday"]);
  });

  it("that point to other words are found again by the words, at the nearest place", () => {
    const drifted = { start: again.start - 6, end: again.end - 6 };
    const received = read(spanJsonl, {
      text,
      spans: [
        { ...drifted, label: "PERSON", text: "Ahmed Ali" },
        { ...cairo, label: "GPE", text: "Cairo" },
      ],
    });
    expect(received.problems).toEqual([
      {
        severity: "warning",
        place: "1/spans/0",
        message: expect.objectContaining({
          en: "the words ⟦Ahmed Ali⟧ are at 41–50 (UTF-16); the text at the stated offsets is ⟦nday. Ahm⟧",
        }),
      },
    ]);
    expect(quotes(received)).toEqual([{ quote: "Ahmed Ali", not: [{ suffix: "arrived" }] }, "Cairo"]);
  });

  it.each([
    ["words that the text does not have", { ...cairo, text: "Tunis" }, "does not contain the words ⟦Tunis⟧"],
    ["offsets after the end, without words", { start: 900, end: 905 }, "offsets 900–905 are not a part of the text"],
    ["an end before the start", { start: 9, end: 5 }, "offsets 9–5 are not a part of the text"],
  ])("%s are an error, and nothing is coded", (_, span, message) => {
    const received = read(spanJsonl, {
      text,
      spans: [
        { ...span, label: "GPE" },
        { ...ahmed, label: "PERSON" },
      ],
    });
    expect(received.problems.map(({ severity, message: { en } }) => [severity, en.includes(message)])).toEqual([
      ["error", true],
    ]);
    expect(received.coding?.entities).toHaveLength(1);
  });

  it("are not needed where words occur once; where they occur twice, their context decides", () => {
    const item = (exact: string, around: object = {}) => ({
      type: "Annotation",
      body: { type: "TextualBody", purpose: "tagging", value: "person" },
      target: { source: "urn:x", selector: { type: "TextQuoteSelector", exact, ...around } },
    });
    const received = read(
      webAnnotation,
      { items: [item("Cairo"), item("Ahmed Ali"), item("Ahmed Ali", { suffix: " left" })] },
      { text },
    );
    expect(received.problems.map(({ message }) => message.en)).toEqual([
      "the words ⟦Ahmed Ali⟧ occur more than once, and no offset says where; the annotation is left out",
    ]);
    expect(quotes(received)).toEqual(["Cairo", { quote: "Ahmed Ali", not: [{ suffix: "arrived" }] }]);
  });

  it("that are wrong in many places are listed up to a limit, errors first", () => {
    const spans = Array.from({ length: 150 }, (_, i) => ({ start: 900 + i, end: 901 + i, label: "GPE" }));
    const drifted = { ...cairo, text: "Monday", label: "DATE" };
    const { problems } = read(spanJsonl, { text, spans: [drifted, ...spans] });
    expect(problems).toHaveLength(101);
    expect(problems[0]?.severity).toBe("error");
    expect(problems.at(-1)?.message.en).toBe("51 more problems of this document are not listed");
  });
});
