import type { Article } from "../generated/types.ts";
import { type Fact, facts } from "./facts.ts";

/** A fact that both articles have but whose content differs. */
export interface ChangedFact {
  /** The key of the fact in both articles. */
  key: string;
  /** The fact in the first article. */
  before: Fact;
  /** The fact in the second article. */
  after: Fact;
  /** What changed: `value`, `state`, `evidence`, `by`, … */
  fields: string[];
}

/** How the facts of one article differ from those of another. */
export interface ArticleDifference {
  /** Facts that only the second article has, in text order. */
  added: Fact[];
  /** Facts that only the first article has, in text order. */
  removed: Fact[];
  /** Facts of both whose content differs, in the order of the first article. */
  changed: ChangedFact[];
}

/** The content of a fact, without the positions of its quotes. */
const compared = ["property", "value", "state", "negated", "modality", "note", "source", "by"] as const;

/**
 * Compares the facts of two articles by their keys: two versions of one coding, or the codings of two coders. Quotes count
 * by their words, not by their positions, so an article moved to an edited text does not differ everywhere.
 */
export function diffArticles(before: Article, after: Article): ArticleDifference {
  const [first, second] = [facts(before), facts(after)];
  const [earlier, later] = [byKey(first), byKey(second)];
  return {
    added: second.filter(({ key }) => !earlier.has(key)),
    removed: first.filter(({ key }) => !later.has(key)),
    changed: first.flatMap((fact) => changeOf(fact, later.get(fact.key))),
  };
}

function byKey(list: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(list.map((fact) => [fact.key, fact]));
}

function changeOf(before: Fact, after: Fact | undefined): ChangedFact[] {
  if (!after) return [];
  const fields: string[] = compared.filter((field) => written(before[field]) !== written(after[field]));
  if (written(quotesOf(before)) !== written(quotesOf(after))) fields.push("evidence");
  return fields.length === 0 ? [] : [{ key: before.key, before, after, fields }];
}

function quotesOf({ evidence }: Fact): string[] {
  return evidence.map(({ quote }) => quote);
}

// The order of fields in an object has no meaning.
function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
