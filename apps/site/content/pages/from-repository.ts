import type { Locale, Localized } from "../locale.ts";
import { type Page, page } from "../markdown/page.ts";
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
  next: {
    en: "What the next version brings is in the [changelog](/reference/changelog/).",
    ar: "ما يأتي به الإصدار القادم في [سجل التغييرات](/reference/changelog/).",
  },
} as const satisfies Record<string, Localized>;

/** What counts as a breaking change of packages, format and articles. */
export function versionsPage(locale: Locale): Page {
  const front = { title: words.title[locale], description: words.description[locale], position: 7, locale };
  const path = locale === "en" ? "VERSIONING.md" : "apps/site/content/pages/versions.ar.md";
  const text = relinked(rootFile(path), pages).replace(/^---\n[\s\S]*?\n---\n/, "");
  return page("reference/versions.md", front, [text.trim(), words.next[locale]]);
}
