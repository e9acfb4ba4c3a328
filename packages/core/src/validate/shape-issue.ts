import type { Issue, Locale } from "../article/issue.ts";
import type { Path } from "../article/path.ts";
import { fill } from "../rules/check-rules.ts";
import type { IssueKind } from "../rules/rule.ts";
import type { Schema } from "../schema/node.ts";

/** What shape issues are told from: the schema, the input and the language, and how many of one code are told. */
export interface Shaped {
  schema: Schema;
  input: unknown;
  locale: Locale;
  most: number;
}

/** Makes an issue of a code of shape. */
export function made(rule: IssueKind, path: Path, { locale }: Shaped, words: Record<string, unknown>): Issue {
  const { expected, found } = words;
  return {
    code: rule.code,
    severity: "error",
    path,
    message: fill(rule.message[locale], words),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  };
}
