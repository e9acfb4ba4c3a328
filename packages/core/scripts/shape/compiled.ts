import { nodeOf, type Schema, typeNameOf } from "../../src/schema/node.ts";
import type { Emitter } from "./emitter.ts";

/** Where the value of a call is: expressions for the object that contains it and for its key there. */
interface PlaceOf {
  parent: string;
  key: string;
}

/** How the check of a schema is called in the generated code. */
export interface Compiled {
  /** The name of its function; absent if it is an expression. */
  name?: string;
  /** For a coded value: the function that checks its value. */
  of?: string;
  /** Whether it collects itself with its place, and so needs it. */
  placed: boolean;
  /** The expression that checks a value and gives its length. */
  call(value: string, place: PlaceOf): string;
}

/** How a module is being written. */
export interface Writing {
  out: Emitter;
  /** Whether the checks also collect the parts that rules read. */
  collects: boolean;
  compile(field: Schema): Compiled;
}

/** A place for values that do not need one. */
export const noPlace: PlaceOf = { parent: "", key: "" };

/** How a function is called, with its place in the article if it needs that. */
export function callOf(name: string, placed: boolean): Compiled["call"] {
  return (value, { parent, key }) => (placed ? `${name}(${value}, ${parent}, ${key}, c)` : `${name}(${value}, c)`);
}

/** A hint for the name of a schema's function. */
export function hintOf(schema: Schema): string {
  const name = typeNameOf(schema) ?? nodeOf(schema).meta.block ?? "leaf";
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The constant that says what an id refers to; undefined if the field is not a reference or nothing is collected. */
export function targetOf(field: Schema, { out, collects }: Writing): string | undefined {
  const { ref, reserved = [] } = nodeOf(field).meta;
  if (!ref || !collects) return undefined;
  const concepts = typeof ref === "string" ? [ref] : ref;
  const value = `{ concepts: ${JSON.stringify(concepts)}, reserved: ${JSON.stringify(reserved)} }`;
  return out.define(
    `to${concepts.length === 1 ? capital(concepts[0] ?? "") : "Any"}`,
    `const NAME: Target = ${value};`,
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
