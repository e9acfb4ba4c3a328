import { canonicalLanguageTag } from "@diplomatic-visits/core/codelists";
import { datelineOfLines } from "../dateline/dateline-of-lines.ts";
import { genreOfLine } from "../languages/layout-terms.ts";
import { buildSkeleton } from "../skeleton/build-skeleton.ts";
import { cleanText } from "../skeleton/clean-text.ts";
import { doubtAbout } from "../skeleton/doubts.ts";
import type { ParseResult } from "../skeleton/skeleton.ts";
import { joinWrapped } from "./hard-wrap.ts";
import { linesOfText } from "./lines-of-text.ts";

/** What is known of a plain text from elsewhere. */
export interface ParseTextOptions {
  /** The language of the text, a BCP-47 tag; detected from the text when absent. */
  language?: string;
}

/**
 * Makes an article without facts from plain text: every line becomes a block, and headings and list items are recognized by
 * their look. Bad data never throws: if there is no text, `ok` is false and the report gives the reason. Throws TypeError
 * when the text is not a string or the language is not a BCP-47 tag.
 */
export function parseText(text: string, { language }: ParseTextOptions = {}): ParseResult {
  if (typeof text !== "string") throw new TypeError("text must be a string");
  const inLanguage = language === undefined ? undefined : canonicalTag(language);
  const clean = cleanText(text);
  const { text: joined, joins } = joinWrapped(clean.text);
  const { lines, hasHeadline, isRelease, dropped, shown } = linesOfText(joined);
  const wrapped = joins > 0 ? [doubtAbout("hardWrapped", { count: joins })] : [];
  const dates = shown === undefined ? [] : [doubtAbout("releaseDate", shown)];
  return buildSkeleton({
    lines,
    hasHeadline,
    envelope: {
      ...datelineOfLines(lines),
      // its own first line may say more: a readout
      ...(isRelease && genreOfLine(lines[0]?.text ?? "") === undefined ? { genre: "press-release" as const } : {}),
      ...(inLanguage === undefined ? {} : { inLanguage }),
    },
    report: { dropped, doubts: [...clean.doubts, ...wrapped, ...dates] },
  });
}

function canonicalTag(language: string): string {
  const tag = typeof language === "string" ? canonicalLanguageTag(language) : undefined;
  if (tag === undefined) throw new TypeError("language must be a BCP-47 tag, such as ar or en-GB");
  return tag;
}
