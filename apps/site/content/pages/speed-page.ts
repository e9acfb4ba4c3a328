import { readFileSync } from "node:fs";
import { introductionOf, sectionsOf } from "../../../bench/src/speed/report/markdown.ts";
import type { Results } from "../../../bench/src/speed/report/results.ts";
import { words } from "../../../bench/src/speed/report/words.ts";
import { inRepository } from "../digest.ts";
import { type Locale, type Localized, locales } from "../locale.ts";
import { heading, type Page, page } from "../markdown/page.ts";

const title: Localized = { en: "Speed", ar: "السرعة" };
const description: Localized = {
  en: "How long reading, checking and anchoring take beside other libraries, how much memory they need, and whether the goals are reached.",
  ar: "كم تستغرق القراءة والفحص وربط الاقتباسات بمواضعها إلى جانب مكتبات أخرى، وكم تحتاج من الذاكرة، وهل تحققت الأهداف.",
};

const chartName = (locale: Locale) => `speed.${locale}.svg`;

/** The figures of the last run of the bench that was kept. */
export function speedPage(locale: Locale): Page {
  const results: Results = JSON.parse(readFileSync(inRepository("apps/bench/speed.json"), "utf8"));
  const front = { title: title[locale], description: description[locale], position: 9, locale };
  return page("reference/speed.md", front, [
    `![${words.chart[locale]}](/bench/${chartName(locale)})`,
    introductionOf(results, locale),
    ...sectionsOf(results, locale).map((section) => `${heading(2, section.title, section.id)}\n\n${section.body}`),
  ]);
}

/** The charts as static files. */
export function speedCharts(): Page[] {
  return locales.map((locale) => ({
    path: `static/bench/${chartName(locale)}`,
    locale: "en",
    text: readFileSync(inRepository(`apps/bench/${chartName(locale)}`), "utf8"),
  }));
}
