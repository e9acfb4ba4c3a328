import type { SchemaNode } from "./schema-node.ts";

type Json = Readonly<Record<string, unknown>>;

/** Definitions that pages show as one concept, whatever its value type. */
const blockName = /^(Authored)?(Coded|Claimed)([A-Z]|$)/;

/** The published JSON Schema prepared for pages: bare references, values in lists, comments as keys, blocks in place. */
export function readSchema(schema: Json): SchemaNode {
  const definitions = schema["$defs"] as Record<string, Json>;
  const kept = Object.entries(definitions).filter(([name]) => !blockName.test(name));
  return read({ ...schema, $defs: Object.fromEntries(kept) }, definitions) as SchemaNode;
}

function read(node: unknown, definitions: Readonly<Record<string, Json>>): unknown {
  if (Array.isArray(node)) return node.map((child) => read(child, definitions));
  if (typeof node !== "object" || node === null) return node;
  const { allOf, oneOf, $comment, $ref, type, ...rest } = node as Json;
  const reference = $ref ?? (allOf as readonly Json[] | undefined)?.[0]?.["$ref"];
  const name = String(reference ?? "")
    .split("/")
    .at(-1) as string;
  if (blockName.test(name)) return read({ ...definitions[name], ...rest }, definitions);
  const values = Array.isArray(oneOf) ? { enum: (oneOf as Json[]).map((value) => value["const"]) } : {};
  const own = reference ? { $ref: reference } : { ...(type === undefined ? {} : { type }), ...values };
  const children = Object.entries(rest).map(([key, child]) => [key, readChild(key, child, definitions)]);
  return { ...own, ...Object.fromEntries(children), ...commentOf($comment) };
}

// A property may be called like a keyword: `type` is one of a visit's.
function readChild(key: string, child: unknown, definitions: Readonly<Record<string, Json>>): unknown {
  if (!/^(properties|\$defs)$/.test(key)) return read(child, definitions);
  return Object.fromEntries(Object.entries(child as Json).map(([name, node]) => [name, read(node, definitions)]));
}

function commentOf(comment: unknown): Json {
  if (typeof comment !== "string") return {};
  const parts = comment.split("; ").map((part) => part.split(": ") as [string, string]);
  return Object.fromEntries(parts.map(([key, words]) => [key, lists.has(key) ? words.split(", ") : words]));
}

const lists = new Set(["ref", "reserved"]);
