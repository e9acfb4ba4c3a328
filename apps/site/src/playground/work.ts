/** What someone works on: a document to check, or a text and quotes from it. */
export interface Work {
  mode: Mode;
  /** The document, or the coding. */
  source: string;
  /** The text that a coding quotes; empty where there is none. */
  text: string;
  /** The name of the file it came from, which tells how it is written. */
  name: string;
}

/** `check`: a document; `code`: a text, and quotes from it. */
export type Mode = "check" | "code";

/** Nothing yet. */
export const noWork: Work = { mode: "check", source: "", text: "", name: "" };

/** Whether something holds what a work holds: it may come from a link or from another version of this page. */
export function isWork(value: unknown): value is Work {
  if (typeof value !== "object" || value === null) return false;
  const { mode, source, text, name } = value as Record<string, unknown>;
  return (mode === "check" || mode === "code") && [source, text, name].every((part) => typeof part === "string");
}
