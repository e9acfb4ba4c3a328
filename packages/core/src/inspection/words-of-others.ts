import type { ArticleIndex } from "../article/article-index.ts";
import { spanAt } from "../article/locate.ts";
import { turnsOf } from "../article/turns.ts";
import type { Statement } from "../generated/types.ts";
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

/** Reads the quotation marks, turns and voice of an article. */
export function wordsOfOthers({ text, article, blocks }: ArticleIndex): WordsOfOthers {
  const turns = turnsOf(blocks);
  const quotations: readonly Quotation[] = findQuotations(text);
  return {
    isQuoted: ({ start, end }) => quotations.some((one) => one.start <= start && end <= one.end),
    touchesQuotation: ({ start, end }) => quotations.some((one) => one.start < end && start < one.end),
    isSpoken({ source }, { start }) {
      if (article.voice !== undefined && source.includes(article.voice)) return true;
      const block = spanAt(blocks, start);
      if (!block || block.kind === "quotation") return block !== undefined;
      const turn = turns.get(block);
      return turn !== undefined && !isAnotherTurn(turn.speaker, source);
    },
  };
}

function isAnotherTurn(speaker: string | undefined, source: readonly string[]): boolean {
  return speaker !== undefined && !source.includes(speaker);
}
