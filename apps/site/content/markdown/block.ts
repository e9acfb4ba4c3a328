import { visible } from "./inline.ts";

/** A fenced block of code. */
export function fence(language: string, text: string, title?: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  const heading = title === undefined ? "" : ` title="${title.replaceAll('"', "'")}"`;
  return `${ticks}${language}${heading}\n${visible(text).replace(/\n+$/, "")}\n${ticks}`;
}

/** A table; cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || " ").join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A list; items are Markdown already. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A collapsible section. */
export function details(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A quotation of paragraphs that are Markdown already. */
export function quotation(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `> ${paragraph}`).join("\n>\n");
}
