import type { Path } from "../article/path.ts";
import type { Article, AuthoredBlock, AuthoredMention, AuthoredQuote, Coding, Mention } from "../generated/types.ts";
import { ArticleSchema } from "../schema/article.ts";
import { digestName } from "../text/digest-name.ts";
import type { Span } from "../text/span.ts";
import { type AnchorPlan, anchorPlanOf } from "./anchor-plan.ts";
import { type MentionWriter, mentionWriter } from "./authored-mentions.ts";
import { firstWordsOf } from "./first-words.ts";
import { type Quoter, quoter } from "./quote-at.ts";

/** An article written as a coding again. */
export interface WrittenCoding {
  coding: Coding;
  /** The quotes that no context distinguishes from the same words elsewhere; they are not in the coding. */
  unquotable: Path[];
}

/**
 * Writes an article as a coding that anchors to the same article: spans become quotes with as much context as they need, and
 * what anchoring computes is left out. Parts that are authored already, with `quote` instead of `evidence`, stay as they are.
 */
export function codingOfArticle(article: Article): WrittenCoding {
  const writing = writingOf(article);
  const { unquotable } = writing;
  const isComputed = ([key, value]: [string, unknown]) =>
    computed.has(key) || (key === "id" && value === digestName(article.textHash));
  const own = Object.fromEntries(Object.entries(article).filter((entry) => !isComputed(entry)));
  const body = written(writing, anchorPlanOf(ArticleSchema), own, []) as unknown as Coding;
  const blocks = blocksOf(writing, article);
  const glosses = glossesOf(article);
  const coding = {
    ...body,
    ...(Object.keys(glosses).length > 0 ? { glosses } : {}),
    ...(blocks.length > 0 ? { blocks } : {}),
  };
  return { coding, unquotable };
}

/**
 * Returns a function that writes a part of an article in the authored form; the path names the fields that lead to it, such
 * as `visits`, `type`. An item of a list has the path of its list.
 */
export function partWriter(article: Article): (part: unknown, path: readonly string[]) => unknown {
  const writing = writingOf(article);
  return (part, path) => {
    const found = path.reduce<AnchorPlan>((plan, key) => planAt(plan, key), anchorPlanOf(ArticleSchema));
    const plan = found.kind === "list" && !Array.isArray(part) ? (found.item as AnchorPlan) : found;
    return written(writing, plan, part, [...path]);
  };
}

function planAt(plan: AnchorPlan, key: string): AnchorPlan {
  const { fields } = plan.kind === "list" ? (plan.item as AnchorPlan) : plan;
  const field = fields.find((one) => one.key === key);
  if (!field) throw new TypeError(`no field ${key}`);
  return field.plan;
}

function writingOf(article: Article): Writing {
  const { text, entities = [] } = article;
  const places = quoter(text);
  const mentions = entities.flatMap((entity) => entity.mentions).filter(({ start }) => start !== undefined);
  return { quoter: places, mentions: mentionWriter(text, places, mentions), unquotable: [] };
}

const computed = new Set(["$schema", "specVersion", "textDirection", "text", "textHash", "offsetUnit", "sections"]);

interface Writing {
  quoter: Quoter;
  mentions: MentionWriter;
  unquotable: Path[];
}

type Node = Record<string, unknown>;

function written(writing: Writing, plan: AnchorPlan, value: unknown, path: Path): unknown {
  if (plan.kind === "mentions") return mentionsOf(writing, value as readonly Mention[], path);
  if (plan.kind === "list")
    return (value as unknown[]).map((item, i) => written(writing, plan.item as AnchorPlan, item, [...path, i]));
  if (plan.kind === "value") return value;
  const node = value as Node;
  if (isEvidence(plan)) return quoted(writing, value as Span, path);
  const isAuthored = plan.evidence !== undefined && !(plan.evidence in node);
  return isAuthored ? node : objectOf(writing, plan, { node, path });
}

function isEvidence({ fields }: AnchorPlan): boolean {
  return fields.length === 3 && fields.every(({ key }) => key === "start" || key === "end" || key === "quote");
}

function objectOf(writing: Writing, plan: AnchorPlan, { node, path }: { node: Node; path: Path }): Node {
  const result: Node = {};
  for (const { key, plan: inner } of plan.fields) {
    const value = node[key];
    if (value === undefined || key === plan.evidence || (key === "state" && plan.evidence !== undefined)) continue;
    const at = [...path, key];
    if (plan.singles.includes(key)) setTo(result, key, quoted(writing, value as Span, at));
    else if (key === "note" && node["state"] === "inferred") result["because"] = value;
    else result[key] = written(writing, inner, value, at);
  }
  const evidence = plan.evidence === undefined ? [] : ([node[plan.evidence]].flat() as Span[]);
  const quotes = evidence.flatMap((span, i) => quoted(writing, span, [...path, plan.evidence as string, i]) ?? []);
  if (quotes.length > 0) result["quote"] = quotes.length === 1 ? quotes[0] : quotes;
  return result;
}

function setTo(node: Node, key: string, value: unknown): void {
  if (value !== undefined) node[key] = value;
}

function quoted({ quoter, unquotable }: Writing, span: Span, path: Path): AuthoredQuote | undefined {
  if (typeof span !== "object" || span.start === undefined) return span as unknown as AuthoredQuote;
  const quote = quoter.quote(span);
  if (quote === undefined) unquotable.push(path);
  return quote;
}

function mentionsOf({ mentions, unquotable }: Writing, list: readonly Mention[], path: Path): AuthoredMention[] {
  const authored = list.filter(({ start }) => start === undefined) as unknown as AuthoredMention[];
  const written = mentions(list.filter(({ start }) => start !== undefined));
  for (const mention of written.unquotable) unquotable.push([...path, list.indexOf(mention)]);
  return [...written.list, ...authored];
}

function blocksOf(writing: Writing, { text, sections }: Article): AuthoredBlock[] {
  const all = sections.flatMap(({ blocks }) => blocks);
  const firstWords = firstWordsOf(text, all);
  return all.flatMap((block) => {
    const { kind, speaker, start, end } = block;
    if (kind === "paragraph" && speaker === undefined) return [];
    const quote = firstWords(block) ?? quoted(writing, { start, end }, ["sections"]);
    return quote === undefined ? [] : [{ kind, ...(speaker === undefined ? {} : { speaker }), quote }];
  });
}

// A list of glosses has one for each sentence, so a language with gaps has none.
function glossesOf({ sections }: Article): Record<string, string[]> {
  const sentences = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  const languages = Object.keys(sentences[0]?.gloss ?? {});
  const whole = languages.filter((language) => sentences.every(({ gloss }) => gloss?.[language] !== undefined));
  return Object.fromEntries(whole.map((language) => [language, sentences.map(({ gloss }) => gloss?.[language] ?? "")]));
}
