import type { Article } from "@diplomatic-visits/core";
import { fields as concepts } from "@diplomatic-visits/core/fields";
import { type Concept, pairedLists } from "../agreement/fields.ts";
import { listOf, type PairedArticles } from "../agreement/paired-articles.ts";
import type { Coded } from "../agreement/pairing.ts";
import type { Decide, Decision, Difference } from "./difference.ts";
import { chosen, mergedField } from "./merge-fields.ts";
import { mergedMentions } from "./merge-mentions.ts";
import { mergedSections } from "./merge-sections.ts";

/** How two codings are merged. */
export interface MergeSettings {
  decide: Decide;
  /** Called for each object of the result with what was decided about it: nothing where both are equal. */
  onObject?(object: Coded, origin: ObjectOrigin): Coded;
}

/** Where an object of the result comes from. */
export interface ObjectOrigin {
  list: Concept;
  a?: Coded;
  b?: Coded;
  decisions: readonly Decision[];
}

/**
 * Merges two codings of one text: what is equal is taken over, and every difference is decided. The result has the ids of
 * the first coding; values that were edited are in the authored form.
 */
export function mergeArticles(pair: PairedArticles, settings: MergeSettings): Article {
  const { a, b } = pair;
  const lists = [...pairedLists.keys()].map((list): [Concept, Coded[]] => [list, mergedObjects(pair, list, settings)]);
  const merged = new Map(lists);
  const kept = new Set((merged.get("entities") ?? []).flatMap(({ id }) => id ?? []));
  const mentions = mergedMentions(pair, kept, settings.decide);
  const entities = (merged.get("entities") ?? []).map((entity) =>
    // an entity that was edited has its own mentions
    entity["mentions"] === undefined ? { ...entity, mentions: mentions.get(entity.id ?? "") ?? [] } : entity,
  );
  merged.set("entities", entities);
  return {
    ...mergedEnvelope(a, b, settings.decide),
    sections: mergedSections(a, b, settings.decide),
    ...Object.fromEntries([...merged].filter(([, list]) => list.length > 0)),
  } as unknown as Article;
}

/** What an article has of itself; its text is the same, and who coded it is not for the coders to decide. */
const ownKeys = new Set<string>(
  "$schema specVersion id version textDirection generator text textHash offsetUnit sections codings".split(" "),
);

function mergedEnvelope(a: Article, b: Article, decide: Decide): Record<string, unknown> {
  const of = { place: "article", list: "article", object: {}, decide };
  const { fields = {} } = concepts["Article"] ?? {};
  const merged = Object.entries(fields).map(([name, schema]) => {
    const [one, other] = [a[name as Concept], b[name as Concept]] as unknown[];
    if (pairedLists.has(name as Concept)) return [name, undefined];
    return [name, ownKeys.has(name) ? one : mergedField(of, { name, schema, a: one, b: other })];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function mergedObjects(
  { a: article, pairings, namesInB }: PairedArticles,
  list: Concept,
  settings: MergeSettings,
): Coded[] {
  const { pairs = [], onlyB = [] } = pairings.get(list) ?? {};
  const partners = new Map(pairs);
  const placeOf = uniquePlaces(list);
  const merged = listOf(article, list).flatMap((a) => {
    const objects = { list, place: placeOf(a), a, namesInB };
    const b = partners.get(a);
    return b ? mergedPair({ ...objects, b }, settings) : loneObject(objects, settings);
  });
  return [...merged, ...onlyB.flatMap((b) => loneObject({ list, place: placeOf(b), b, namesInB }, settings))];
}

// Relations have no id: they are named by what they tie.
function uniquePlaces(list: string): (object: Coded) => string {
  const taken = new Map<string, number>();
  return ({ id, source, kind, target }) => {
    const place = `${list}/${id ?? `${source}-${kind}-${target}`}`;
    const times = (taken.get(place) ?? 0) + 1;
    taken.set(place, times);
    return times === 1 ? place : `${place}-${times}`;
  };
}

interface Objects {
  list: Concept;
  place: string;
  a?: Coded;
  b?: Coded;
  namesInB: PairedArticles["namesInB"];
}

function namesOf({ a, b, namesInB }: Objects): Difference["object"] {
  const nameInB = b?.id === undefined ? undefined : (namesInB.get(b.id) ?? b.id);
  return { ...(a?.id === undefined ? {} : { a: a.id }), ...(nameInB === undefined ? {} : { b: nameInB }) };
}

function mergedPair(objects: Objects & { a: Coded; b: Coded }, { decide, onObject }: MergeSettings): Coded[] {
  const { list, place, a, b } = objects;
  const decisions: Decision[] = [];
  const deciding: Decide = (difference) => {
    const decision = decide(difference);
    decisions.push(decision);
    return decision;
  };
  const of = { place, list, object: namesOf(objects), owners: { a, b }, decide: deciding };
  const merged: Coded = {};
  for (const [name, schema] of Object.entries(fieldsOfList(list))) {
    if (name === "mentions") continue;
    const isOwn = name === "id" || name === "coding";
    const value = isOwn ? a[name] : mergedField(of, { name, schema, a: a[name], b: b[name] });
    if (value !== undefined) merged[name] = value;
  }
  return [onObject ? onObject(merged, { list, a, b, decisions }) : merged];
}

function loneObject(objects: Objects, { decide, onObject }: MergeSettings): Coded[] {
  const { list, place, a, b } = objects;
  const values = { ...(a ? { a: whole(a, list) } : {}), ...(b ? { b: whole(b, list) } : {}) };
  const decision = decide({ key: place, kind: "only", list, object: namesOf(objects), values });
  const taken = chosen(decision, values) as Coded | undefined;
  if (taken === undefined) return [];
  const isEdited = typeof decision === "object";
  const { mentions: _, ...rest } = taken;
  const own = list === "entities" && !isEdited ? rest : taken;
  return [onObject ? onObject(own, { list, ...(a ? { a } : {}), ...(b ? { b } : {}), decisions: [decision] }) : own];
}

function whole(object: Coded, list: Concept): Coded {
  const keys = Object.keys(fieldsOfList(list));
  return Object.fromEntries(keys.filter((key) => object[key] !== undefined).map((key) => [key, object[key]]));
}

function fieldsOfList(list: Concept) {
  return concepts[concepts["Article"]?.fields[list]?.type ?? ""]?.fields ?? {};
}
