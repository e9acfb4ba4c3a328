/** A node of a page's HTML, limited to what tables need. */
export interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** Makes every table reachable by keyboard: on a phone a wide one scrolls on its own. */
export function scrollableTables(): (tree: Node) => void {
  return function reach({ tagName, properties, children = [] }: Node) {
    if (tagName === "table" && properties) properties["tabIndex"] = 0;
    children.forEach(reach);
  };
}
