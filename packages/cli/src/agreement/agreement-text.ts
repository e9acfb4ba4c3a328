import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Agreement, OnlyOne } from "./agreement.ts";
import { columns } from "./columns.ts";

const words = {
  en: {
    spans: "mentions marked at the same place: a and b, how many are the same, F1",
    units: "objects in a, in b, and in both (paired by spans, ids and names, then by the words they quote)",
    fields:
      "fields of what both have: pairs in which one fills it, share alike of these; decisions and Krippendorff's alpha (-: only one value occurs)",
    only: (which: string) => `only in ${which}`,
    more: (n: number) => `… and ${n} more: --json lists all`,
  },
  ar: {
    spans: "ما وُضع من الذكر في الموضع نفسه: في a وفي b، وعدد المتطابق، ومقياس F1",
    units: "الكيانات والزيارات وغيرها في a وفي b وفي كليهما (تُقرن بالمواضع والمعرّفات والأسماء، ثم بالكلمات المقتبسة)",
    fields:
      "حقول ما في الترميزين معًا: ما ملأه أحدهما، ونسبة المتطابق منه، وعدد القرارات، وألفا كريبندورف (-: لا ترد إلا قيمة واحدة)",
    only: (which: string) => `في ${which} وحده`,
    more: (n: number) => `… وغيرها (${n}): يسردها --json كلها`,
  },
} as const;

const mostListed = 10;

/** The agreement of two codings as tables. */
export function agreementText(
  agreement: Agreement,
  files: { a: string; b: string },
  locale: Locale,
  terminal: Terminal,
): string {
  const { mentions, mentionsWithoutSuffixes, units, fields, only } = agreement;
  const told = words[locale];
  const title = (text: string) => terminal.colors.bold(isolated(text, terminal.bidi));
  const spanRow = (name: string, { a, b, same, f1 }: Agreement["mentions"]) => [name, a, b, same, figure(f1)];
  return [
    `a  ${escaped(files.a)}`,
    `b  ${escaped(files.b)}`,
    "",
    title(told.spans),
    columns([
      ["", "a", "b", "same", "F1"],
      spanRow("all", mentions),
      spanRow("without pronoun suffixes", mentionsWithoutSuffixes),
    ]),
    "",
    title(told.units),
    columns([
      ["", "a", "b", "both"],
      ...units.filter(({ a, b }) => a + b > 0).map(({ concept, a, b, both }) => [concept, a, b, both]),
    ]),
    "",
    title(told.fields),
    columns([
      ["", "filled", "alike", "units", "alpha"],
      ...fields.map(({ field, filled, agree, units: n, alpha }) => [field, filled, figure(agree), n, figure(alpha)]),
    ]),
    ...(["a", "b"] as const).flatMap((which) =>
      onlyLines(
        only.filter((one) => one.in === which),
        which,
        { locale, terminal },
      ),
    ),
    "",
  ].join("\n");
}

function onlyLines(
  list: readonly OnlyOne[],
  which: "a" | "b",
  { locale, terminal }: { locale: Locale; terminal: Terminal },
): string[] {
  if (list.length === 0) return [];
  const { colors, bidi } = terminal;
  const shown = list
    .slice(0, mostListed)
    .flatMap(({ concept, id, quote, start }) => [
      `  ${concept} ${escaped(id ?? "")}${start === undefined ? "" : `, ${start}`}`,
      ...(quote === undefined ? [] : [`        ${isolated(`⟦${escaped(quote)}⟧`, bidi)}`]),
    ]);
  const rest = list.length > mostListed ? [`  ${isolated(words[locale].more(list.length - mostListed), bidi)}`] : [];
  return ["", `${colors.bold(isolated(words[locale].only(which), bidi))} (${list.length})`, ...shown, ...rest];
}

function figure(number: number | undefined): string {
  return number === undefined ? "-" : number.toFixed(3);
}
