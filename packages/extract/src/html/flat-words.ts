import type { ParseDocument } from "../document/parse-document.ts";
import { scanTags } from "./scan-tags.ts";

const inline = new Set(
  "a abbr b bdi bdo big cite code em font i mark q s small span strike strong sub sup time tt u".split(" "),
);
const withoutText = new Set(
  "select svg math template canvas object iframe audio video textarea title script".split(" "),
);
const metadata = new Set(["meta", "link", "title", "script"]);

// a page needs no more; each is an element to parse
const mostMetadata = 500;

/** The metadata of a page, without its body. */
export function metadataOf(html: string): string {
  const lang = /<html[^>]{0,500}?\slang\s*=\s*["']?([\w-]{2,20})/i.exec(html)?.[1];
  const kept: string[] = [];
  for (const { name, isEnd, start, end } of scanTags(html)) {
    if (isEnd || !metadata.has(name)) continue;
    const isVoid = name === "meta" || name === "link";
    kept.push(isVoid ? html.slice(start, end) : html.slice(start, endOfElement(html, name, end)));
    if (kept.length === mostMetadata) break;
  }
  return `<!doctype html><html${lang ? ` lang="${lang}"` : ""}><head>${kept.join("")}</head><body></body></html>`;
}

function endOfElement(html: string, name: string, from: number): number {
  const closer = `</${name}`;
  const at = html.indexOf(closer, from);
  const next = at === -1 ? html.toLowerCase().indexOf(closer, from) : at;
  const end = next === -1 ? -1 : html.indexOf(">", next);
  return end === -1 ? html.length : end + 1;
}

/** The words of a page without its elements: a blank line where a block begins or ends, a new line for a line break. */
export function flatWords(html: string, parseDocument: ParseDocument): string {
  const parts: string[] = [];
  let from = 0;
  let skipped: string | undefined;
  for (const { name, isEnd, start, end } of scanTags(html)) {
    if (skipped === undefined) parts.push(html.slice(from, start).replace(/\s+/g, " "));
    from = end;
    if (skipped !== undefined) {
      if (isEnd && name === skipped) skipped = undefined;
    } else if (!isEnd && withoutText.has(name) && html.indexOf(`</${name}`, end) !== -1) skipped = name;
    else if (!inline.has(name)) parts.push(name === "br" ? "\n" : "\n\n");
  }
  parts.push(html.slice(from).replace(/\s+/g, " "));
  return withCharacters(parts.join(""), parseDocument).replace(/ *\n[\n ]*\n[\n ]*/g, "\n\n");
}

// each is parsed once, whatever their number in the page
const mostReferences = 300;

function withCharacters(text: string, parseDocument: ParseDocument): string {
  const reference = /&[a-z][a-z0-9]{1,30};?|&#x?[0-9a-f]{1,7};/gi;
  const distinct = [...new Set(text.match(reference))].slice(0, mostReferences);
  const parsed = parseDocument(
    `<!doctype html><html><head></head><body>${distinct.map((one) => `<i>${one}</i>`).join("")}</body></html>`,
  );
  const characters = new Map(
    [...parsed.querySelectorAll("i")].map((one, i) => [distinct[i], one.textContent ?? ""] as const),
  );
  return text.replace(reference, (one) => characters.get(one) ?? one);
}
