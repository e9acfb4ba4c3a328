import type * as z from "zod";
import { CodingSchema } from "./coding.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "./node.ts";

type Path = readonly (string | number)[];

/**
 * The object whose meaning would change without the value at a path of a coding: the owner of a field whose absence has a
 * meaning (`narrows`), or of a list of such a field that loses an item. Undefined if nothing depends on the value.
 */
export function ownerOf(path: Path): Path | undefined {
  const steps = fieldsAlong(path);
  const at = typeof path.at(-1) === "number" ? path.length - 2 : path.length - 1;
  const narrows = at >= 0 && steps[at]?.some((field) => nodeOf(field).meta.narrows);
  return narrows ? path.slice(0, at) : undefined;
}

/** The names of the fields of the object at a path whose absence has a meaning. */
export function narrowingFieldsAt(path: Path): string[] {
  const along = fieldsAlong(path);
  const holders = path.length === 0 ? [CodingSchema] : (along.at(-1) ?? []);
  const fields = holders.flatMap((holder) => objectsIn(holder)).flatMap((shape) => Object.entries(shape));
  return [...new Set(fields.flatMap(([key, field]) => (nodeOf(field).meta.narrows ? [key] : [])))];
}

// The schemas that each step of a path may reach; a union reaches those of all its options.
function fieldsAlong(path: Path): Schema[][] {
  const along: Schema[][] = [];
  let holders: Schema[] = [CodingSchema];
  for (const key of path) {
    holders = holders.flatMap((holder) => stepsInto(holder, key));
    along.push(holders);
  }
  return along;
}

function stepsInto(field: Schema, key: string | number): Schema[] {
  const { schema } = nodeOf(field);
  if (schema._zod.def.type === "union") return optionsOf(schema).flatMap((option) => stepsInto(option, key));
  const next = typeof key === "number" ? itemOf(schema) : ownField(shapeOf(schema), key);
  return next ? [next] : [];
}

function ownField(shape: Readonly<Record<string, Schema>> | undefined, key: string): Schema | undefined {
  return shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function objectsIn(field: Schema): Readonly<Record<string, Schema>>[] {
  const { schema } = nodeOf(field);
  if (schema._zod.def.type === "union") return optionsOf(schema).flatMap(objectsIn);
  const shape = shapeOf(schema);
  return shape ? [shape] : [];
}

function optionsOf(schema: Schema): readonly Schema[] {
  return (schema as z.core.$ZodUnion)._zod.def.options;
}
