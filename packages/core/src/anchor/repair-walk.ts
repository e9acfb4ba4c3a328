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
  return inheritedOf(schema).find(({ key, inherits }) => object[key] === undefined && object[inherits] === undefined)
    ?.key;
}

/** The ids that objects of a coding carry. */
export function idsIn(schema: Schema, value: unknown): Set<string> {
  const ids = new Set<string>();
  for (const { value: object, meta } of stopsOf(schema, value))
    if (meta.concept) ids.add(String((object as { id?: unknown }).id));
  return ids;
}

/**
 * What cannot stay when the objects with the given ids are removed: references to them, objects that inherit a required value
 * through such a reference, and references to those in turn, so that a chain of visits takes one pass.
 */
export function dependentsOf(ids: ReadonlySet<string>, coding: unknown): Dependent[] {
  const dependents = dependentsById(coding);
  const gone = new Set(ids);
  const found: Dependent[] = [];
  // the loop also visits the ids that it adds
  for (const id of gone) {
    const own = dependents.get(id) ?? [];
    for (const { heir } of own) if (heir !== undefined) gone.add(heir);
    dependents.delete(id);
    for (const one of own) found.push(one);
  }
  return found;
}

/** A part that depends on an id: a reference to it, or an object that inherits through the reference. */
interface Dependent {
  path: Path;
  /** The required field that the object inherits. */
  lacks?: string;
  /** The id of the object, if no other object has it. */
  heir?: string;
}

// The article's schema says which fields are references.
function dependentsById(coding: unknown): Map<string, Dependent[]> {
  const byId = new Map<string, Dependent[]>();
  const add = (id: unknown, dependent: Dependent) => {
    if (typeof id !== "string") return;
    const known = byId.get(id);
    if (known) known.push(dependent);
    else byId.set(id, [dependent]);
  };
  const ofArticle = [...stopsOf(ArticleSchema, coding)];
  const ofCoding = [...stopsOf(CodingSchema, coding)];
  for (const { path, value, meta } of [...ofArticle, ...ofCoding]) if (meta.ref !== undefined) add(value, { path });
  const isShared = sharedIds(ofCoding);
  for (const { path, value, schema } of ofArticle) {
    const object = value as Record<string, unknown>;
    const id = object["id"];
    for (const { key, inherits } of inheritedOf(schema))
      if (object[key] === undefined)
        add(object[inherits], {
          path,
          lacks: key,
          ...(typeof id === "string" && !isShared.has(id) ? { heir: id } : {}),
        });
  }
  return byId;
}

function sharedIds(stops: readonly Stop[]): Set<string> {
  const seen = new Set<string>();
  const ids = stops.flatMap(({ value, meta }) => (meta.concept ? [String((value as { id?: unknown }).id)] : []));
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
}

function inheritedOf(schema: Schema): { key: string; inherits: string }[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const { inherits } = nodeOf(field).meta;
    return inherits === undefined ? [] : [{ key, inherits }];
  });
}
