import {
  type Codelist,
  type CodelistValue,
  codelists,
  definitionOf,
  descriptionOf,
} from "@diplomatic-visits/core/codelists";
import type { Locale, Localized } from "../locale.ts";
import { table } from "../markdown/block.ts";
import { code, escaped, foreign, link } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { conceptName } from "../model/concept-names.ts";
import { conceptPath } from "../model/concepts.ts";
import { concerned } from "../rules/concerned.ts";
import { rulePath } from "../rules/rule-path.ts";
import { sourceName } from "./sources.ts";
import { usesOf } from "./uses.ts";

const labels = {
  open: {
    en: "An open list: an article may contain other values of the same form.",
    ar: "قائمة مفتوحة: يجوز أن يحوي المقال قيمًا أخرى بالصورة نفسها.",
  },
  closed: {
    en: "A closed list: an article contains only these values.",
    ar: "قائمة مغلقة: لا يحوي المقال غير هذه القيم.",
  },
  ordered: { en: "The order of the values means something.", ar: "لترتيب القيم معنى." },
  source: { en: "Source", ar: "المصدر" },
  from: { en: "source", ar: "المصدر" },
  same: { en: "the source of the list", ar: "مصدر القائمة" },
  values: { en: "Values", ar: "القيم" },
  value: { en: "value", ar: "القيمة" },
  label: { en: "label", ar: "التسمية" },
  other: { en: "in Arabic", ar: "" },
  definition: { en: "definition", ar: "التعريف" },
  broader: { en: "part of", ar: "جزء من" },
  retired: { en: "withdrawn", ar: "مسحوبة" },
  uses: { en: "Fields that use it", ar: "الحقول التي تستعملها" },
  rules: { en: "Rules about it", ar: "قواعد تتصل بها" },
  none: {
    en: "No field contains it alone: the words replace an id in `source` of a statement.",
    ar: "لا يختص بها حقل: تحل هذه الكلمات محل المعرّف في الحقل `source` من القول.",
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
  const { id, title, open, ordered, source, values } = list;
  const description = descriptionOf(list, locale);
  const about = labels.about[locale].replace("{title}", title[locale]).replace("{count}", String(values.length));
  const front = { title: title[locale], description: `${description} ${about}`, position, locale };
  return page(`reference/codelists/${id}.md`, front, [
    escaped(description),
    `${labels[open ? "open" : "closed"][locale]}${ordered ? ` ${labels.ordered[locale]}` : ""}`,
    `${labels.source[locale]}: ${sourceName(source, locale)}`,
    heading(2, labels.values[locale], "values"),
    values.length < long ? valueTable(list, locale) : compactTable(values, locale),
    heading(2, labels.uses[locale], "uses"),
    usesList(id, locale),
    ...rulesOf(id, locale),
  ]);
}

function valueTable(list: Codelist, locale: Locale): string {
  const { values, source } = list;
  const nested = values.some(({ broader }) => broader !== undefined);
  const sourced = locale === "en" || values.some((item) => item.source !== source);
  const heads = [
    ...labelHeads(locale),
    ...(nested ? [labels.broader[locale]] : []),
    labels.definition[locale],
    ...(sourced ? [labels.from[locale]] : []),
  ];
  const rows = values.map((item) => [
    code(item.value),
    ...labelsOf(item, locale),
    ...(nested ? [item.broader === undefined ? "" : code(item.broader)] : []),
    escaped(definitionOf(list, item.value, locale) ?? ""),
    ...(sourced ? [valueSource(item.source, source, locale)] : []),
  ]);
  return table(heads, rows);
}

// The list's own source is above the table: in Arabic its Latin name is not repeated in each row, only the term in it.
function valueSource(source: string, ofList: string, locale: Locale): string {
  if (locale === "en") return sourceName(source, locale);
  if (source === ofList && source !== "this project") return labels.same[locale];
  return source.startsWith(`${ofList}, `) ? code(source.slice(ofList.length + 2)) : sourceName(source, locale);
}

function compactTable(values: readonly CodelistValue[], locale: Locale): string {
  const rows = values.map((item) => {
    const [own = "", ...other] = labelsOf(item, locale);
    return [code(item.value), item.retired ? `${own} (${labels.retired[locale]})` : own, ...other];
  });
  return table(labelHeads(locale), rows);
}

// The English pages show both labels, since an article in either language is read with them.
function labelHeads(locale: Locale): string[] {
  const heads = [labels.value, labels.label, ...(locale === "en" ? [labels.other] : [])];
  return heads.map((head) => head[locale]);
}

function labelsOf({ label }: CodelistValue, locale: Locale): string[] {
  return locale === "en" ? [escaped(label.en), foreign(label.ar, "ar")] : [escaped(label.ar)];
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
