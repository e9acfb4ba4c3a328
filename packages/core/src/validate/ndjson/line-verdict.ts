import type { Issue, Locale, Localized } from "../../article/issue.ts";
import { toPointer } from "../../article/path.ts";
import { limits } from "../../schema/limits.ts";
import type { ValidateOptions } from "../options.ts";
import { validate } from "../validate.ts";

/** The verdict on one line; every line gets one, in order, whatever its content. */
export interface LineVerdict {
  /** Which line, from 1. */
  line: number;
  /** The first 32 hexadecimal digits of the sha-256 of the line's bytes: identifies the line wherever it occurs. */
  key: string;
  /** Whether the line is a valid article. */
  ok: boolean;
  /** The id of a valid article. */
  id?: string;
  /** The issues, at most 20; absent for an article without any. */
  issues?: (Omit<Issue, "path"> & { pointer: string })[];
  /** How many rules were not checked because a lexicon lacks parts; absent if all were checked. */
  notChecked?: number;
  /** The number of issues, if not all are listed. */
  total?: number;
}

/** The maximum number of issues that a verdict lists. */
const most = 20;

/** Validates one line; a blank line also gets a verdict. */
export function lineVerdict(
  bytes: Uint8Array,
  { line, key }: { line: number; key: string },
  options: ValidateOptions,
): LineVerdict {
  const result = validate(bytes, { ...options, locate: false });
  const unchecked = result.notChecked.length > 0 ? { notChecked: result.notChecked.length } : {};
  if (result.ok && result.issues.length === 0) return { line, key, ok: true, id: result.article.id, ...unchecked };
  const all = line === 1 ? result.issues : result.issues.map((issue) => inTheMiddle(issue, options.locale ?? "en"));
  const ok = result.ok && all.every(({ severity }) => severity !== "error");
  const issues = all.slice(0, most).map(({ path, ...issue }) => ({ ...issue, pointer: toPointer(path) }));
  const id = ok && result.ok ? { id: result.article.id } : {};
  const more = (result.notListed ?? []).reduce((sum, { count }) => sum + count, 0);
  const total = all.length > most ? { total: all.length + more } : {};
  return { line, key, ok, ...id, issues, ...total, ...unchecked };
}

const joined = {
  en: "a byte order mark is allowed only at the start of the input: remove it here, where files were joined",
  ar: "لا تصح علامة ترتيب البايتات إلا في أول المدخل: احذفوها من هنا حيث ضُمّت الملفات",
} as const;

// Most readers skip a byte order mark at the start of a file, but all reject it on a later line.
function inTheMiddle(issue: Issue, locale: Locale): Issue {
  return issue.code === "read/bom" ? { ...issue, severity: "error", message: joined[locale] } : issue;
}

/** The verdict on a line that is longer than the limit for articles. */
export function tooLongVerdict(
  size: number,
  { line, key }: { line: number; key: string },
  locale: Locale,
): LineVerdict {
  const message = tooLong[locale].replace("{size}", `${size}`).replace("{limit}", `${limits.inputBytes}`);
  return { line, key, ok: false, issues: [{ code: "read/size", severity: "error", message, pointer: "" }] };
}

const tooLong: Localized = {
  en: "the line has {size} bytes; at most {limit} are read",
  ar: "في السطر {size} بايت، ولا يُقرأ أكثر من {limit}",
};
