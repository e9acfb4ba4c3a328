import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../../../", import.meta.url);

/** The text of a Markdown file of the repository, without its title. */
export function rootFile(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, root)), "utf8").replace(/^# .*\n+/, "");
}

/** Markdown with its links to files of the repository turned into the pages made of them, or into plain words. */
export function relinked(markdown: string, pages: Readonly<Record<string, string>>): string {
  return markdown.replace(/\[([^\]]*)\]\((?![a-z]+:|#|\/)([^)#]+)(#[^)]*)?\)/g, (_, label: string, file: string) => {
    const page = pages[file];
    return page === undefined ? label : `[${label}](${page})`;
  });
}
