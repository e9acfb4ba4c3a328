import type { Page } from "./page.ts";

/** The front matter of a page: each value is JSON or a bare word. */
export function frontOf(text: string): Record<string, unknown> {
  const rows = /^---\n([\s\S]*?)\n---/.exec(text)?.[1]?.split("\n") ?? [];
  return Object.fromEntries(
    rows.map((row) => [row.slice(0, row.indexOf(":")), readValue(row.slice(row.indexOf(":") + 1).trim())]),
  );
}

const readValue = (written: string): unknown =>
  /^["\d]|^(true|false|null)$/.test(written) ? JSON.parse(written) : written;

/** A page without its blocks of code. */
function spoken(text: string): string {
  return text.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, "");
}

/** The anchors of a page's headings. */
export function anchorsOf(text: string): Set<string> {
  const heads = [...spoken(text).matchAll(/^#{2,5} (.+)$/gm)].map(([, head = ""]) => head);
  return new Set(heads.map((head) => /\{#([^}]+)\}$/.exec(head)?.[1] ?? slug(head)));
}

/** The anchor that a heading without one gets. */
export const slug = (head: string): string =>
  head
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

/** The possible targets of links. */
export interface Targets {
  pages: readonly Page[];
  files: readonly Page[];
  /** Pages of the site that are not generated. */
  outside: readonly string[];
}

/** Links from the site's root to a missing page or heading, one line each. */
export function deadLinks(from: readonly Page[], { pages, files, outside }: Targets): string[] {
  const byAddress = new Map(pages.map((one) => [addressOf(one), one]));
  // pictures are found by the bundler, other files are served as they are
  const served = new Set(
    files.map(({ path }) => `${path.endsWith(".svg") ? "/" : "pathname:///"}${path.replace(/^static\//, "")}`),
  );
  return from.flatMap(({ path, text }) =>
    [...spoken(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = ""]) => {
      const [address = "", anchor] = to.replace(/\?[^#]*/, "").split("#");
      if (/^https?:/.test(to) || served.has(to) || outside.includes(address)) return [];
      const target = address === "" ? { text } : byAddress.get(address);
      if (!target) return [`${path}: ${to}`];
      return anchor === undefined || anchorsOf(target.text).has(anchor) ? [] : [`${path}: ${to}: no such heading`];
    }),
  );
}

function addressOf({ path }: Page): string {
  return `/${path.replace(/\.md$/, "/").replace(/(^|\/)index\/$/, "$1")}`;
}
