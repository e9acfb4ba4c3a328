import { readdirSync, readFileSync } from "node:fs";
import { inRepository } from "../digest.ts";
import type { Locale, Localized } from "../locale.ts";
import { bullets } from "../markdown/block.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { relinked, rootFile } from "./root-file.ts";

/** The pages of these files on the site. */
const pages: Readonly<Record<string, string>> = {
  "GLOSSARY.md": "/reference/glossary/",
  "VERSIONING.md": "/reference/versions/",
  "docs/decisions/README.md": "/docs/decisions/",
};

const words = {
  title: { en: "Versions", ar: "الإصدارات" },
  description: {
    en: "What has a version, which change of text, fact, field, codelist, rule or command raises which number of it, and what comes next.",
    ar: "ما له إصدار، وأي تغيير في النص أو المعلومات أو الحقول أو قوائم الرموز أو القواعد أو الأوامر يرفع أي رقم منه، وما سيأتي.",
  },
  next: { en: "What the next version brings", ar: "ما يأتي به الإصدار القادم" },
  inEnglish: {
    en: "",
    ar: "يُكتب سجل التغييرات بالإنجليزية: [عدد التغييرات القادمة {count}](pathname:///reference/versions/#next).",
  },
} as const satisfies Record<string, Localized>;

/** What counts as a breaking change of packages, format and articles. */
export function versionsPage(locale: Locale): Page {
  const front = { title: words.title[locale], description: words.description[locale], position: 7, locale };
  const path = locale === "en" ? "VERSIONING.md" : "apps/site/content/pages/versions.ar.md";
  const text = relinked(rootFile(path), pages).replace(/^---\n[\s\S]*?\n---\n/, "");
  return page("reference/versions.md", front, [text.trim(), ...changes(locale)]);
}

// Unreleased changes that users notice, in the sentences of the future changelog, which is in English.
function changes(locale: Locale): string[] {
  const folder = inRepository(".changeset/");
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  const texts = files.sort().map((name) => readFileSync(folder + name, "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""));
  if (texts.length === 0) return [];
  const list = bullets(texts.map((text) => text.trim().replaceAll("\n", " ")));
  const link = words.inEnglish[locale].replace("{count}", String(texts.length));
  return [heading(2, words.next[locale], "next"), locale === "en" ? list : link];
}
