import type { Locale } from "@diplomatic-visits/core";
import { anchor, type Coding } from "@diplomatic-visits/core";
import { draft, type ParseResult, parseHtml, parseText } from "@diplomatic-visits/extract";
import { usageError } from "../exit-code.ts";
import type { TextFile } from "../inputs/text-file.ts";
import type { Extracted } from "./drafted.ts";

/** What is known of an input from elsewhere. */
export interface InputSettings {
  url?: string;
  language?: string;
  referenceDate?: string;
  draft: boolean;
}

/** A parsed and drafted input; without `extracted` it has no article. */
export interface ExtractedInput {
  report: ParseResult["report"];
  extracted?: Extracted;
}

// the messages of the libraries are in English
const unusable = {
  language: "اللغة وسم من وسوم BCP-47، مثل ar أو en-GB",
  date: "التاريخ المرجعي يوم على صورة YYYY-MM-DD",
} as const;

/** Parses a web page or a text, and drafts a coding of it. Throws on an invalid language or date. */
export function extractInput(input: Uint8Array | TextFile, settings: InputSettings, locale: Locale): ExtractedInput {
  try {
    const skeleton = parsed(input, settings);
    const { report } = skeleton;
    if (!skeleton.ok) return { report };
    const { referenceDate } = settings;
    const made = settings.draft
      ? draft(skeleton.article, referenceDate === undefined ? {} : { referenceDate })
      : { coding: skeleton.coding, items: [], todo: [] };
    return { report, extracted: { ...made, text: skeleton.text, doubts: report.doubts } };
  } catch (error) {
    if (error instanceof TypeError && /language|referenceDate/.test(error.message))
      throw usageError(
        locale === "ar" ? unusable[/language/.test(error.message) ? "language" : "date"] : error.message,
      );
    throw error;
  }
}

function parsed(input: Uint8Array | TextFile, { url, language }: InputSettings): ParseResult {
  const given = { ...(url === undefined ? {} : { url }), ...(language === undefined ? {} : { language }) };
  if (input instanceof Uint8Array) return parseHtml(input, given);
  const skeleton = parseText(input.text, given);
  if (!skeleton.ok || url === undefined) return skeleton;
  return { ...skeleton, coding: { ...skeleton.coding, url }, article: { ...skeleton.article, url } };
}

/** Whether every quote of a coding matches a text exactly, so that the text can be kept. */
export function standsIn(text: string, coding: Coding): boolean {
  const { ok, quotes } = anchor(text, coding);
  return ok && quotes.every(({ status }) => status === "exact");
}
