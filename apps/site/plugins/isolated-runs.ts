import { type Direction, foreignRuns, isolationOf } from "@diplomatic-visits/explorer/foreign-runs";

/** A node of a page's HTML, limited to what isolation needs. */
export interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** The file that a page is made from. */
export interface PageFile {
  path?: string | undefined;
}

// Code is isolated in the theme, which treats code with child elements as a block; a bdi isolates itself.
const leftAlone = new Set(["pre", "code", "script", "style", "svg", "bdi"]);

/** Isolates, on every page, each run of the other script: a quotation becomes a `q`, other words a `bdi`. */
export function isolatedRuns(): (tree: Node, file: PageFile) => void {
  return (tree, { path = "" }) => isolate(tree, /\/i18n\/ar\//.test(path) ? "rtl" : "ltr");
}

function isolate(node: Node, around: Direction): void {
  if (!node.children || leftAlone.has(node.tagName ?? "")) return;
  const dir = node.properties?.["dir"];
  const direction = dir === "ltr" || dir === "rtl" ? dir : around;
  for (const child of node.children) isolate(child, direction);
  node.children = node.children.flatMap((child) =>
    child.type === "text" && child.value !== undefined ? runsOf(child.value, direction) : [child],
  );
}

function runsOf(text: string, direction: Direction): Node[] {
  return foreignRuns(text, direction).map((run): Node => {
    const words: Node = { type: "text", value: run.text };
    if (!run.foreign) return words;
    const { tag, attributes } = isolationOf(run, direction);
    return { type: "element", tagName: tag, properties: attributes, children: [words] };
  });
}
