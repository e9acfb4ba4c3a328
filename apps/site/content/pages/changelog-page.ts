import { comingChanges, type Release, releases } from "../changes.ts";
import type { Locale, Localized } from "../locale.ts";
import { bullets } from "../markdown/block.ts";
import { link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";

const words = {
  title: { en: "Changelog", ar: "سجل التغييرات" },
  description: {
    en: "What each version of the packages, the format and the dataset brought, what the next one will bring, and a feed to follow.",
    ar: "ما جاء به كل إصدار من الحزم والصيغة ومجموعة البيانات، وما سيأتي به الإصدار القادم، وخلاصة لمتابعته.",
  },
  feed: {
    en: `Follow new versions with the ${link("Atom feed", "pathname:///changelog.xml")}.`,
    ar: `يمكن متابعة الإصدارات الجديدة بواسطة ${link("خلاصة Atom", "pathname:///changelog.xml")}.`,
  },
  none: { en: "No version has been released yet.", ar: "لم يصدر أي إصدار بعد." },
  next: { en: "The next version", ar: "الإصدار القادم" },
  inEnglish: {
    en: "",
    ar: `يُكتب السجل بالإنجليزية: ${link("السجل كاملًا", "pathname:///reference/changelog/")}. عدد التغييرات القادمة: {count}.`,
  },
} as const satisfies Record<string, Localized>;

/** What each version brought; the changes themselves are written in English only. */
export function changelogPage(locale: Locale): Page {
  const front = { title: words.title[locale], description: words.description[locale], position: 7.5, locale };
  const coming = comingChanges();
  const released = releases();
  const intro = [words.feed[locale], released.length === 0 ? words.none[locale] : ""].join(" ").trim();
  const note = words.inEnglish[locale].replace("{count}", String(coming.length));
  const next = locale === "en" ? bullets(coming) : note;
  return page("reference/changelog.md", front, [
    intro,
    ...(coming.length > 0 ? [heading(2, words.next[locale], "next"), next] : []),
    ...(locale === "en" ? released.flatMap(section) : released.map(headOf)),
  ]);
}

const headOf = ({ version, date }: Release) => heading(2, `${version}, ${date}`, `v${version}`);

function section(release: Release): string[] {
  return [headOf(release), release.changes];
}
