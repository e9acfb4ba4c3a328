import type { Issue, Locale } from "../../article/issue.ts";
import { toPointer } from "../../article/path.ts";
import type { ValidateOptions } from "../options.ts";
import { validate } from "../validate.ts";
import { type LineIdentity, type LineVerdict, lineWithoutIssue, uncheckedOf } from "./certain-line.ts";

/** The maximum number of issues that a verdict lists. */
const most = 20;

/** Validates one line; a blank line also gets a verdict. */
export function lineVerdict(bytes: Uint8Array, { line, key }: LineIdentity, options: ValidateOptions): LineVerdict {
  const result = validate(bytes, { ...options, locate: false });
  if (result.ok && result.issues.length === 0) return lineWithoutIssue(result, { line, key });
  const unchecked = uncheckedOf(result);
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
  ar: "لا تصح علامة ترتيب البايتات إلا في أول المدخل: احذفها من هنا حيث ضُمّت الملفات",
} as const;

// Most readers skip a byte order mark at the start of a file, but all reject it on a later line.
function inTheMiddle(issue: Issue, locale: Locale): Issue {
  return issue.code === "read/bom" ? { ...issue, severity: "error", message: joined[locale] } : issue;
}
