import { type Codelist, type CodelistValue, codelists } from "@diplomatic-visits/core/codelists";
import type { Locale, Localized } from "../locale.ts";
import { table } from "../markdown/block.ts";
import { code, escaped, foreign, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { conceptName } from "../model/concept-names.ts";
import { conceptPath } from "../model/concepts.ts";
import { concerned } from "../rules/concerned.ts";
import { rulePath } from "../rules/index-pages.ts";
import { usesOf } from "./uses.ts";

const labels = {
  open: {
    en: "An open list: an article may hold other values of the same form.",
    ar: "قائمة مفتوحة: يجوز أن يحوي المقال قيمًا أخرى بالشكل نفسه.",
  },
  closed: {
    en: "A closed list: an article holds no value but these.",
    ar: "قائمة مغلقة: لا يحوي المقال غير هذه القيم.",
  },
  ordered: { en: "The order of the values means something.", ar: "لترتيب القيم معنى." },
  described: { en: "What it is for", ar: "الغرض منها (بالإنجليزية)" },
  source: { en: "Source", ar: "المصدر" },
  from: { en: "source", ar: "المصدر" },
  values: { en: "Values", ar: "القيم" },
  value: { en: "value", ar: "القيمة" },
  label: { en: "label", ar: "التسمية" },
  other: { en: "in Arabic", ar: "بالإنجليزية" },
  definition: { en: "definition", ar: "التعريف" },
  broader: { en: "part of", ar: "جزء من" },
  retired: { en: "withdrawn", ar: "مسحوبة" },
  uses: { en: "Fields that use it", ar: "الحقول التي تستعملها" },
  rules: { en: "Rules about it", ar: "قواعد تتصل بها" },
  none: {
    en: "No field holds it alone: the words stand in for an id in `source` of a statement.",
    ar: "لا يختص بها حقل: تحل هذه الألفاظ محل المعرّف في الحقل `source` من القول.",
  },
  english: {
    en: "",
    ar: "التعريفات مكتوبة بالإنجليزية، وهي المرجع عند الترميز؛ أما التسميات فبالعربية والإنجليزية.",
  },
  about: {
    en: "{title}: {count} values with definition, label and source.",
    ar: "{title}: {count} من القيم، لكل منها تسمية وتعريف ومصدر.",
  },
} as const satisfies Record<string, Localized>;

/** In lists this long, definitions only repeat the name and the standard: a compact table is enough. */
const long = 100;

/** The page of a codelist. */
export function codelistPage(list: Codelist, position: number, locale: Locale): Page {
  const { id, title, description, open, ordered, source, values } = list;
  const about = labels.about[locale].replace("{title}", title[locale]).replace("{count}", String(values.length));
  const front = {
    title: title[locale],
    description: locale === "en" ? `${description} ${about}` : about,
    position,
    locale,
  };
  const told = locale === "en" ? escaped(description) : `${labels.described[locale]}: ${foreign(description, "en")}`;
  return page(`reference/codelists/${id}.md`, front, [
    ...(locale === "en" ? [told] : []),
    `${labels[open ? "open" : "closed"][locale]}${ordered ? ` ${labels.ordered[locale]}` : ""}`,
    `${labels.source[locale]}: ${source === "this project" ? projectOf(locale) : foreign(source, "en")}`,
    ...(locale === "en" ? [] : [told]),
    heading(2, labels.values[locale], "values"),
    values.length < long ? labels.english[locale] : undefined,
    values.length < long ? valueTable(values, locale) : compactTable(values, locale),
    heading(2, labels.uses[locale], "uses"),
    usesList(id, locale),
    ...rulesOf(id, locale),
  ]);
}

const projectOf = (locale: Locale) => ({ en: "this project", ar: "هذا المشروع" })[locale];

function valueTable(values: readonly CodelistValue[], locale: Locale): string {
  const nested = values.some(({ broader }) => broader !== undefined);
  const heads = [
    ...[labels.value, labels.label, labels.other].map((label) => label[locale]),
    ...(nested ? [labels.broader[locale]] : []),
    ...[labels.definition, labels.from].map((label) => label[locale]),
  ];
  const rows = values.map((item) => [
    code(item.value),
    ...labelsOf(item, locale),
    ...(nested ? [item.broader === undefined ? "" : code(item.broader)] : []),
    locale === "en" ? escaped(item.definition) : foreign(item.definition, "en"),
    item.source === "this project" ? projectOf(locale) : foreign(item.source, "en"),
  ]);
  return table(heads, rows);
}

function compactTable(values: readonly CodelistValue[], locale: Locale): string {
  const heads = [labels.value, labels.label, labels.other].map((label) => label[locale]);
  const rows = values.map((item) => {
    const [own = "", other = ""] = labelsOf(item, locale);
    return [code(item.value), item.retired ? `${own} (${labels.retired[locale]})` : own, other];
  });
  return table(heads, rows);
}

function labelsOf({ label }: CodelistValue, locale: Locale): [string, string] {
  const other = locale === "en" ? "ar" : "en";
  return [escaped(label[locale]), foreign(label[other], other)];
}

function usesList(id: string, locale: Locale): string {
  const uses = usesOf(id);
  if (uses.length === 0) return labels.none[locale];
  return uses
    .map(
      ({ concept, field }) =>
        `- ${link(code(`${concept}.${field}`), `${conceptPath(concept)}#fields`)}${locale === "ar" ? ` (${conceptName(concept, locale)})` : ""}`,
    )
    .join("\n");
}

function rulesOf(id: string, locale: Locale): string[] {
  const closed = codelists[id]?.open === false && !["country", "currency"].includes(id);
  const codes = [...concerned()].filter(([, { codelists: lists }]) => lists.includes(id)).map(([code]) => code);
  const all = closed ? ["shape/value", ...codes] : codes;
  if (all.length === 0) return [];
  return [
    heading(2, labels.rules[locale], "rules"),
    all.map((one) => `- ${link(code(one), rulePath(one))}`).join("\n"),
  ];
}
