import type { Issue, Locale, Localized } from "../article/issue.ts";
import { fill } from "../rules/fill.ts";
import { shapeCodes } from "./shape-codes.ts";

/** The issue of a list where one document is expected, such as a JSON list of articles; undefined for anything else. */
export function rootIssue(value: unknown, locale: Locale): Issue | undefined {
  if (!Array.isArray(value)) return undefined;
  const { code } = shapeCodes.type;
  const message = fill(aList[locale], { count: value.length });
  return { code, severity: "error", path: [], message, hint: oneEach[locale] };
}

const aList: Localized = {
  en: "this is a list (items: {count}), but one article or coding is expected",
  ar: "هذه قائمة (عدد عناصرها: {count})، والمطلوب مقال واحد أو ترميز واحد",
};

const oneEach: Localized = {
  en: "write each article to a separate file, or one per line to a .ndjson file; in code, validate them one by one",
  ar: "اكتب كل مقال في ملف، أو كل مقال في سطر من ملف .ndjson؛ وفي الشيفرة تحقق منها واحدًا واحدًا",
};
