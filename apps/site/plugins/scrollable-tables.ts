/** A node of a page's HTML, as far as tables concern it. */
export interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** Lets the keyboard reach every table: on a phone a wide one scrolls in itself. */
export function scrollableTables(): (tree: Node) => void {
  return function reach({ tagName, properties, children = [] }: Node) {
    if (tagName === "table" && properties) properties["tabIndex"] = 0;
    children.forEach(reach);
  };
}
