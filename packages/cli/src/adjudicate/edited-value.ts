import { readYamlInput } from "@diplomatic-visits/core/internal";

/** A value that a person wrote, or why it cannot be used. */
export type EditedValue = { value: unknown } | { reason: string } | { notInText: string };

/** Reads a value in one line of YAML; every quote in it has to be in the text. For some fields, the value itself is a quote. */
export function editedValue(line: string, { text, isQuote }: { text: string; isQuote: boolean }): EditedValue {
  const read = readYamlInput(`value: ${line}\n`);
  if (!read.ok) return { reason: read.issues[0]?.message.en ?? "" };
  const { value } = read.value as { value?: unknown };
  if (value === undefined || value === null) return { reason: line };
  const missing = quotesIn(isQuote ? { quote: value } : value).find((quote) => !text.includes(quote));
  return missing === undefined ? { value } : { notInText: missing };
}

/** The keys of a coding whose strings are words of the text. */
const quoteKeys = new Set(["quote", "title", "cue", "headline", "dateline", "mentions"]);

function quotesIn(value: unknown, isQuote = false): string[] {
  if (typeof value === "string") return isQuote ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => quotesIn(item, isQuote));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => quotesIn(child, quoteKeys.has(key)));
}
