import { filled, type Locale } from "../locale.ts";
import { fence, table } from "../markdown/block.ts";
import { code, escaped, link } from "../markdown/inline.ts";
import { heading } from "../markdown/page.ts";
import { authoredLines } from "./authored-lines.ts";
import { exampleOf } from "./concept-example.ts";
import { typeLabels, conceptWords as words } from "./concept-words.ts";
import { authoredTwin, type Concept, conceptPath } from "./concepts.ts";
import { descriptionIn } from "./described.ts";
import { resolved, type SchemaNode } from "./schema.ts";
import { typeWords } from "./type-words.ts";

/** How a coder writes the same: what is omitted, what replaces it, and the lines of the reference coding. */
export function authoredBlocks({ name, node, form }: Concept, locale: Locale): string[] {
  const own = form === "coding" ? undefined : objectOf(authoredTwin(name))?.properties;
  if (!own || !node.properties) return [];
  const gone = Object.keys(node.properties).filter((key) => !(key in own));
  const added = Object.entries(own).filter(([key]) => !(key in (node.properties ?? {})));
  const lines = writtenLines(name);
  const coding = link(words.coding[locale], conceptPath("Coding") ?? "");
  const fields = gone.map((key) => code(key)).join(typeLabels.comma[locale]);
  return [
    heading(2, words.authored[locale], "authored"),
    filled(words.authoredAbout, locale, { coding }),
    ...(gone.length > 0 ? [filled(words.notWritten, locale, { fields })] : []),
    ...(added.length > 0 ? [words.instead[locale], addedTable(name, added, locale)] : []),
    ...(lines === undefined ? [] : [words.lines[locale], fence("yaml", lines)]),
  ];
}

const objectOf = (node: SchemaNode | undefined) =>
  node?.properties ? node : node?.anyOf?.find(({ properties }) => properties);

function addedTable(concept: string, fields: readonly [string, SchemaNode][], locale: Locale): string {
  const rows = fields.map(([key, field]) => [
    code(key),
    typeWords(field, "coding", locale),
    escaped(descriptionIn(resolved(field, "coding"), { concept, field: key }, locale)),
  ]);
  return table(
    [words.field, words.holds, words.meaning].map((head) => head[locale]),
    rows,
  );
}

function writtenLines(name: string): string | undefined {
  const example = exampleOf(name) as { id?: unknown } | undefined;
  return typeof example?.id === "string" && name !== "Article" ? authoredLines(example.id) : undefined;
}
