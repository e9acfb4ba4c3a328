import { type MentionWriter, mentionWriter } from "../../anchor/authored-mentions.ts";
import { type Quoter, quoter } from "../../anchor/quote-at.ts";
import type { AuthoredQuote, Coding, Evidence } from "../../generated/types.ts";
import { limits } from "../../schema/limits.ts";
import type { Span } from "../../text/span.ts";
import type { ReadProblem } from "../format.ts";
import type { ArticleTree, TreeNode } from "./article-tree.ts";
import { listedGlosses, namedBlocks } from "./authored-lines.ts";

import { rolesOfFields } from "./fact-types.ts";
import type { LossList } from "./loss-list.ts";
import { notQuotable } from "./problems.ts";

interface Writing {
  text: string;
  quoter: Quoter;
  mentions: MentionWriter;
  losses: LossList;
  problems: ReadProblem[];
}

type Authored = Record<string, unknown>;

/** Writes an article as a coding: each place becomes a quote that anchors there and nowhere else. */
export function codingOfTree(
  text: string,
  tree: ArticleTree,
  { losses, problems }: { losses: LossList; problems: ReadProblem[] },
): Coding {
  const places = quoter(text);
  const entities = [...(tree.root.lists.get("entities")?.values() ?? [])];
  const mentions = mentionWriter(
    text,
    places,
    entities.flatMap((entity) => entity.mentions),
  );
  const writing: Writing = { text, quoter: places, mentions, losses, problems };
  const coding = authored(writing, tree.root, { scope: undefined, place: "" });
  const language = typeof coding["inLanguage"] === "string" ? coding["inLanguage"] : "und";
  const blocks = namedBlocks(text, places, tree.blocks);
  const glosses = listedGlosses(text, language, tree);
  losses.add("Sentence.gloss", glosses.lost);
  losses.add("Block", blocks.lost);
  if (blocks.list.length > 0) coding["blocks"] = blocks.list;
  if (glosses.byLanguage !== undefined) coding["glosses"] = glosses.byLanguage;
  return coding as unknown as Coding;
}

interface Owner {
  /** The quotes in which anchoring looks first. */
  scope: readonly Span[] | undefined;
  place: string;
}

function authored(writing: Writing, node: TreeNode, { scope, place }: Owner): Authored {
  const out: Authored = {};
  const quotes = node.evidence.flatMap((span) => quoted(writing, span, { scope, place }) ?? []);
  const single = [...node.quotes.values()];
  // more quotes than a fact may have are not a scope: such a coding is refused, and looking through them takes long
  const isScope = node.evidence.length > 0 && node.evidence.length <= limits.evidence;
  const own = isScope ? node.evidence : undefined;
  const inner = { scope: own ?? (node.type !== "Article" && single.length > 0 ? single : scope), place };
  for (const { name, role, isComputed } of rolesOfFields(node.type).values()) {
    const at = { ...inner, place: `${place}/${name}` };
    if (isComputed || role === "sections") continue;
    if (name === "evidence") assign(out, "quote", quotes.length > 1 ? quotes : quotes[0]);
    else if (role === "quote")
      assign(out, name, singleQuote(writing, node.quotes.get(name), { scope: own ?? scope, place }));
    else if (role === "mentions") assign(out, name, mentionsOf(writing, node, place));
    else if (role === "part") assign(out, name, part(writing, node, { name, at }));
    else assign(out, name, node.values[name]);
  }
  withState(writing, node, out);
  return out;
}

function assign(out: Authored, name: string, value: unknown): void {
  if (value !== undefined) out[name] = value;
}

function part(writing: Writing, node: TreeNode, { name, at }: { name: string; at: Owner }): unknown {
  const one = node.parts.get(name);
  if (one) return authored(writing, one, at);
  const list = node.lists.get(name);
  return list && inOrder(list).map(([key, item]) => authored(writing, item, { ...at, place: `${at.place}/${key}` }));
}

// Items without an id are numbered: in the order of their numbers, wherever in the document they are.
function inOrder(list: ReadonlyMap<string, TreeNode>): (readonly [string, TreeNode])[] {
  const items = [...list];
  return items.every(([key]) => /^\d+$/.test(key)) ? items.sort(([a], [b]) => Number(a) - Number(b)) : items;
}

function singleQuote(writing: Writing, span: Evidence | undefined, owner: Owner): AuthoredQuote | undefined {
  return span && quoted(writing, span, owner);
}

// Anchoring looks inside the owner's quotes first, then in the text: a quote outside them has to be unique in the text.
function quoted({ quoter, problems }: Writing, span: Evidence, { scope, place }: Owner): AuthoredQuote | undefined {
  const isInside = scope?.some(({ start, end }) => start <= span.start && span.end <= end) === true;
  const quote = quoter.quote(span, isInside ? scope : undefined);
  if (quote === undefined) problems.push(notQuotable(place, span.quote));
  return quote;
}

function mentionsOf({ mentions, problems }: Writing, node: TreeNode, place: string): unknown {
  const { list, unquotable } = mentions(node.mentions);
  for (const { quote } of unquotable) problems.push(notQuotable(place, quote));
  return list.length > 0 ? list : undefined;
}

// The authored form says by its keys what the state of a value is.
function withState({ losses }: Writing, { type, values }: TreeNode, out: Authored): void {
  const { state } = out;
  if (state === undefined || !rolesOfFields(type).has("state")) return;
  delete out["state"];
  const cited = values["source"] !== undefined || values["citation"] !== undefined;
  const isCited = type === "Relation" ? values["citation"] !== undefined : cited;
  if (state === "inferred" && typeof values["note"] === "string") {
    out["because"] = values["note"];
    delete out["note"];
  } else if (state !== (isCited ? "external" : "stated")) losses.add(`${type}.state`);
}
