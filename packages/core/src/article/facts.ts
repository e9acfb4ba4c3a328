import type { Article, Citation, Evidence } from "../generated/types.ts";
import type { ArticleIndex, FactNode } from "./article-index.ts";
import { spanAt } from "./locate.ts";
import { indexArticle } from "./walked-index.ts";

/** One fact as a row: a node of the article that has evidence. */
export interface Fact {
  /** JSON Pointer of the node, with array indexes replaced by ids where the item has one. */
  key: string;
  /** The id of the object the fact is about. */
  about: string;
  /** The property that the fact is about, such as `type` or `visitors`; the concept's name for the object itself. */
  property: string;
  /** The coded value; absent if the fact is only that the object exists. */
  value?: unknown;
  /** stated, inferred or external; for a date, its basis. */
  state: string;
  /** The first quote; absent for an external value without quotes. */
  quote?: string;
  /** Span of the first quote, UTF-16 units into `text`. */
  start?: number;
  /** Where the first quote ends, exclusive. */
  end?: number;
  /** The id of the sentence in which the first quote begins. */
  sentence?: string;
  /** That sentence in other languages. */
  gloss?: Record<string, string>;
  /** True where a statement denies its content: “was never announced”. */
  negated?: true;
  /** The modality of a statement, if marked: probable, possible, hoped, required or non-literal. */
  modality?: string;
  /** The coder's note, such as why a value was inferred. */
  note?: string;
  /** Where an external value comes from. */
  source?: Citation;
  /** Who says it: ids of entities, or article-voice, unnamed, impersonal. */
  by: string[];
  /** All quotes of the fact, in text order. */
  evidence: readonly Evidence[];
}

/** Lists the facts of an article in text order; facts without quotes come last. */
export function facts(article: Article): Fact[] {
  const index = indexArticle(article);
  const places = factKeysOf(index);
  const rows = index.facts.map((fact) => rowOf(index, { fact, place: places.get(fact.node) as FactKey }));
  return rows.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || (b.end ?? 0) - (a.end ?? 0));
}

/** The fact with this key, as `facts` lists it; undefined if the article does not have it. */
export function factOf(article: Article, key: string): Fact | undefined {
  return facts(article).find((fact) => fact.key === key);
}

/** The node of the article, and the object that it is about. */
export interface FactKey {
  key: string;
  about: string;
}

/** The key of each object of an article, and the id of the object that it is about. */
export function factKeysOf(index: ArticleIndex): Map<object, FactKey> {
  const places = new Map<object, FactKey>([[index.article, { key: "", about: "" }]]);
  const visit = (value: unknown, key: string, about: string): void => {
    if (typeof value !== "object" || value === null) return;
    const id = (value as { id?: unknown }).id;
    const own = typeof id === "string" && value !== index.article ? id : about;
    places.set(value, { key, about: own });
    for (const [name, child] of Object.entries(value)) visit(child, `${key}/${stepName(name, child)}`, own);
  };
  for (const [name, child] of Object.entries(index.article)) visit(child, `/${name}`, "");
  return places;
}

function stepName(name: string, child: unknown): string {
  const id =
    typeof child === "object" && child !== null && !Array.isArray(child) ? (child as { id?: unknown }).id : undefined;
  return typeof id === "string" ? id : name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function rowOf(index: ArticleIndex, { fact, place }: { fact: FactNode; place: FactKey }): Fact {
  const { node } = fact;
  const first = node.evidence[0];
  const sentence = first && spanAt(index.sentences, first.start);
  const value = codedValue(node);
  return {
    ...place,
    property: fact.concept ?? fact.key,
    ...(value === undefined ? {} : { value }),
    state: String((fact.block === "time" ? node["basis"] : node["state"]) ?? "stated"),
    ...(first ? { quote: first.quote, start: first.start, end: first.end } : {}),
    ...(sentence ? { sentence: sentence.id } : {}),
    ...(sentence?.gloss ? { gloss: sentence.gloss } : {}),
    ...marksOf(node),
    by: sourcesOf(node),
    evidence: node.evidence,
  };
}

// What qualifies a fact or gives its source: without it, a row would read as a plain assertion of the text.
function marksOf(node: Record<string, unknown>): Pick<Fact, "negated" | "modality" | "note" | "source"> {
  const { negated, modality, note, citation = node["source"] } = node;
  return {
    ...(negated === true ? { negated } : {}),
    ...(typeof modality === "string" ? { modality } : {}),
    ...(typeof note === "string" ? { note } : {}),
    ...(typeof citation === "object" && citation !== null && "title" in citation
      ? { source: citation as Citation }
      : {}),
  };
}

function codedValue(node: Record<string, unknown>): unknown {
  return node["value"] ?? node["entity"] ?? node["act"] ?? node["kind"] ?? node["role"];
}

function sourcesOf(node: Record<string, unknown>): string[] {
  const { source, attributedTo } = node as { source?: unknown; attributedTo?: unknown };
  if (typeof attributedTo === "string") return [attributedTo];
  return Array.isArray(source) ? (source as string[]) : ["article-voice"];
}
