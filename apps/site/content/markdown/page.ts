import type { Locale } from "../locale.ts";

/** A generated file: a page of one language, or a static file. */
export interface Page {
  /** Its path below `reference`, `api` or `static`, with its suffix. */
  path: string;
  /** The language of the page. */
  locale: Locale;
  text: string;
}

/** A page's metadata. */
export interface Front {
  title: string;
  description: string;
  /** The label in the sidebar; the title where absent. */
  label?: string;
  position?: number;
  locale: Locale;
  /** False if a table of contents would be useless. */
  contents?: boolean;
}

/** A page from its front matter and its blocks; empty blocks are omitted. */
export function page(path: string, front: Front, blocks: readonly (string | undefined)[]): Page {
  const { title, description, label, position, locale, contents } = front;
  const rows = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(described(description))}`,
    ...(label === undefined ? [] : [`sidebar_label: ${JSON.stringify(label)}`]),
    ...(position === undefined ? [] : [`sidebar_position: ${position}`]),
    ...(contents === false ? ["hide_table_of_contents: true"] : []),
    `lang: ${locale}`,
    "custom_edit_url: null",
  ];
  const body = blocks.filter((block) => block !== undefined && block !== "").join("\n\n");
  return { path, locale, text: `---\n${rows.join("\n")}\n---\n\n${body}\n` };
}

// Search engines cut longer ones.
function described(text: string): string {
  const plain = text.replaceAll(/\s+/g, " ").trim();
  if (plain.length <= 200) return plain;
  const cut = plain.slice(0, 198);
  return `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}

/** A heading with an anchor that is the same in every language. */
export function heading(level: 2 | 3, text: string, anchor: string): string {
  return `${"#".repeat(level)} ${text} {#${anchor}}`;
}
