import { fence, table } from "../markdown/block.ts";
import { code, escaped, link } from "../markdown/inline.ts";
import { heading } from "../markdown/page.ts";
import { authoredLines } from "./authored-lines.ts";
import { exampleOf } from "./concept-example.ts";
import { authoredTwin, type Concept, conceptPath } from "./concepts.ts";
import { resolved, type SchemaNode } from "./schema.ts";
import { typeWords } from "./type-words.ts";

/** How a coder writes the same: what is omitted, what replaces it, and the lines of the reference coding. */
export function authoredBlocks({ name, node, form }: Concept): string[] {
  const own = form === "coding" ? undefined : objectOf(authoredTwin(name))?.properties;
  if (!own || !node.properties) return [];
  const gone = Object.keys(node.properties).filter((key) => !(key in own));
  const added = Object.entries(own).filter(([key]) => !(key in (node.properties ?? {})));
  const lines = writtenLines(name);
  return [
    heading(2, "In the authored form", "authored"),
    `In a ${link("coding", conceptPath("Coding") ?? "")} the same is written with quotes and without what can be computed.`,
    ...(gone.length > 0 ? [`Not written: ${gone.map((key) => code(key)).join(", ")}.`] : []),
    ...(added.length > 0 ? ["Written instead or besides:", addedTable(added)] : []),
    ...(lines === undefined ? [] : ["The object of the example, as a coder wrote it:", fence("yaml", lines)]),
  ];
}

const objectOf = (node: SchemaNode | undefined) =>
  node?.properties ? node : node?.anyOf?.find(({ properties }) => properties);

function addedTable(fields: readonly [string, SchemaNode][]): string {
  const rows = fields.map(([key, field]) => [
    code(key),
    typeWords(field, "coding"),
    escaped(resolved(field, "coding").description ?? ""),
  ]);
  return table(["field", "holds", "meaning"], rows);
}

function writtenLines(name: string): string | undefined {
  const example = exampleOf(name) as { id?: unknown } | undefined;
  return typeof example?.id === "string" && name !== "Article" ? authoredLines(example.id) : undefined;
}
