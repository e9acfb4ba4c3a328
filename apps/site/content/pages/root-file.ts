import { readFileSync } from "node:fs";
import { inRepository } from "../digest.ts";

/** The text of a Markdown file of the repository, without its title. */
export function rootFile(path: string): string {
  return readFileSync(inRepository(path), "utf8").replace(/^# .*\n+/, "");
}

/** Markdown whose links to files of the repository become links to their pages, or plain words. */
export function relinked(markdown: string, pages: Readonly<Record<string, string>>): string {
  return markdown.replace(/\[([^\]]*)\]\((?![a-z]+:|#|\/)([^)#]+)(#[^)]*)?\)/g, (_, label: string, file: string) => {
    const page = pages[file];
    return page === undefined ? label : `[${label}](${page})`;
  });
}
