import { codelists } from "@diplomatic-visits/core/codelists";
import { words } from "../labels.ts";
import type { Locale, Localized } from "../locale.ts";
import { table } from "../markdown/block.ts";
import { escaped, link } from "../markdown/inline.ts";
import { type Page, page } from "../markdown/page.ts";

const intro = {
  en: "A codelist is a list of values, each with a definition that says what counts and what does not, an English and an Arabic label, and a source. Two coders who read the same text should find the same value.",
  ar: "قائمة الرموز قائمة قيم، لكل قيمة منها تعريف يبيّن ما يدخل فيها وما لا يدخل، وتسمية بالعربية وأخرى بالإنجليزية، ومصدر. والغاية أن يصل مُرمِّزان يقرآن النص نفسه إلى القيمة نفسها.",
};
const labels = {
  list: { en: "list", ar: "القائمة" },
  count: { en: "values", ar: "عدد القيم" },
  kind: { en: "open or closed", ar: "مفتوحة أم مغلقة" },
  open: { en: "open", ar: "مفتوحة" },
  closed: { en: "closed", ar: "مغلقة" },
} as const satisfies Record<string, Localized>;

/** The list of all codelists. */
export function codelistsIndex(locale: Locale): Page {
  const lists = Object.values(codelists);
  const front = {
    title: words.codelists[locale],
    description: intro[locale],
    locale,
    contents: false,
  };
  const heads = [labels.list[locale], labels.count[locale], labels.kind[locale]];
  const rows = lists.map(({ id, title, open, values }) => [
    `${link(escaped(title[locale]), `/reference/codelists/${id}/`)}`,
    String(values.length),
    labels[open ? "open" : "closed"][locale],
  ]);
  return page("reference/codelists/index.md", front, [escaped(intro[locale]), table(heads, rows)]);
}
