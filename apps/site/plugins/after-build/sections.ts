import type { FoundSection } from "../../src/search/section.ts";

const headings = /^H[2-4]$/;
const blocks =
  /^(H[1-6]|P|LI|DT|DD|TD|TH|TR|PRE|BLOCKQUOTE|DIV|SECTION|ARTICLE|UL|OL|TABLE|FIGURE|FIGCAPTION|DETAILS|SUMMARY|BR)$/;

/** The content of a page, split at headings that can be linked to. */
export function sectionsOf(content: Element, page: number): FoundSection[] {
  const sections: FoundSection[] = [{ page, anchor: "", heading: "", text: "" }];
  const walk = (node: Node): void => {
    const last = sections.at(-1) as FoundSection;
    if (node.nodeType === 3) {
      last.text += node.textContent ?? "";
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const isSection = headings.test(element.tagName) && element.id !== "";
      if (isSection) sections.push({ page, anchor: element.id, heading: tidy(element.textContent ?? ""), text: "" });
      else if (element.tagName !== "H1") for (const child of element.childNodes) walk(child as Node);
      if (blocks.test(element.tagName)) (sections.at(-1) as FoundSection).text += " ";
    }
  };
  walk(content);
  return sections.map((section) => ({ ...section, text: tidy(section.text) }));
}

function tidy(text: string): string {
  return text.replace(/[\u200b\s]+/g, " ").trim();
}
