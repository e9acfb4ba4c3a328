import { createHash } from "node:crypto";

/** The folder of the Arabic pages; a page has the same path there as its English source under docs. */
export const arabicPages = "docs/i18n/ar/";

/** What needs to be done about the Arabic pages, by path from the repository's root. */
export interface TranslationState {
  /** Arabic pages whose English source has changed since they were last compared with it. */
  stale: { page: string; source: string; wanted: string }[];
  /** Arabic pages without an English source. */
  orphans: string[];
  /** English pages without an Arabic one. */
  untranslated: string[];
}

/** The first 12 hex digits of the SHA-256 of a page, recorded as `translationOf` in the front matter of its translation. */
export function pageHash(page: string): string {
  return createHash("sha256").update(page, "utf8").digest("hex").slice(0, 12);
}

/** Compares the Arabic pages with their English sources; pages by path. */
export function stateOf(pages: ReadonlyMap<string, string>): TranslationState {
  const state: TranslationState = { stale: [], orphans: [], untranslated: [] };
  for (const [page, markdown] of pages) {
    if (!page.startsWith(arabicPages)) {
      const isProse = /^docs\/(?!README|i18n\/)/.test(page);
      if (isProse && !pages.has(page.replace("docs/", arabicPages))) state.untranslated.push(page);
      continue;
    }
    const source = page.replace(arabicPages, "docs/");
    const english = pages.get(source);
    if (english === undefined) state.orphans.push(page);
    else if (markOf(markdown) !== pageHash(english)) state.stale.push({ page, source, wanted: pageHash(english) });
  }
  return state;
}

/** An Arabic page with the hash of its source in its front matter; throws if it has no front matter. */
export function marked(markdown: string, hash: string): string {
  const front = frontMatterOf(markdown);
  if (front === undefined) throw new Error("the page has no front matter");
  const rest = markdown.slice(front.length);
  const line = `translationOf: "${hash}"\n`;
  const without = front.replace(/^translationOf:.*\n/m, "");
  return without.replace(/---\n$/, `${line}---\n`) + rest;
}

function markOf(markdown: string): string | undefined {
  return /^translationOf: *["']?([0-9a-f]+)["']? *$/m.exec(frontMatterOf(markdown) ?? "")?.[1];
}

function frontMatterOf(markdown: string): string | undefined {
  return /^---\n[\s\S]*?\n---\n/.exec(markdown)?.[0];
}
