import type {
  Agreement,
  Article,
  Block,
  Entity,
  Evidence,
  Meeting,
  Mention,
  Quantity,
  Sentence,
  Statement,
  Time,
  TimeExpression,
  Visit,
} from "../generated/types.ts";
import type { Concept } from "../metadata/concept.ts";
import type { Collected } from "../shape/collected.ts";
import type { Keeper } from "../text/kept.ts";
import type { Reference } from "./walk.ts";

/** A quote with the object whose fact it supports; `role` is its key. */
export interface Support {
  evidence: Evidence;
  /** The fact, or the object that contains the single quote (a headline, a title, a cue) or the mention. */
  owner: object;
  role: string;
}

/** A node of the article that has evidence. */
export interface FactNode {
  node: { evidence: Evidence[] } & Record<string, unknown>;
  /** The nearest object that contains it; the article for a visit, a statement, and so on. */
  parent: object;
  key: string;
  block: string | undefined;
  concept: Concept | undefined;
}

/** An object with an id. */
interface Identified {
  id: string;
  concept: Concept;
  object: object;
}

/** A date with the object it dates. */
interface Dated {
  time: Time | TimeExpression;
  owner: object;
  key: string;
}

/** A mention with its entity. */
export interface Mentioned {
  mention: Mention;
  entity: Entity;
}

/** Everything that rules read from an article, collected in one walk. */
export interface ArticleIndex extends Keeper {
  article: Article;
  text: string;
  /** The strings that may have other characters than those of ordinary text, quotes included; undefined if nobody looked. */
  odd: readonly string[] | undefined;
  /** Objects with an id; only the first of each id. */
  byId: ReadonlyMap<string, Identified>;
  /** Objects whose id is already used by an earlier object. */
  repeated: readonly Identified[];
  references: readonly Reference[];
  /** Every quote: of facts, mentions and single quotes; in document order. */
  supports: readonly Support[];
  facts: readonly FactNode[];
  times: readonly Dated[];
  mentions: readonly Mentioned[];
  entities: ReadonlyMap<string, Entity>;
  visits: ReadonlyMap<string, Visit>;
  meetings: readonly Meeting[];
  agreements: readonly Agreement[];
  statements: readonly Statement[];
  quantities: readonly Quantity[];
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  /** What is computed from the text alone; also of an index that has only some of the quotes. */
  ofText: Keeper;
}

/** The index of an article from what a walk, or the compiled check, has collected of it. */
export function indexOfCollected(article: Article, collected: Collected): ArticleIndex {
  const { supports, facts, times, mentions, references, odd } = collected as Collected & Collections;
  const { byId, repeated } = byIdOf(collected);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const section of article.sections)
    for (const block of section.blocks) {
      blocks.push(block);
      for (const sentence of block.sentences) sentences.push(sentence);
    }
  return {
    ...{ article, text: article.text, odd, byId, repeated, references, supports, facts, times, mentions },
    entities: keyed(article.entities),
    visits: keyed(article.visits),
    meetings: article.meetings ?? [],
    agreements: article.agreements ?? [],
    statements: article.statements ?? [],
    quantities: article.quantities ?? [],
    ...{ blocks, sentences, kept: [], ofText: { kept: [] } },
  };
}

/** The collected parts with the types that their schemas give them. */
type Collections = Pick<ArticleIndex, "supports" | "facts" | "times" | "mentions">;

function byIdOf({ identified }: Collected): Pick<ArticleIndex, "byId" | "repeated"> {
  const byId = new Map<string, Identified>();
  const repeated: Identified[] = [];
  for (const found of identified) {
    if (byId.has(found.id)) repeated.push(found);
    else byId.set(found.id, found);
  }
  return { byId, repeated };
}

function keyed<T extends { id: string }>(list: readonly T[] = []): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of list) map.set(item.id, item);
  return map;
}
