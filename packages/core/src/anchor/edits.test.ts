import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseText } from "../../test/base-articles.ts";
import { foldText } from "../text/fold.ts";
import { findQuote } from "./find-quote.ts";
import { sourceText } from "./source-text.ts";

const negations = ["لا", "لم", "ليس", "not", "never", "no"];

/** A stretch of whole words of a text, as its words. */
function wordsOf(text: string) {
  const words = [...text.matchAll(/\S+/g)];
  return fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 14 })).map(([from, count]) => {
    const chosen = words.slice(from, from + count);
    const start = chosen[0]?.index ?? 0;
    const last = chosen.at(-1);
    return { start, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
  });
}

/** Edits of a quote: a word or a digit deleted, put in, exchanged or changed; a negation put in. */
function editOf(text: string) {
  const word = fc.oneof(fc.constantFrom(...negations), fc.constantFrom(...(text.match(/\S+/g) ?? [])));
  return fc.oneof(
    fc.record({ kind: fc.constant("none" as const) }),
    fc.record({ kind: fc.constant("delete" as const), at: fc.nat(20) }),
    fc.record({ kind: fc.constant("insert" as const), at: fc.nat(20), word }),
    fc.record({ kind: fc.constant("swap" as const), at: fc.nat(20) }),
    fc.record({ kind: fc.constant("change" as const), at: fc.nat(20), word }),
    fc.record({ kind: fc.constant("digit" as const), at: fc.nat(400), digit: fc.constantFrom(..."0123456789٣۴") }),
  );
}

type Edit = { kind: string; at?: number; word?: string; digit?: string };

function edited(quote: string, { kind, at = 0, word = "", digit = "" }: Edit): string {
  const words = quote.split(" ");
  const i = at % words.length;
  if (kind === "delete") words.splice(i, 1);
  if (kind === "insert") words.splice(i, 0, word);
  if (kind === "change") words[i] = word;
  if (kind === "swap" && i + 1 < words.length) words.splice(i, 2, words[i + 1] as string, words[i] as string);
  const whole = words.join(" ");
  const cut = at % (whole.length + 1);
  return kind === "digit"
    ? whole.slice(0, cut) + digit + whole.slice(cut + (/[0-9]/.test(whole[cut] ?? "") ? 1 : 0))
    : whole;
}

describe.each(["reference", "invented"] as const)("edits of quotes of the %s article", (base) => {
  const text = baseText(base);
  const source = sourceText(text);
  const folded = (tier: "typographic" | "orthographic", s: string) => foldText(s, tier).trim();
  const whole = { typographic: foldText(text, "typographic"), orthographic: foldText(text, "orthographic") };

  it("what is still in the text resolves to it, what is not is never accepted", () => {
    fc.assert(
      fc.property(wordsOf(text), editOf(text), (span, edit) => {
        const quote = edited(text.slice(span.start, span.end), edit);
        const { status, places } = findQuote(source, { quote });
        const isThere =
          folded("orthographic", quote) !== "" && whole.orthographic.includes(folded("orthographic", quote));
        expect(status !== "missing").toBe(isThere);
        for (const { start, end } of places)
          expect(folded("orthographic", text.slice(start, end))).toBe(folded("orthographic", quote));
        if (edit.kind === "none") expect(places).toContainEqual(span);
      }),
      { numRuns: 3000 },
    );
  });
});
