import type { ShapeRead } from "./certain-shape.ts";
import { formOf } from "./form.ts";
import type { DocumentForm } from "./options.ts";
import type { ReadIssue } from "./read/read-issue.ts";
import type { ReadResult } from "./read/read-options.ts";
import type { SourceDocument } from "./read/source-document.ts";

/** An input that could be read. */
export interface Read extends ShapeRead {
  /** True: `value` is plain data. */
  ok: true;
  /** What was read. */
  value: unknown;
  /** Which form it has. */
  form: DocumentForm;
  /** The reader's warnings and notes. */
  notes: ReadIssue[];
  /** The source, for looking up places; absent for an object. */
  document?: SourceDocument;
}

/** An input that could not be read. */
export interface Unread {
  /** False: `issues` says why. */
  ok: false;
  /** Why not. */
  issues: ReadIssue[];
}

/** Grammar faults, which are meaningless for a source that is something else. */
const grammar: ReadonlySet<string> = new Set(["read/json", "read/yaml", "read/utf8"]);

/** What was read, with its form, or why it could not be read; what the source is, if something else, precedes its faults. */
export function withForm(
  read: ReadResult<{ document?: SourceDocument } & ShapeRead>,
  kind: () => ReadIssue | undefined = () => undefined,
): Read | Unread {
  if (read.ok) return { ...read, form: read.shape?.form === "article" ? "article" : formOf(read.value) };
  const other = read.issues.some(({ code }) => grammar.has(code)) ? kind() : undefined;
  return other ? { ok: false, issues: [other] } : read;
}
