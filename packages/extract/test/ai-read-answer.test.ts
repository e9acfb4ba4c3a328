import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLooseJson } from "../src/answers/loose-json.ts";
import { readJsonAnswer } from "../src/answers/read-json-answer.ts";
import { faulty, coding as whole, withPlainSpace, wrapped } from "./broken-answers.ts";

describe("an answer of a model", () => {
  it.each([
    ['{"a": 1}', { a: 1 }, false],
    ['words {"a": "}"} more } words', { a: "}" }, false],
    ['{"a": [1, 2, {"b": "c', { a: [1, 2] }, true],
    ['{"a": "whole", "b": "cut', { a: "whole" }, true],
    ['{"a": "whole", "b": 12', { a: "whole" }, true],
    ['{"a": ["x", "y"], "b"', { a: ["x", "y"] }, true],
    ['{"a": {"b": [1', {}, true],
    ['{"a": "a \\"quoted\\" }", "c', { a: 'a "quoted" }' }, true],
    ['{"a": [{"b": 1}, {"b": 2, "negated"', { a: [{ b: 1 }] }, true],
    ['{"a": [{"b": {"c": 1}, "d": 2}', { a: [{ b: { c: 1 }, d: 2 }] }, true],
    ["{", {}, true],
    ['the {fields}: {"a": 1}', { a: 1 }, false],
  ])("%s is read as %j", (answer, value, cut) => {
    expect(readJsonAnswer(answer)).toEqual({ value, cut });
  });

  it.each(["", "I cannot help with that.", "[1, 2]", "{]}"])("%j holds no object, or nothing of one", (answer) => {
    expect(readJsonAnswer(answer)?.value ?? {}).toEqual({});
  });

  const coding = {
    type: "NewsArticle",
    inLanguage: "en",
    entities: [{ id: "a" }, { id: "b", note: 'he said "no", and left' }],
  };
  const json = JSON.stringify(coding);

  it.each([
    ["what the model thought before it", `<think>{"step": 1}, {} and {"type": "x", "extent": "y"}</think>\n${json}`],
    ["a smaller object before it", `The plan is {"type": "NewsArticle"}.\n${json}`],
    ["an example after it", `\`\`\`json\n${json}\n\`\`\`\nwhere {"id": "a"} is the visitor`],
    ["another object around it", `{"name": "coding", "arguments": ${json}}`],
    ["a list around it", `[${json}]`],
  ])("is the object that fits, for %s", (_, answer) => {
    expect(readJsonAnswer(answer)).toEqual({ value: coding, cut: false });
  });

  it.each([
    ["a trailing comma", json.replace("}]", "},]")],
    ["comments", json.replace(",", ", // the kind of text\n").replace('"entities"', '/* all */ "entities"')],
    ["a missing comma", json.replace('"},{', '"}\n{')],
    ["a missing comma between fields", json.replace('","in', '"\n"in')],
    ["quotation marks that are not escaped", json.replaceAll('\\"', '"')],
    ["keys without quotation marks", json.replace('"type"', "type")],
    ["the words of Python", `${json.slice(0, -1)}, "x": None}`.replace(', "x": None', ', "visits": None')],
  ])("with %s is read whole, and the fault has its place", (_, answer) => {
    const read = readJsonAnswer(answer);
    expect(read?.value).toMatchObject(coding);
    expect(read).toMatchObject({ cut: false, fault: { line: expect.any(Number), column: expect.any(Number) } });
  });

  it("with a raw line break in a string keeps it", () => {
    const read = readJsonAnswer('{"type": "a\nb"}');
    expect(read).toMatchObject({ value: { type: "a\nb" }, cut: false, fault: { line: 1, column: 12 } });
  });

  it.each([
    ["an object that goes on unreadably", '{"type": "x", "entities": [{"id": "a"}, {"id": "b", @@ "negated": true}]}'],
    ["an object that was cut", '{"type": "x", "entities": [{"id": "a"}, {"id": "b", "nega'],
  ])("of %s keeps what is whole before, and never a part of it", (_, answer) => {
    expect(readJsonAnswer(answer)).toMatchObject({ value: { type: "x", entities: [{ id: "a" }] }, cut: true });
  });

  it("cut anywhere never gains and never changes a value", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, share) => {
          const json = JSON.stringify(value);
          const read = readJsonAnswer(json.slice(0, Math.ceil(json.length * share)));
          if (read) expect(isPartOf(read.value, JSON.parse(json))).toBe(true);
          expect(readJsonAnswer(json)).toEqual({ value: JSON.parse(json), cut: false });
        },
      ),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ a1') }), (answer) => {
        readJsonAnswer(answer);
      }),
    );
  });
});

