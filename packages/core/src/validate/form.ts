import type { Form } from "./options.ts";

/** Whether data is of the article form or of the authored form: only an article holds its text. */
export function formOf(value: unknown): Form {
  const keys = typeof value === "object" && value !== null ? value : {};
  return ["text", "textHash", "offsetUnit", "specVersion", "sections"].some((key) => Object.hasOwn(keys, key))
    ? "article"
    : "coding";
}
