import { formOf } from "./form.ts";
import type { Form } from "./options.ts";
import type { ReadIssue } from "./read/read-issue.ts";
import type { ReadResult } from "./read/read-options.ts";
import type { SourceDocument } from "./read/source-document.ts";

/** An input that could be read. */
export interface Read {
  /** True: `value` is plain data. */
  ok: true;
  /** What was read. */
  value: unknown;
  /** Which form it has. */
  form: Form;
  /** What the reader remarks. */
  notes: ReadIssue[];
  /** The source, to find places in it; absent for an object. */
  document?: SourceDocument;
}

/** An input that could not be read. */
export interface Unread {
  /** False: `issues` says why. */
  ok: false;
  /** Why not. */
  issues: ReadIssue[];
}

/** What was read, with its form. */
export function withForm(read: ReadResult<{ document?: SourceDocument }>): Read | Unread {
  return read.ok ? { ...read, form: formOf(read.value) } : read;
}