describe("a broken answer", () => {
  it.each(Object.entries(faulty))("with %s is read whole, and every fault is reported", (kind, answer) => {
    const { value, cut, tolerated = [] } = readJsonAnswer(answer) ?? {};
    expect(withPlainSpace(value)).toEqual(whole);
    expect(cut).toBe(false);
    // what follows the object is not part of it
    if (kind !== "a closing bracket too many") expect(tolerated).not.toEqual([]);
  });

  it.each(Object.entries(wrapped))("with %s around it is read as what is inside", (_, answer) => {
    expect(readJsonAnswer(answer)?.value).toEqual(whole);
  });

  it.each(Object.entries(faulty))("with %s, cut anywhere, has only whole words", (_, answer) => {
    const words = new Set(stringsIn(whole));
    for (let end = 1; end < answer.length; end += 11) {
      const { value } = readLooseJson(answer.slice(0, end), 0);
      expect(stringsIn(withPlainSpace(value)).filter((one) => !words.has(one))).toEqual([]);
    }
  });

  it("says which faults are inside words", () => {
    const kinds = (name: string) => new Set(readJsonAnswer(faulty[name] ?? "")?.tolerated?.map(({ kind }) => kind));
    expect(kinds("quotation marks in words that are not escaped")).toEqual(new Set(["text"]));
    expect(kinds("a trailing comma in a list")).toEqual(new Set(["comma"]));
    expect(kinds("line comments")).toEqual(new Set(["comment"]));
    expect(kinds("a list without its bracket")).toEqual(new Set(["bracket"]));
  });

  it("keeps the whole parts of an answer that broke off inside a wrapper", () => {
    const answer = JSON.stringify({ answer: whole }).slice(0, -60);
    expect(readJsonAnswer(answer)).toMatchObject({ cut: true, value: { visits: whole.visits } });
  });
});

describe("an answer that repeats itself", () => {
  const work = (answer: string) => {
    const started = process.cpuUsage();
    readJsonAnswer(answer);
    return process.cpuUsage(started).user;
  };
  const repeated: Readonly<Record<string, (times: number) => string>> = {
    "comments without an end": (times) => `{"a":"${'"/*'.repeat(times)}`,
    "reasoning without an end": (times) => "<think>".repeat(times),
    "open objects": (times) => '{"a":'.repeat(times),
  };

  it.each(Object.entries(repeated))("is read in time that grows with it: %s", (_, answer) => {
    work(answer(5_000));
    // 8 times the length may cost up to 30 times as much on a busy machine; 64 times would be quadratic
    expect(work(answer(40_000))).toBeLessThan(Math.max(30 * work(answer(5_000)), 1_500_000));
  });
});

describe("of several objects, with the text", () => {
  const text = "Ilva Torrend arrived in Ambrel. Dorrin Velk received her.";
  const object = (...quotes: string[]) => ({
    type: "NewsArticle",
    entities: quotes.map((quote, i) => ({ id: `e${i}`, mentions: [{ quote }] })),
  });
  const answer = (...objects: object[]) => objects.map((one) => JSON.stringify(one)).join("\nor rather\n");
  const [own, corrected] = [object("Ilva Torrend", "Ambrel"), object("Ilva Torrend", "Dorrin Velk")];
  const example = { ...object("Some Person", "A Town", "Another"), visits: [], statements: [] };

  it.each([
    ["an example is not the answer", answer(own, example), own],
    ["nor before it", answer(example, own), own],
    ["a corrected answer is", answer(own, corrected), corrected],
    ["also if it has a quote less", answer(own, object("Ilva Torrend")), object("Ilva Torrend")],
    ["a remark after it is not", answer(own, { type: "NewsArticle", entities: [] }), own],
  ])("%s", (_, given, wanted) => {
    expect(readJsonAnswer(given, text)?.value).toEqual(wanted);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function isPartOf(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((item, i) => isPartOf(item, whole[i]));
  if (typeof part !== "object" || part === null) return Object.is(part, whole);
  return Object.entries(part).every(([key, child]) =>
    isPartOf(child, Object.entries(whole as object).find(([k]) => k === key)?.[1]),
  );
}
