import { limits } from "@diplomatic-visits/core";

type Node = Readonly<Record<string, unknown>>;

/** The free words of both coders: what only one has, all languages, both notes; of two texts for one thing the first. */
export function joinedWords(a: unknown, b: unknown): unknown {
  if (a === undefined || b === undefined) return a ?? b;
  if (typeof a === "string" || !isNode(a) || !isNode(b)) return a;
  const note = joinedNotes(a["note"], b["note"]);
  return { ...(isLanguageMap(b) ? b : {}), ...a, ...(note === undefined ? {} : { note }) };
}

/** Two notes on one thing as one; the first alone where they do not fit together. */
export function joinedNotes(a: unknown, b: unknown): unknown {
  if (typeof a !== "string" || typeof b !== "string" || a === b) return a ?? b;
  const both = `${a} / ${b}`;
  return both.length <= limits.note ? both : a;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLanguageMap(value: Node): boolean {
  return Object.values(value).every((text) => typeof text === "string") && !("id" in value) && !("name" in value);
}
