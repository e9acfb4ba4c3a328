import { canonicalLanguageTag } from "@diplomatic-visits/core/codelists";
import { recognizedLanguages } from "../languages/recognized-languages.ts";
import { detectLanguage } from "../skeleton/detect-language.ts";
import type { Doubt } from "../skeleton/skeleton.ts";
import { pageDoubt } from "./page-doubts.ts";
import type { PageSources } from "./page-sources.ts";

/** The language of a page, if its markup or its text shows it. */
export interface PageLanguage {
  inLanguage?: string;
  doubts: Doubt[];
}

/** The language a page declares, unless its text is clearly in another. */
export function pageLanguage(told: string | undefined, text: string): PageLanguage {
  if (told === undefined) return { doubts: [] };
  const { language, isSure } = detectLanguage(text);
  const primary = told.split("-")[0] ?? "";
  if (!isSure || language === primary || !isRecognized(primary === "nb" ? "no" : primary))
    return { inLanguage: told, doubts: [] };
  return {
    inLanguage: language,
    doubts: [pageDoubt("inLanguage", "languageOverruled", { value: told, other: language })],
  };
}

// only a language that can be detected in the text can be overruled by it
function isRecognized(language: string): boolean {
  return recognizedLanguages().some((marks) => marks.language === language);
}

/** The language a page declares, by its canonical tag. */
export function toldLanguage({ document, jsonLd, meta }: PageSources): string | undefined {
  const root: Element | null = document.documentElement;
  const written = [
    root?.getAttribute("lang"),
    root?.getAttribute("xml:lang"),
    document.body?.getAttribute("lang"),
    jsonLd.article?.["inLanguage"],
    meta.get("content-language"),
    // its countries are usually invented, as in ar_AR
    meta.get("og:locale")?.split(/[_-]/)[0],
  ];
  for (const value of written) {
    if (typeof value !== "string") continue;
    const tag = canonicalLanguageTag(value.trim().replaceAll("_", "-"));
    if (tag !== undefined && tag !== "und") return tag;
  }
  return undefined;
}
