import { glossaryIds } from "../content/glossary/terms.ts";

/** A node of a page's HTML, limited to what tables need. */
interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** The file that a page is made from. */
interface PageFile {
  path?: string | undefined;
}

/** The pages whose rows are targets of links and of search. */
const rowPages = /\/(?:(?:model|codelists)\/(?!index)[^/]+|glossary)\.md$/;
/** The tables that contain them, by the heading above, and the prefix of the ids. */
const prefixes: Readonly<Record<string, string>> = { fields: "field", values: "code", terms: "term" };
/** Lists with more rows, such as the countries, are found as a whole. */
const mostRows = 60;

/**
 * Gives an id to each row of a concept's fields, of a codelist's values and of the glossary's terms: the name in its
 * first cell.
 */
export function rowAnchors(): (tree: Node, file: PageFile) => void {
  return (tree, { path = "" }) => {
    if (!rowPages.test(path)) return;
    let prefix: string | undefined;
    for (const node of tree.children ?? []) {
      if (node.tagName === "h2") prefix = prefixes[String(node.properties?.["id"])];
      if (node.tagName === "table" && prefix !== undefined) nameRows(node, prefix);
    }
  };
}

function nameRows(table: Node, prefix: string): void {
  const rows = childrenOf(childrenOf(table, "tbody")[0], "tr");
  if (prefix === "code" && rows.length > mostRows) return;
  for (const row of rows) {
    const [cell] = childrenOf(row, "td");
    const name = cell && textOf(cell);
    if (!name) continue;
    const id = `${prefix}-${prefix === "term" ? (glossaryIds().get(name) ?? slugOf(name)) : slugOf(name)}`;
    // Docusaurus checks links to the ids of links and headings, not to those of rows.
    cell.children = [{ type: "element", tagName: "a", properties: { id }, children: cell.children ?? [] }];
  }
}

function slugOf(name: string): string {
  return name.replaceAll(/[^\w]+/g, "-").replaceAll(/^-|-$/g, "");
}

function textOf({ value, children = [] }: Node): string {
  return value ?? children.map(textOf).join("");
}

function childrenOf(node: Node | undefined, tagName: string): Node[] {
  return (node?.children ?? []).filter((child) => child.tagName === tagName);
}
