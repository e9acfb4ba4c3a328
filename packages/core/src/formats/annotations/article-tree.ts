import type { PlacedMention } from "../../anchor/authored-mentions.ts";
import type { Evidence } from "../../generated/types.ts";
import { isJsonObject } from "../envelope/taken-fields.ts";
import type { ReadProblem } from "../format.ts";
import type { StatedAnnotation } from "./annotation.ts";
import { type RoleOfField, rolesOfFields } from "./fact-types.ts";
import { listIn } from "./json-values.ts";
import type { LossList } from "./loss-list.ts";
import type { PlaceSpan } from "./placed-spans.ts";
import { unreadable } from "./problems.ts";

/** An object of an article under construction: its fields as in an article, each quote with its place. */
export interface TreeNode {
  type: string;
  values: Record<string, unknown>;
  evidence: Evidence[];
  /** Its single quotes, such as the cue of a statement. */
  quotes: Map<string, Evidence>;
  parts: Map<string, TreeNode>;
  lists: Map<string, Map<string, TreeNode>>;
  mentions: PlacedMention[];
}

/** What our own annotations state about lines and sentences of the text. */
export interface Lines {
  blocks: { kind: unknown; speaker?: unknown; span: Evidence }[];
  sentences: { gloss: unknown; span: Evidence }[];
}

/** An article of annotations. */
export interface ArticleTree extends Lines {
  root: TreeNode;
}

/** An empty object of a type. */
export function treeNode(type: string): TreeNode {
  return {
    type,
    values: {},
    evidence: [],
    quotes: new Map(),
    parts: new Map(),
    lists: new Map(),
    mentions: [],
  };
}

interface Reading {
  tree: ArticleTree;
  place: PlaceSpan;
  losses: LossList;
  problems: ReadProblem[];
}

/** Puts annotations with keys back into one article; what its fields cannot hold is counted as lost. */
export function articleTree(annotations: readonly StatedAnnotation[], reading: Omit<Reading, "tree">): ArticleTree {
  const tree: ArticleTree = { root: treeNode("Article"), blocks: [], sentences: [] };
  const whole: Reading = { ...reading, tree };
  for (const annotation of annotations) addAnnotation(whole, annotation);
  return tree;
}

function addAnnotation(reading: Reading, annotation: StatedAnnotation): void {
  const { key = "", spans, place } = annotation;
  const steps = key === "" ? [] : key.split("/").slice(1);
  const quotes = spans.flatMap((span) => reading.place(span, place) ?? []);
  if (steps[0] === "blocks" || steps[0] === "sentences") addLine(reading, annotation, quotes);
  else if (!addAt(reading, annotation, { steps, quotes })) {
    reading.losses.add(annotation.label);
    reading.problems.push(
      unreadable(place, {
        en: `an article does not have the place ${key.slice(0, 200)}`,
        ar: `لا يوجد في المقال الموضع ${key.slice(0, 200)}`,
      }),
    );
  }
}

interface At {
  steps: readonly string[];
  quotes: Evidence[];
}

// Whether the key is a place of an article.
function addAt(reading: Reading, annotation: StatedAnnotation, { steps, quotes }: At): boolean {
  let node = reading.tree.root;
  for (let i = 0; i < steps.length; i++) {
    const field = rolesOfFields(node.type).get(steps[i] as string);
    if (field === undefined) return false;
    if (field.role === "quote" && i === steps.length - 1) {
      if (quotes[0]) node.quotes.set(field.name, quotes[0]);
      return true;
    }
    if (field.role === "mentions" && i === steps.length - 2) {
      for (const quote of quotes) node.mentions.push(mentionOf(quote, annotation));
      return true;
    }
    const item = field.list ? steps[++i] : "";
    if (field.role !== "part" || item === undefined) return false;
    node = partOf(node, field, item);
  }
  fill(reading, node, annotation);
  if (node.type === "Office" && quotes[0]) node.quotes.set("title", quotes[0]);
  else for (const quote of quotes) node.evidence.push(quote);
  return true;
}

function mentionOf({ start, end, quote }: Evidence, { fields: { form, note } }: StatedAnnotation): PlacedMention {
  return { start, end, quote, form: typeof form === "string" ? form : "name", ...(note === undefined ? {} : { note }) };
}

function partOf(node: TreeNode, { name, type, list }: RoleOfField, item: string): TreeNode {
  if (!list) {
    const known = node.parts.get(name) ?? treeNode(type);
    node.parts.set(name, known);
    return known;
  }
  const items = node.lists.get(name) ?? new Map<string, TreeNode>();
  node.lists.set(name, items);
  const known = items.get(item) ?? treeNode(type);
  if (!items.has(item) && !/^\d+$/.test(item) && rolesOfFields(type).has("id")) known.values["id"] = item;
  items.set(item, known);
  return known;
}

function fill({ losses }: Reading, { type, values }: TreeNode, { fields, label }: StatedAnnotation): void {
  const known = rolesOfFields(type);
  for (const [name, value] of Object.entries(fields)) {
    const field = known.get(name);
    if (field === undefined || field.role !== "plain" || !fits(field, value)) losses.add(`${label}.${name}`);
    else if (!field.isComputed && value !== undefined) values[name] = value;
  }
}

// A list where a list is due, and objects where objects are; everything else is checked with the coding.
function fits({ list, hasFields }: RoleOfField, value: unknown): boolean {
  if (list !== Array.isArray(value)) return false;
  return !hasFields || listIn(value).every(isJsonObject);
}

function addLine({ tree }: Reading, { key = "", fields }: StatedAnnotation, [span]: readonly Evidence[]): void {
  if (!span) return;
  const { kind, speaker, gloss } = fields;
  if (key.startsWith("/blocks")) tree.blocks.push({ kind, span, ...(speaker === undefined ? {} : { speaker }) });
  else tree.sentences.push({ gloss, span });
}
