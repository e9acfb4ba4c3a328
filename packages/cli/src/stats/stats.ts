import { type Article, type CodingDepth, facts } from "@diplomatic-visits/core";
import { codingDepthOf, contentCounts, escaped } from "@diplomatic-visits/core/internal";

/** The content of an article in numbers. */
export interface Stats extends ReturnType<typeof contentCounts> {
  stated: number;
  inferred: number;
  external: number;
  /** The quotes of facts, without mentions. */
  quotes: number;
  /** The share of the text's characters that are in the evidence of a fact, from 0 to 1. */
  coverage: number;
  /** How much of the article its codings cover: what is beyond it is not coded, whatever the text says. */
  depth: CodingDepth;
}

/** Counts the content of an article. */
export function statsOf(article: Article): Stats {
  const rows = facts(article);
  const state = (name: string) => rows.filter((row) => row.state === name).length;
  return {
    ...contentCounts(article),
    stated: state("stated"),
    inferred: state("inferred"),
    external: state("external"),
    quotes: rows.reduce((sum, { evidence }) => sum + evidence.length, 0),
    coverage: coverageOf(
      article.text.length,
      rows.flatMap(({ evidence }) => evidence),
    ),
    depth: codingDepthOf(article),
  };
}

function coverageOf(length: number, spans: readonly { start: number; end: number }[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length === 0 ? 0 : Math.round((covered / length) * 1000) / 1000;
}

/** Counts as a small table. */
export function statsText(file: string, stats: Stats): string {
  const rows = Object.entries(stats).map(
    ([name, value]) => `  ${name.padEnd(12)}${name === "coverage" ? `${(Number(value) * 100).toFixed(1)} %` : value}`,
  );
  return `${[escaped(file), ...rows].join("\n")}\n`;
}
