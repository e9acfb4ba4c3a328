import type { Article } from "@diplomatic-visits/core";
import { partWriter } from "@diplomatic-visits/core/internal";
import { type PairedArticles, pairArticles } from "../agreement/paired-articles.ts";
import { isListed, type Listed } from "../compare/compare-report.ts";
import type { Difference, Side } from "../compare/difference.ts";
import { differencesOf } from "../compare/differences.ts";

/** Two codings that are brought together. */
export interface Adjudication {
  pair: PairedArticles;
  /** The files of the codings. */
  files: Record<Side, string>;
  /** Every difference. */
  differences: readonly Difference[];
  /** The differences that a person decides. */
  asked: readonly Difference[];
  /** What a coding has at a difference, in the authored form; null where it has nothing. */
  authored(difference: Difference, side: Side): unknown;
}

/** Finds what is to be decided between two codings of one text. */
export function adjudicationOf(
  articles: Record<Side, Article>,
  { files, listed }: { files: Record<Side, string>; listed: Listed },
): Adjudication {
  const pair = pairArticles(articles.a, articles.b);
  const differences = differencesOf(pair);
  const writers = { a: partWriter(pair.a), b: partWriter(pair.b) };
  return {
    ...{ pair, files, differences },
    asked: differences.filter((one) => isListed(one, listed)),
    authored(difference, side) {
      const value = difference.values[side];
      return value === undefined ? null : authoredPart(difference, value, writers[side]);
    },
  };
}

function authoredPart({ list, field }: Difference, value: unknown, write: ReturnType<typeof partWriter>): unknown {
  if (list === "mentions") {
    const { entity, form, quote, start, note } = value as Record<string, unknown>;
    return { entity, quote, form, start, ...(note === undefined ? {} : { note }) };
  }
  if (list === "blocks" || list === "glosses" || !field)
    return list === "glosses" || field ? value : write(value, [list]);
  return write(value, list === "article" ? [field.name] : [list, field.name]);
}

/** The names of the coders of an article. */
export function codersOf({ codings = [] }: Article): string {
  return codings.map(({ coder, id }) => `${coder.name} (${id})`).join(", ");
}
