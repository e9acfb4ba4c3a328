import type { Work } from "./work";

/** The format of a source. */
export type SourceFormat = "json" | "yaml" | "ndjson";

/** Detects the format of a source: by the name of its file, else like `visits`, by its first character. */
export function formatOf({ source, name }: Pick<Work, "source" | "name">): SourceFormat {
  if (/\.(ndjson|jsonl)$/i.test(name)) return "ndjson";
  const first = /[^\s\ufeff]/.exec(source)?.[0] ?? "{";
  if (first !== "{" && first !== "[") return "yaml";
  return isSeveralDocuments(source) ? "ndjson" : "json";
}

// A first line that is a complete document, followed by another line.
function isSeveralDocuments(source: string): boolean {
  const [, first = "", rest = ""] = /^\s*(\{[^\n]*\})[ \t\r]*\n([\s\S]*)$/.exec(source) ?? [];
  if (!rest.trim().startsWith("{")) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

/** The name under which a source would be saved. */
export function fileNameOf(format: SourceFormat, isCoding: boolean): string {
  const stem = format === "ndjson" ? "articles" : isCoding ? "visit.coding" : "article";
  return `${stem}.${format}`;
}
