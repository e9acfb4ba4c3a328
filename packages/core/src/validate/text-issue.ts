import type { Issue, Locale } from "../article/issue.ts";
import { fill } from "../rules/fill.ts";
import { limits } from "../schema/limits.ts";
import { shapeCodes } from "./shape-codes.ts";
import { sized } from "./shape-words.ts";

/** The issue that prevents looking up a coding's quotes: the text is missing, or so long that it would take minutes. */
export function textIssue(text: string | undefined, locale: Locale): Issue | undefined {
  const { noText, tooBig } = shapeCodes;
  if (text === undefined) return { code: noText.code, severity: "error", path: [], message: noText.message[locale] };
  if (text.length <= limits.textUnits) return undefined;
  const expected = sized(limits.textUnits, "string", locale);
  const message = fill(tooBig.message[locale], { expected });
  return { code: tooBig.code, severity: "error", path: ["text"], message, expected };
}
