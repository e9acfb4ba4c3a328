import type { FoundSection, HitKind } from "../../src/search/section.ts";

const headings = /^H[2-4]$/;
const blocks =
  /^(H[1-6]|P|LI|DT|DD|TD|TH|TR|PRE|BLOCKQUOTE|DIV|SECTION|ARTICLE|UL|OL|TABLE|FIGURE|FIGCAPTION|DETAILS|SUMMARY|BR)$/;

interface Options {
  /** The index of the page. */
  page: number;
  /** The kind of the table rows that a link can lead to, if they are sections of their own. */
  rows?: HitKind;
}

/** The content of a page, split at headings that can be linked to, and at such rows of tables. */
export function sectionsOf(content: Element, { page, rows }: Options): FoundSection[] {
  const sections: FoundSection[] = [{ page, anchor: "", heading: "", text: "" }];
  const rowSections: FoundSection[] = [];
  const walk = (node: Node): void => {
    const last = sections.at(-1) as FoundSection;
    if (node.nodeType === 3) {
      last.text += node.textContent ?? "";
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const isSection = headings.test(element.tagName) && element.id !== "";
      if (isSection) sections.push({ page, anchor: element.id, heading: tidy(element.textContent ?? ""), text: "" });
      else if (rows !== undefined && element.tagName === "TR" && anchorIn(element) !== undefined)
        rowSections.push({ page, kind: rows, ...rowOf(element, rows) });
      else if (element.tagName !== "H1") for (const child of element.childNodes) walk(child as Node);
      if (blocks.test(element.tagName)) (sections.at(-1) as FoundSection).text += " ";
    }
  };
  walk(content);
  return [...sections.map((section) => ({ ...section, text: tidy(section.text) })), ...rowSections];
}

function anchorIn(row: Element): string | undefined {
  return row.querySelector("td > a[id]")?.id;
}

// A code is found by its label, which is in the cell after it.
function rowOf(row: Element, kind: HitKind): Pick<FoundSection, "anchor" | "heading" | "text"> {
  const cells = [...row.children].map((cell) => tidy(cell.textContent ?? "")).filter((cell) => cell !== "");
  const named = kind === "code" ? 1 : 0;
  return {
    anchor: anchorIn(row) ?? "",
    heading: cells[named] ?? "",
    text: cells.filter((_, at) => at !== named).join(" · "),
  };
}

function tidy(text: string): string {
  return text.replace(/[\u200b\s]+/g, " ").trim();
}
