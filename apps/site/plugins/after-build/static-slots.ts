import { readFile } from "node:fs/promises";
import { join } from "node:path";

const slot = /(<div data-fragment="?([a-z-]+)"?[^>]*>)(<\/div>)/g;

/** Lays each fragment, `fragments/<name>.<locale>.html` of the built site, into the empty slots of a page that name it. */
export async function fillSlots(html: string, { outDir, locale }: { outDir: string; locale: string }): Promise<string> {
  const names = [...new Set([...html.matchAll(slot)].map(([, , name = ""]) => name))];
  const fragments = new Map<string, string>();
  for (const name of names)
    fragments.set(name, await readFile(join(outDir, "fragments", `${name}.${locale}.html`), "utf8"));
  return html.replaceAll(slot, (_, open, name, close) => open + fragments.get(name) + close);
}
