import { readFileSync } from "node:fs";
import { codelists } from "@diplomatic-visits/core/codelists";
import { inRepository } from "../digest.ts";
import type { Locale, Localized } from "../locale.ts";
import { table } from "../markdown/block.ts";
import { code, escaped, foreign, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { rootFile } from "./root-file.ts";

const words = {
  title: { en: "Glossary", ar: "المسرد" },
  description: {
    en: "The words of the format in English and in Arabic, each with its meaning, and the words that are not used and why.",
    ar: "مصطلحات الصيغة بالعربية والإنجليزية، ومعنى كل منها، والألفاظ التي لا تُستعمل والسبب.",
  },
} as const satisfies Record<string, Localized>;

const arabic = {
  intro:
    "مصطلحات هذا المشروع بالعربية والإنجليزية. تلتزم بها الشيفرة والرسائل والصفحات، ومنها تُؤخذ ألفاظ الرسائل العربية وتسميات قوائم الرموز.",
  terms: "المصطلحات",
  term: "المصطلح",
  english: "بالإنجليزية",
  meaning: "المعنى",
  codelists: "قوائم الرموز",
  list: "القائمة",
  code: "رمزها",
  retired: "ألفاظ لا تُستعمل هنا",
  notThis: "لا يُستعمل",
  instead: "بل",
  why: "السبب",
};

/** A term with its meaning in both languages. */
export interface GlossaryRow {
  en: string;
  ar: string;
  meaning: Localized;
}

/** The terms of GLOSSARY.md. */
export function glossaryRows(): GlossaryRow[] {
  const rows = (rootFile("GLOSSARY.md").split("## Codelists")[0] ?? "").match(/^\| (?!term |---).+$/gm) ?? [];
  return rows.map((row) => {
    const [en = "", ar = "", meaning = "", inArabic = ""] = row.slice(2, -2).split(" | ");
    return { en, ar, meaning: { en: meaning, ar: inArabic } };
  });
}

/** The glossary: in each language its terms, their meaning, the codelists, and the words that are not used. */
export function glossaryPage(locale: Locale): Page {
  const front = { title: words.title[locale], description: words.description[locale], position: 6, locale };
  return page("reference/glossary.md", front, locale === "en" ? [englishText()] : arabicBlocks());
}

// The column with the meaning in Arabic is for the Arabic page.
function englishText(): string {
  const [terms = "", rest = ""] = rootFile("GLOSSARY.md").split(/(?=## Codelists)/);
  return `${terms.replace(/^(\|(?: [^|]+\|){3}) [^|]+\|$/gm, "$1")}${rest}`.trim();
}

interface Retired {
  retired: string;
  instead: string;
  why: string;
}

function arabicBlocks(): string[] {
  const retired: Retired[] = JSON.parse(readFileSync(inRepository("docs/i18n/retired-words.ar.json"), "utf8"));
  return [
    arabic.intro,
    heading(2, arabic.terms, "terms"),
    table(
      [arabic.term, arabic.english, arabic.meaning],
      glossaryRows().map(({ en, ar, meaning }) => [escaped(ar), foreign(en, "en"), escaped(meaning.ar)]),
    ),
    heading(2, arabic.codelists, "codelists"),
    table(
      [arabic.list, arabic.code],
      Object.values(codelists).map(({ id, title }) => [
        link(escaped(title.ar), `/reference/codelists/${id}/`),
        code(id),
      ]),
    ),
    heading(2, arabic.retired, "words-not-used-here"),
    table(
      [arabic.notThis, arabic.instead, arabic.why],
      retired.map((one) => [one.retired, one.instead, one.why].map(escaped)),
    ),
  ];
}
