import { formOf } from "./form.ts";
import type { Form } from "./options.ts";
import { isBytes } from "./read/open-source.ts";
import type { ReadIssue } from "./read/read-issue.ts";
import { readJson } from "./read/read-json.ts";
import { readObject } from "./read/read-object.ts";
import { readYaml } from "./read/read-yaml.ts";
import type { SourceDocument } from "./read/source-document.ts";

/** An input that could be read. */
export interface Read {
  ok: true;
  value: unknown;
  form: Form;
  notes: ReadIssue[];
  /** The source, to find places in it; absent for an object. */
  document?: SourceDocument;
}

/** Reads an object, a string or UTF-8 bytes strictly. */
export function readInput(input: unknown, format: "json" | "yaml"): Read | { ok: false; issues: ReadIssue[] } {
  const read =
    typeof input === "string" || isBytes(input)
      ? format === "yaml"
        ? readYaml(input)
        : readJson(input)
      : readObject(input);
  return read.ok ? { ...read, form: formOf(read.value) } : read;
}
