import type { Path } from "../article/path.ts";
import type { SchemaMeta } from "../metadata/meta.ts";
import { ArticleSchema } from "../schema/article.ts";
import { CodingSchema } from "../schema/coding.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "../schema/node.ts";

/** A place of a coding with the `.meta` of its schema. */
interface Stop {
  path: Path;
  value: unknown;
  schema: Schema;
  meta: SchemaMeta;
}

/** A part of a coding that cannot stay, and the missing field that is the reason. */
export interface Unfinished {
  path: Path;
  lacks: string;
}

/** Every object and every reference of a coding of the right shape, with its path. */
function* stopsOf(field: Schema, value: unknown, path: Path = []): Generator<Stop> {
  if (value === undefined) return;
  const { schema, meta } = nodeOf(field);
  const item = itemOf(schema);
  const shape = shapeOf(schema);
  if (item && Array.isArray(value)) for (const [i, child] of value.entries()) yield* stopsOf(item, child, [...path, i]);
  else if (shape && typeof value === "object" && value !== null) {
    yield { path, value, schema, meta };
    for (const [key, child] of Object.entries(value)) {
      const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (inner) yield* stopsOf(inner, child, [...path, key]);
    }
  } else if (meta.ref) yield { path, value, schema, meta };
}

/**
 * The parts of a coding that cannot stay although their shape is right: values and dates without words or a source, and
 * objects that neither have a required value nor inherit it, such as a visit without status or tour.
 */
export function unfinishedIn(coding: unknown): Unfinished[] {
  const unsupported = [...stopsOf(CodingSchema, coding)].flatMap((stop) => unfinished(stop, supportLacking));
  return [
    ...unsupported,
    ...[...stopsOf(ArticleSchema, coding)].flatMap((stop) => unfinished(stop, inheritanceLacking)),
  ];
}

function unfinished(stop: Stop, lacking: (stop: Stop) => string | undefined): Unfinished[] {
  const lacks = lacking(stop);
  return lacks === undefined ? [] : [{ path: stop.path, lacks }];
}

function supportLacking({ value, meta }: Stop): string | undefined {
  if (meta.block !== "coded" && meta.block !== "claim" && meta.block !== "time") return undefined;
  const { quote, source, citation, basis } = value as Record<string, unknown>;
  if ((typeof source === "object" && source !== null) || citation !== undefined) return undefined;
  if (quote === undefined) return "quote";
  return meta.block === "time" && basis === undefined ? "basis" : undefined;
}

function inheritanceLacking({ value, schema }: Stop): string | undefined {
  const object = value as Record<string, unknown>;
  const fields = Object.entries(shapeOf(schema) ?? {});
  return fields.find(([key, field]) => {
    const { inherits } = nodeOf(field).meta;
    return inherits !== undefined && object[key] === undefined && object[inherits] === undefined;
  })?.[0];
}

/** The ids that objects of a coding carry. */
export function idsIn(schema: Schema, value: unknown): Set<string> {
  const ids = new Set<string>();
  for (const { value: object, meta } of stopsOf(schema, value))
    if (meta.concept) ids.add(String((object as { id?: unknown }).id));
  return ids;
}

/** The references of a coding to one of the given ids; the article's schema says which fields are references. */
export function referencesTo(ids: ReadonlySet<string>, value: unknown): Path[] {
  return [...stopsOf(ArticleSchema, value), ...stopsOf(CodingSchema, value)]
    .filter(({ value: id, meta }) => meta.ref !== undefined && typeof id === "string" && ids.has(id))
    .map(({ path }) => path);
}
