/** The user's work: a document to check, or a text and quotes from it. */
export interface Work {
  mode: Mode;
  /** The document, or the coding. */
  source: string;
  /** The text that a coding quotes; empty if there is none. */
  text: string;
  /** The name of the file it came from, which shows its format. */
  name: string;
  /** The example that it was opened from. */
  from?: Origin;
}

/** An example by its id or, for the counterexample of a rule, by its code; and whether it was changed since. */
interface Origin {
  id: string;
  isChanged?: true;
}

/** `check`: a document; `code`: a text, and quotes from it. */
export type Mode = "check" | "code";

/** The empty work. */
export const noWork: Work = { mode: "check", source: "", text: "", name: "" };

/** Whether a value has the shape of a work: it may come from a link or from another version of this page. */
export function isWork(value: unknown): value is Work {
  if (typeof value !== "object" || value === null) return false;
  const { mode, source, text, name, from } = value as Record<string, unknown>;
  if (from !== undefined && typeof (from as Partial<Origin> | null)?.id !== "string") return false;
  return (mode === "check" || mode === "code") && [source, text, name].every((part) => typeof part === "string");
}
