import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFix } from "../src/article/apply-fix.ts";
import type { Issue } from "../src/article/issue.ts";
import { toPointer } from "../src/article/path.ts";
import { foldText } from "../src/text/fold.ts";
import { validate } from "../src/validate/validate.ts";
import { type BaseName, baseArticle } from "./base-articles.ts";

interface Quoted {
  start: number;
  end: number;
  quote: string;
}

interface Holder {
  list: Quoted[];
  owner: Record<string, unknown>;
}

/** Every list of quotes in a document, with its object. */
function holders(value: unknown, found: Holder[] = []): Holder[] {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    if ((key === "evidence" || key === "mentions") && Array.isArray(child) && child.length > 0)
      found.push({ list: child as Quoted[], owner: value as Record<string, unknown> });
    holders(child, found);
  }
  return found;
}

const quotesOf = (document: unknown) => holders(document).flatMap(({ list }) => list.map(({ quote }) => quote));

/** How many values a document contains: a fix may add one, but never removes one. */
function sizeOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, child) => sum + sizeOf(child), 0);
}

const kinds = [
  ...["shift", "shift start", "shift end", "words of the text", "foreign words", "half", "wider", "spelling"],
  ...["duplicate", "reverse", "swap", "drop a field", "rename a field", "value"],
] as const;

interface Fault {
  kind: (typeof kinds)[number];
  at: number;
  by: number;
}

const foreign = ["Torrend met nobody", "not", "5 billion", "قال", "زيارة رسميه", ".", "  ", "202", "official"];

// Faults that people, scripts or models make: offsets of another text, words from another place, misspelt keys.
function breakIt(document: { text: string }, { kind, at, by }: Fault): void {
  const all = holders(document);
  const holder = all[at % all.length] as Holder;
  const { list, owner } = holder;
  const one = list[by % list.length] as Quoted;
  const distance = (by % 7) - 3 || 1;
  const length = document.text.length;
  const other = at * 31 + by * 7;
  switch (kind) {
    case "shift":
      one.start += distance;
      one.end += distance;
      break;
    case "shift start":
      one.start += distance;
      break;
    case "shift end":
      one.end += distance;
      break;
    case "words of the text": {
      const start = other % (length - 20);
      one.quote = document.text.slice(start, start + 1 + (by % 19));
      break;
    }
    case "foreign words":
      one.quote = foreign[by % foreign.length] as string;
      break;
    case "half":
      one.quote = one.quote.slice(0, Math.max(1, one.quote.length >> 1));
      break;
    case "wider":
      one.end = Math.min(length, one.end + 2);
      one.start = Math.max(0, one.start - 1);
      one.quote = document.text.slice(one.start, one.end);
      break;
    case "spelling":
      one.quote = one.quote.replace(/[ةيأ]/gu, (letter) => ({ ة: "ه", ي: "ی", أ: "ا" })[letter] ?? letter);
      break;
    case "duplicate":
      list.push({ ...one });
      break;
    case "reverse":
      list.reverse();
      break;
    case "swap": {
      const [target] = (all[other % all.length] as Holder).list as [Quoted];
      [one.quote, target.quote] = [target.quote, one.quote];
      break;
    }
    default:
      breakField(owner, { kind, at, by });
  }
}

function breakField(owner: Record<string, unknown>, { kind, at, by }: Fault): void {
  const keys = Object.keys(owner);
  const key = keys[at % keys.length] as string;
  const value = owner[key];
  if (kind === "drop a field") delete owner[key];
  else if (kind === "rename a field") {
    delete owner[key];
    owner[`${key}s`] = value;
  } else if (typeof value === "number") owner[key] = by % 2 === 0 ? -value : value + 1;
  else owner["value"] = ["2026-03-03", "official", 5][by % 3];
}

const fault = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(5000), by: fc.nat(200) });
const bases: readonly BaseName[] = ["invented", "minimal", "minimal"];
const cases = fc.record({ base: fc.constantFrom(...bases), faults: fc.array(fault, { minLength: 1, maxLength: 3 }) });

function broken({ base, faults }: { base: BaseName; faults: readonly Fault[] }): unknown {
  const document = baseArticle(base);
  for (const one of faults) breakIt(document, one);
  return document;
}

const offered = (document: unknown) => validate(document).issues.filter(({ fix }) => fix !== undefined);
const keyOf = ({ code, path }: Issue) => `${code} ${toPointer(path)}`;
const errorsOf = (document: unknown) => validate(document).issues.filter(({ severity }) => severity === "error");

/** Whether a quote is one of the author's, a part of one, or one with the spelling of the text. */
function isOwn(quote: string, own: readonly string[]): boolean {
  const folded = foldText(quote, "orthographic");
  return own.some((one) => one.includes(quote) || foldText(one, "orthographic") === folded);
}

const settings = { numRuns: 60 };

describe("the fixes of a report, over documents with generated faults", () => {
  it("applied in any order, they yield no quote that the author did not write, drop no fact, and end within three rounds", () => {
    let applied = 0;
    fc.assert(
      fc.property(cases, fc.integer(), (one, order) => {
        let document = broken(one);
        const own = quotesOf(document);
        const size = sizeOf(document);
        for (let round = 0; round < 3; round++) {
          const issues = offered(document).sort(
            (a, b) => Math.sin(order * keyOf(a).length) - Math.sin(order * keyOf(b).length),
          );
          const fixed = applyFix(document, issues);
          expect(fixed.skipped).toEqual([]);
          applied += fixed.changes.length;
          document = fixed.document;
        }
        expect(offered(document).map(keyOf)).toEqual([]);
        expect(quotesOf(document).filter((quote) => !isOwn(quote, own))).toEqual([]);
        expect(sizeOf(document)).toBeGreaterThanOrEqual(size);
      }),
      settings,
    );
    expect(applied).toBeGreaterThan(30);
  });

  it("each, by itself, ends its issue and brings no new error", () => {
    let tried = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const document = broken(one);
        const errors = errorsOf(document);
        const known = new Set(errors.map(keyOf));
        const isShapeless = errors.some(({ code }) => code.startsWith("shape/"));
        for (const issue of offered(document)) {
          tried++;
          const { document: fixed, changes } = applyFix(document, issue);
          expect(changes.length).toBe(issue.fix?.length);
          expect(validate(fixed).issues.map(keyOf)).not.toContain(keyOf(issue));
          // A document of the wrong shape is not checked further: faults of its facts are reported once the shape is right.
          const seen = errorsOf(fixed).filter(({ code }) => !isShapeless || code.startsWith("shape/"));
          expect(seen.map(keyOf).filter((key) => !known.has(key))).toEqual([]);
        }
      }),
      settings,
    );
    expect(tried).toBeGreaterThan(30);
  });
});
