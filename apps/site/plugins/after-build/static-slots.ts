import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltSite } from "./built-site.ts";

const slot = /(<div data-fragment="?([a-z0-9-]+)"?[^>]*>)(<\/div>)/g;

/** Inserts each fragment, `fragments/<name>.<locale>.html` of the built site, into the empty slots that name it. */
export async function staticSlots({ pages, folder, locale }: BuiltSite): Promise<void> {
  for (const page of pages) {
    const fragments = new Map<string, string>();
    for (const name of slotsOf(page.html))
      fragments.set(name, await readFile(join(folder, "fragments", `${name}.${locale}.html`), "utf8"));
    page.html = fillSlots(page.html, fragments);
  }
}

/** The fragments that the empty slots of a page name. */
export function slotsOf(html: string): string[] {
  return [...new Set([...html.matchAll(slot)].map(([, , name = ""]) => name))];
}

/** A page with its slots filled; a slot whose fragment is missing stays empty. */
export function fillSlots(html: string, fragments: ReadonlyMap<string, string>): string {
  return html.replaceAll(slot, (_, open, name, close) => open + (fragments.get(name) ?? "") + close);
}
