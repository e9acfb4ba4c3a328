import { anchor, type Locale } from "@diplomatic-visits/core";
import type { LineOutcome } from "./line-result.ts";
import { issuesOf, lackingLine, readLine } from "./read-line.ts";

/** Anchors a line `{"text": …, "coding": {…}}`; the outcome has the article. */
export function anchorLine(bytes: Uint8Array, locale: Locale): LineOutcome {
  const read = readLine(bytes, locale);
  if (!("members" in read)) return read as LineOutcome;
  const { text, coding } = read.members as Record<string, unknown>;
  if (typeof text !== "string" || coding === undefined) return lackingLine('"text", "coding"', locale);
  const result = anchor(text, coding, { locale });
  const unchecked = result.notChecked.length > 0 ? { notChecked: result.notChecked.length } : {};
  const made = result.ok ? { article: result.article } : {};
  return { ok: result.ok, ...issuesOf(result.issues), ...unchecked, ...made };
}
