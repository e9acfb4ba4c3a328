import { type DraftLanguage, draft, type ParseResult, parseHtml, parseText } from "@diplomatic-visits/extract";
import type { ExtractWork, LineOutcome } from "./line-result.ts";
import { lackingLine, notOk, readLine } from "./read-line.ts";

/**
 * Drafts a coding from a line `{"html": …}` or `{"text": …}`, with `url`, `language` and `referenceDate` where they are known.
 * The outcome has the frozen text and the coding, as `visits anchor` reads them.
 */
export function extractLine(bytes: Uint8Array, work: ExtractWork): LineOutcome {
  const read = readLine(bytes, work.locale);
  if (!("members" in read)) return read as LineOutcome;
  const members = read.members as Record<string, unknown>;
  try {
    return drafted(members, work);
  } catch (error) {
    // a language tag or a date that is none
    if (!(error instanceof TypeError)) throw error;
    return notOk([{ code: "shape/pattern", severity: "error", path: [], message: error.message }]);
  }
}

function drafted(members: Record<string, unknown>, work: ExtractWork): LineOutcome {
  const [html, text, url] = ["html", "text", "url"].map((name) => stringOf(members[name]));
  const language = stringOf(members["language"]) ?? work.language;
  const given = { ...(url === undefined ? {} : { url }), ...(language === undefined ? {} : { language }) };
  if (html === undefined && text === undefined) return lackingLine('"html", "text"', work.locale);
  const parsed: ParseResult = html === undefined ? parseText(text ?? "", given) : parseHtml(html, given);
  const told = parsed.report.doubts.map(({ field, message }) => ({ field, message: message[work.locale] }));
  const doubts = told.length > 0 ? { doubts: told } : {};
  if (!parsed.ok) return { ok: false, ...doubts };
  if (!work.draft) return { ok: true, ...doubts, text: parsed.text, coding: parsed.coding };
  const referenceDate = stringOf(members["referenceDate"]) ?? work.referenceDate;
  const { coding, language: drafted } = draft(parsed.article, referenceDate === undefined ? {} : { referenceDate });
  return { ok: true, ...doubts, ...lackingParts(drafted, work), text: parsed.text, coding };
}

function lackingParts(
  { language, missing, message }: DraftLanguage,
  { locale }: ExtractWork,
): Pick<LineOutcome, "language"> {
  return message ? { language: { tag: language, missing, message: message[locale] } } : {};
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
