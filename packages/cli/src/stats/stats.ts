import { type Article, facts } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";

/** The content of an article in numbers. */
export interface Stats {
  characters: number;
  sentences: number;
  entities: number;
  mentions: number;
  visits: number;
  meetings: number;
  agreements: number;
  statements: number;
  quantities: number;
  times: number;
  relations: number;
  facts: number;
  stated: number;
  inferred: number;
  external: number;
  quotes: number;
  /** The share of the text's characters that are in the evidence of a fact, from 0 to 1. */
  coverage: number;
}

/** Counts the content of an article. */
export function statsOf(article: Article): Stats {
  const rows = facts(article);
  const {
    entities = [],
    visits = [],
    meetings = [],
    agreements = [],
    statements = [],
    quantities = [],
    times = [],
    relations = [],
  } = article;
  const state = (name: string) => rows.filter((row) => row.state === name).length;
  return {
    characters: article.text.length,
    sentences: article.sections.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences)).length,
    entities: entities.length,
    mentions: entities.reduce((sum, { mentions }) => sum + mentions.length, 0),
    visits: visits.length,
    meetings: meetings.length,
    agreements: agreements.length,
    statements: statements.length,
    quantities: quantities.length,
    times: times.length,
    relations: relations.length,
    facts: rows.length,
    stated: state("stated"),
    inferred: state("inferred"),
    external: state("external"),
    quotes: rows.reduce((sum, { evidence }) => sum + evidence.length, 0),
    coverage: coverageOf(
      article.text.length,
      rows.flatMap(({ evidence }) => evidence),
    ),
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
    ([name, value]) => `  ${name.padEnd(12)}${name === "coverage" ? `${(value * 100).toFixed(1)} %` : value}`,
  );
  return `${[escaped(file), ...rows].join("\n")}\n`;
}
