import type { ArticleIndex } from "../article/article-index.ts";
import { spanAt } from "../article/locate.ts";
import { turnsOf } from "../article/turns.ts";
import type { Statement } from "../generated/types.ts";
import { firstIndex } from "../text/first-index.ts";
import { Kept } from "../text/kept.ts";
import { findQuotations, type Quotation } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";

/** Reports where the text quotes somebody's words. */
export interface WordsOfOthers {
  /** Whether a span is between quotation marks; it may include the marks. */
  isQuoted(span: Span): boolean;
  /** Whether a span shares a letter with a quotation. */
  touchesQuotation(span: Span): boolean;
  /** Whether a span is in a turn (or its later paragraphs) or a block quotation, or the whole text is a source's own words. */
  isSpoken(statement: Statement, span: Span): boolean;
}

const known = new Kept<WordsOfOthers>();

/** The quotation marks, turns and voice of an article, read once. */
export function wordsOfOthers(index: ArticleIndex): WordsOfOthers {
  const words = known.get(index) ?? readWords(index);
  known.set(index, words);
  return words;
}

function readWords({ text, article, blocks }: ArticleIndex): WordsOfOthers {
  const turns = turnsOf(blocks);
  const quotations: readonly Quotation[] = findQuotations(text);
  const reach = reachOf(quotations);
  return {
    isQuoted: ({ start, end }) => reach(start + 1) >= end,
    touchesQuotation: ({ start, end }) => reach(end) > start,
    isSpoken({ source }, { start }) {
      if (article.voice !== undefined && source.includes(article.voice)) return true;
      const block = spanAt(blocks, start);
      if (!block || block.kind === "quotation") return block !== undefined;
      const turn = turns.get(block);
      return turn !== undefined && !isAnotherTurn(turn.speaker, source);
    },
  };
}

// How far the quotations that begin before an offset reach; 0 without any.
function reachOf(quotations: readonly Quotation[]): (offset: number) => number {
  const reached: number[] = [];
  for (const { end } of quotations) reached.push(Math.max(end, reached.at(-1) ?? 0));
  return (offset) => {
    const next = firstIndex(quotations.length, (i) => (quotations[i] as Quotation).start >= offset);
    return reached[next - 1] ?? 0;
  };
}

function isAnotherTurn(speaker: string | undefined, source: readonly string[]): boolean {
  return speaker !== undefined && !source.includes(speaker);
}
