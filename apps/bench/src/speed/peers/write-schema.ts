import { articleShape, type ShapeNode } from "./shape-tree.ts";

/** How a library writes each kind of node; the names are of nodes that were written before. */
export interface Dialect {
  object(fields: readonly { key: string; optional: boolean; name: string }[]): string;
  array(item: string, bounds: { min?: number; max?: number }): string;
  record(key: string, value: string): string;
  string(bounds: { min?: number; max?: number; pattern?: RegExp }): string;
  number(bounds: { integer: boolean; min?: number; max?: number }): string;
  values(values: readonly unknown[]): string;
  boolean: string;
}

/** The schema of an article in the dialect of another library: one constant a node, the last one named `Article`. */
export function writtenSchema(dialect: Dialect): string {
  const names = new Map<ShapeNode, string>();
  const lines: string[] = [];
  const nameOf = (node: ShapeNode): string => {
    const written = names.get(node);
    if (written) return written;
    const expression = expressionOf(node, dialect, nameOf);
    const name = `n${names.size}`;
    names.set(node, name);
    lines.push(`const ${name} = ${expression};`);
    return name;
  };
  const article = nameOf(articleShape());
  return [...lines, `const Article = ${article};`].join("\n");
}

function expressionOf(node: ShapeNode, dialect: Dialect, nameOf: (node: ShapeNode) => string): string {
  switch (node.kind) {
    case "object":
      return dialect.object(
        node.fields.map(({ key, optional, node: field }) => ({ key, optional, name: nameOf(field) })),
      );
    case "array":
      return dialect.array(nameOf(node.item), node);
    case "record":
      return dialect.record(nameOf(node.key), nameOf(node.value));
    case "string":
      return dialect.string(node);
    case "number":
      return dialect.number(node);
    case "values":
      return dialect.values(node.values);
    case "boolean":
      return dialect.boolean;
  }
}
