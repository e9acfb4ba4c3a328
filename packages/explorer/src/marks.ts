import { type Article, type Fact, facts } from "@diplomatic-visits/core";
import { factKindOf, isDate } from "./fact-kind.ts";

/** The layers of marks: mentions by the kind of entity, then facts: dates, claims, and all others. */
export type Layer = "people" | "organizations" | "places" | "topics" | "dates" | "claims" | "evidence";

/** A marked span of the text: UTF-16 units, half-open. */
export interface Mark {
  start: number;
  end: number;
  layer: Layer;
  /** The number of the fact it supports, from 1; absent for a mention. */
  fact?: number;
  /** The id of the entity it mentions. */
  entity?: string;
}

const layers: Readonly<Record<string, Layer>> = {
  person: "people",
  organization: "organizations",
  group: "organizations",
  country: "places",
  place: "places",
  region: "places",
  facility: "places",
};

/** The layer of the mentions of a kind of entity. */
export function layerOfEntity(kind: string): Layer {
  return layers[kind] ?? "topics";
}

/** Every mark of an article, in text order: the mentions, and the quotes of the facts. */
export function marksOf(article: Article, list: readonly Fact[] = facts(article)): Mark[] {
  const mentions = (article.entities ?? []).flatMap(({ id, kind, mentions: own }) =>
    own.map(({ start, end }): Mark => ({ start, end, layer: layerOfEntity(kind), entity: id })),
  );
  const quotes = list.flatMap((fact, i) =>
    fact.evidence.map(({ start, end }): Mark => ({ start, end, layer: layerOf(article, fact), fact: i + 1 })),
  );
  return [...mentions, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
}

function layerOf(article: Article, fact: Fact): Layer {
  if (isDate(article, fact)) return "dates";
  return factKindOf(fact) === "statements" ? "claims" : "evidence";
}

/** The share of a span of the text that supports some fact, from 0 to 1; white space is excluded. */
export function coverageOf(text: string, span: { start: number; end: number }, marks: readonly Mark[]): number {
  const quoted = new Uint8Array(span.end - span.start);
  for (const { start, end, fact } of marks) {
    if (fact === undefined) continue;
    const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
    if (from < to) quoted.fill(1, from - span.start, to - span.start);
  }
  const written = [...quoted.keys()].filter((i) => /\S/.test(text[span.start + i] as string));
  return written.length === 0 ? 1 : written.filter((i) => quoted[i] === 1).length / written.length;
}
