import type { Issue, Locale } from "../article/issue.ts";
import type { Path } from "../article/path.ts";
import { shortenedValue } from "../article/shortened.ts";
import { fill } from "../rules/fill.ts";
import type { IssueKind } from "../rules/rule.ts";
import type { Schema } from "../schema/node.ts";

/** What shape issues are made from: the schema, the input, the language, and the maximum number of issues of one code. */
export interface Shaped {
  schema: Schema;
  input: unknown;
  locale: Locale;
  most: number;
}

/** Makes an issue with a code of shape. */
export function made(rule: IssueKind, path: Path, { locale }: Shaped, words: Record<string, unknown>): Issue {
  const { expected } = words;
  const [found, key] = [shortenedValue(words["found"]), shortenedValue(words["key"])];
  return {
    code: rule.code,
    severity: "error",
    path,
    message: fill(rule.message[locale], { ...words, found, key }),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  };
}
