import { casesOfPart, type Part } from "../../../../test/blind-split.ts";
import { findQuote } from "../../src/anchor/find-quote.ts";
import { sourceText } from "../../src/anchor/source-text.ts";

/** Quotes that should resolve to a span, and quotes that are no longer in the text. */
export interface QuoteMutations {
  benign: { n: string; q: string; s: number; e: number }[];
  harmful: { n: string; q: string }[];
}

/** The mutations of a part. */
export function mutationsOfPart(part: Part, { benign, harmful }: QuoteMutations): QuoteMutations {
  return {
    benign: casesOfPart(part, "quote-mutations/benign", benign),
    harmful: casesOfPart(part, "quote-mutations/harmful", harmful),
  };
}

/** How many benign quotes resolve to their exact span, and how many harmful ones are accepted. */
export function scoreMutations(text: string, { benign, harmful }: QuoteMutations) {
  const source = sourceText(text);
  const found = (quote: string) => findQuote(source, { quote });
  const missed = benign.filter(({ q, s, e }) => !found(q).places.some(({ start, end }) => start === s && end === e));
  const unclear = benign.filter(({ q }) => found(q).status === "ambiguous");
  const accepted = harmful.filter(({ q }) => found(q).status !== "missing");
  return {
    benign: benign.length,
    resolved: benign.length - missed.length,
    missed,
    unclear: unclear.length,
    harmful: harmful.length,
    accepted,
  };
}
