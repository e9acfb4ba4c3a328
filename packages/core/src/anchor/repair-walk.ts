import type * as z from "zod";
import type { Path } from "../article/path.ts";
import { ArticleSchema } from "../schema/article.ts";
import { CodingSchema } from "../schema/coding.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "../schema/node.ts";

/** A place of a coding with the `.meta` of its schema. */
export interface Stop {
  path: Path;
  value: unknown;
  meta: z.GlobalMeta;
}

/** Every object and every reference of a coding of the right shape, with its path. */
export function* stopsOf(field: Schema, value: unknown, path: Path = []): Generator<Stop> {
  if (value === undefined) return;
  const { schema, meta } = nodeOf(field);
  const item = itemOf(schema);
  const shape = shapeOf(schema);
  if (item && Array.isArray(value)) for (const [i, child] of value.entries()) yield* stopsOf(item, child, [...path, i]);
  else if (shape && typeof value === "object" && value !== null) {
    yield { path, value, meta };
    for (const [key, child] of Object.entries(value)) {
      const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (inner) yield* stopsOf(inner, child, [...path, key]);
    }
  } else if (meta.ref) yield { path, value, meta };
}

/** The coded values and dates that rest on no words and name no source, and the dates that do not say what they rest on. */
export function unsupportedIn(schema: Schema, value: unknown): Path[] {
  return [...stopsOf(schema, value)].filter(isUnsupported).map(({ path }) => path);
}

function isUnsupported({ value, meta }: Stop): boolean {
  if (meta.block !== "coded" && meta.block !== "claim" && meta.block !== "time") return false;
  const { quote, source, citation, basis } = value as Record<string, unknown>;
  const isCited = (typeof source === "object" && source !== null) || citation !== undefined;
  return !isCited && (quote === undefined || (meta.block === "time" && basis === undefined));
}

/** The ids that objects of a coding carry. */
export function idsIn(schema: Schema, value: unknown): Set<string> {
  const ids = new Set<string>();
  for (const { value: object, meta } of stopsOf(schema, value))
    if (meta.concept) ids.add(String((object as { id?: unknown }).id));
  return ids;
}

/** The references of a coding that point at one of the given ids; what they may point at stands in the article's schema. */
export function referencesTo(ids: ReadonlySet<string>, value: unknown): Path[] {
  return [...stopsOf(ArticleSchema, value), ...stopsOf(CodingSchema, value)]
    .filter(({ value: id, meta }) => meta.ref !== undefined && typeof id === "string" && ids.has(id))
    .map(({ path }) => path);
}
