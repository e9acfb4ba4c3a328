import type { JsonSchema } from "./json-schema-json.ts";

type Definitions = Record<string, JsonSchema>;

/** The titles of blocks, which occur in many places and become definitions. */
const blockTitle = /^(Authored)?(Coded|Claimed)[A-Z]/;

/**
 * The exported schema as it is published. Its root is not a bare reference, because some validators and all language-model
 * services reject that; each kind of coded value is a definition; each reference has a `type` beside it.
 */
export function withDefinitions(exported: JsonSchema, key: "$defs" | "definitions"): JsonSchema {
  const definitions = { ...(exported[key] as Definitions) };
  const name = nameOf(exported["$ref"]);
  const root = definitions[name];
  if (!root) return exported;
  delete definitions[name];
  const blocks: Definitions = {};
  const hoisted = hoistBlocks({ title: name, ...root, definitions }, { blocks, key }) as JsonSchema & {
    definitions: Definitions;
  };
  const all = { ...hoisted.definitions, ...blocks };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { definitions: _, ...body } = hoisted;
  return { $schema: exported["$schema"], ...(withTypes({ ...body, [key]: sorted }, sorted) as JsonSchema) };
}

interface Hoisting {
  blocks: Definitions;
  key: string;
}

// The innermost first, so that the alternatives of a coded value are references when it becomes a definition itself.
function hoistBlocks(node: unknown, hoisting: Hoisting): unknown {
  const walked = mapped(node, (child) => hoistBlocks(child, hoisting));
  if (!isObject(walked) || !blockTitle.test(String(walked["title"]))) return walked;
  const { description, $comment, ...block } = walked;
  const title = String(block["title"]);
  const body = generalized(block);
  hoisting.blocks[title] ??= body;
  if (JSON.stringify(hoisting.blocks[title]) !== JSON.stringify(body))
    throw new Error(`two blocks have the title ${title}`);
  return { description, ...($comment ? { $comment } : {}), $ref: `#/${hoisting.key}/${title}` };
}

// The field that contains the block describes the value.
function generalized(block: JsonSchema): JsonSchema {
  const { value, ...others } = block["properties"] as Definitions;
  return { ...block, properties: { value: { ...value, description: "The coded value." }, ...others } };
}

const plainTypes: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean"]);

// The YAML language server completes a key without its colon if the value is a plain reference, so add a `type` beside the
// reference. Code generators make a separate class of such a pair unless the reference is the only member of `allOf`. For an
// object, `allOf` would break the completion of its own keys, and its colon is completed without a `type`.
function withTypes(node: unknown, definitions: Definitions): unknown {
  const reference = isObject(node) ? referenceIn(node) : undefined;
  if (!isObject(node) || reference === undefined) return mapped(node, (child) => withTypes(child, definitions));
  const { $ref: _, allOf: __, ...rest } = node;
  const type = definitions[nameOf(reference)]?.["type"];
  if (!plainTypes.has(type)) return { ...rest, $ref: reference };
  return { type, ...rest, allOf: [{ type, $ref: reference }] };
}

// Draft 07 ignores the siblings of a reference, so Zod wraps the reference there.
function referenceIn({ $ref, allOf }: JsonSchema): unknown {
  if ($ref !== undefined) return $ref;
  const [only, ...others] = Array.isArray(allOf) ? (allOf as JsonSchema[]) : [];
  return others.length === 0 ? only?.["$ref"] : undefined;
}

function mapped(node: unknown, map: (child: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map(map);
  return isObject(node) ? Object.fromEntries(Object.entries(node).map(([key, child]) => [key, map(child)])) : node;
}

function isObject(node: unknown): node is JsonSchema {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

function nameOf(reference: unknown): string {
  return (
    String(reference ?? "")
      .split("/")
      .at(-1) ?? ""
  );
}
