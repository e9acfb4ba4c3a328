import { Kept } from "../text/kept.ts";
import { cutsSurrogate, isSpanWithin } from "../text/span.ts";
import { unitCount } from "../text/units-of.ts";
import type { ArticleIndex, Support } from "./article-index.ts";

interface Quoted {
  start: number;
  end: number;
  quote: string;
}

/** Whether a quote is the text at its span. */
export function isSound({ text }: Pick<ArticleIndex, "text">, quoted: Quoted): boolean {
  const { start, end, quote } = quoted;
  // An unfinished article may lack some of it.
  if (typeof quote !== "string") return false;
  // comparing a slice is several times faster than startsWith
  return end - start === unitCount(quote) && isComparable({ text }, quoted) && text.slice(start, end) === quote;
}

/** Whether a span is in the text and does not cut a surrogate pair, so that a quote can be compared with the text there. */
export function isComparable({ text }: Pick<ArticleIndex, "text">, span: { start: number; end: number }): boolean {
  return isSpanWithin(span, unitCount(text)) && !cutsSurrogate(text, span.start) && !cutsSurrogate(text, span.end);
}

/** Whether every quote of a fact is the text at its span. */
export function isSoundFact(
  index: Pick<ArticleIndex, "text">,
  { evidence }: { evidence?: readonly Quoted[] },
): boolean {
  return (evidence ?? []).every((quoted) => isSound(index, quoted));
}

const wholly = new Kept<boolean>();

/** Whether every quote of an article is the text at its span; compared once per index. */
export function isWhollySound(index: ArticleIndex): boolean {
  const known = wholly.get(index);
  if (known !== undefined) return known;
  let isWhole = true;
  for (let i = 0; isWhole && i < index.supports.length; i++)
    isWhole = isSound(index, (index.supports[i] as Support).evidence);
  wholly.set(index, isWhole);
  return isWhole;
}

/**
 * The index for rules that read words: it excludes quotes that are not the text at their spans, and facts that rest on
 * them. The words of such a quote cannot be judged.
 */
export function soundIndex(index: ArticleIndex): ArticleIndex {
  if (isWhollySound(index)) return index;
  const isFound = ({ evidence }: { evidence: Quoted }) => isSound(index, evidence);
  const areFound = (fact: { evidence: readonly Quoted[] }) => isSoundFact(index, fact);
  return {
    ...index,
    kept: [],
    supports: index.supports.filter(isFound),
    facts: index.facts.filter(({ node }) => areFound(node)),
    times: index.times.filter(({ time }) => areFound(time)),
    mentions: index.mentions.filter(({ mention }) => isSound(index, mention)),
    statements: index.statements.filter(areFound),
    quantities: index.quantities.filter(areFound),
  };
}
