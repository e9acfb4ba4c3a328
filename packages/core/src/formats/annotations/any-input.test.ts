import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../../../../../test/property-seed.ts";
import { astralArticle } from "../../../test/astral-article.ts";
import { anchorCoding } from "../../anchor/anchor-coding.ts";
import type { Article, Evidence } from "../../generated/types.ts";

import { brat } from "../brat/index.ts";
import { casJson } from "../cas-json/index.ts";
import type { Format, Received } from "../format.ts";
import { labelStudio } from "../label-studio/index.ts";
import { langextract } from "../langextract/index.ts";
import { spanJsonl } from "../span-jsonl/index.ts";
import { webAnnotation } from "../web-annotation/index.ts";

const formats = [webAnnotation, spanJsonl, brat, langextract, labelStudio, casJson];
const named = formats.map((format) => [format.name, format] as const);

function readAll({ from }: Format, input: string, text?: string): Received[] {
  return [...(from?.(input, text === undefined ? {} : { text }) ?? [])];
}

const whole = astralArticle();

/** A value anywhere in a document, replaced by any other. */
function damaged(value: unknown, at: number, other: unknown): unknown {
  let left = at;
  const visit = (node: unknown): unknown => {
    if (left-- === 0) return other;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visit(child)]));
  };
  return visit(value);
}

function size(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, child) => sum + size(child), 1);
}

describe.each(named)("%s", (_, format) => {
  const { output, beside = [] } = format.to?.(whole) ?? { output: "" };
  const text = beside[0]?.content;

  it("reads any text without an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), fc.option(fc.string()), (input, given) => {
        for (const { problems, losses } of readAll(format, input, given ?? undefined))
          expect(Array.isArray(problems) && Array.isArray(losses)).toBe(true);
      }),
    );
  });

  it("reads a damaged document without an exception, and never codes words that the text does not have", () => {
    const isJson = format !== brat;
    const parsed: unknown = isJson ? JSON.parse(output) : undefined;
    const last = isJson ? size(parsed) - 1 : output.length - 1;
    const other = fc.oneof(
      fc.jsonValue(),
      fc.integer(),
      fc.string(),
      fc.constantFrom("__proto__", -1, 1e9, [], {}, null),
    );
    fc.assert(
      fc.property(fc.nat(last), other, (at, value) => {
        const input = isJson
          ? JSON.stringify(damaged(parsed, at, value))
          : `${output.slice(0, at)}${String(value)}${output.slice(at + 1)}`;
        for (const received of readAll(format, input, text)) {
          const quotes = [...JSON.stringify(received.coding ?? {}).matchAll(/"mentions":\["((?:[^"\\]|\\.)*)"/g)];
          for (const [, quote] of quotes) expect(received.text).toContain(JSON.parse(`"${quote}"`));
        }
      }),
    );
  });

  it("reads back what it wrote of any text: each quote at its place", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const converted = format.to?.(article);
        const [received] = readAll(format, converted?.output ?? "", converted?.beside?.[0]?.content);
        expect(received?.text).toBe(article.text);
        if (!received?.coding) throw new Error("nothing was read");
        const { part } = anchorCoding(article.text, received.coding);
        const places = (one: Article) => one.times?.map(({ evidence }) => evidence);
        // words and surroundings that occur twice cannot be quoted: then a problem says so
        if (received.problems.length === 0) expect(places(part)).toEqual(places(article));
        else expect(received.problems.map(({ severity }) => severity)).not.toContain("error");
      }),
    );
  });
});

const words = fc.constantFrom("🛬", "Ali", "𐎠", "علي", "وعلي", "é", "e\u0301", "🇪🇬", "Cairo", "القاهرة", ".", "\n", "‏");
const anyText = fc.array(words, { minLength: 3, maxLength: 30 }).map((list) => list.join(" ").trim());

/** An article with a time expression for some stretches of whole words. */
const anyArticle = fc
  .tuple(anyText, fc.array(fc.tuple(fc.nat(30), fc.nat(3)), { minLength: 1, maxLength: 4 }))
  .map(([text, stretches]) => {
    const places = [...text.matchAll(/[^\s.‏]+/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    const times = stretches.flatMap(([first, more], i) => {
      const from = places[first % Math.max(1, places.length)];
      const to = places[Math.min((first % Math.max(1, places.length)) + more, places.length - 1)];
      if (!from || !to) return [];
      const evidence: Evidence = { start: from.start, end: to.end, quote: text.slice(from.start, to.end) };
      return [{ id: `t-${i}`, type: "date" as const, basis: "unresolved" as const, evidence: [evidence] }];
    });
    return { ...whole, id: "urn:example:any", text, sections: [], entities: [], visits: [], times } as Article;
  });
