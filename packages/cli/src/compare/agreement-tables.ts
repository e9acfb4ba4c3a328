import type { Locale } from "@diplomatic-visits/core";
import { codelists, labelOf } from "@diplomatic-visits/core/codelists";
import { fields as concepts } from "@diplomatic-visits/core/fields";
import { allFields, silence } from "../agreement/decisions.ts";
import type { Field } from "../agreement/field.ts";
import type { ConfusionCell } from "../agreement/field-tally.ts";
import type { Agreement, FieldAgreement, PooledSpans } from "../agreement/pooled-agreement.ts";
import { fewestArticles, type Interval } from "../agreement/resamples.ts";
import { compareWords } from "./compare-words.ts";

/** A cell of a table. */
type Cell = string | number;

/** A table with what it shows; without rows, a remark. */
export interface AgreementTable {
  title: string;
  /** The rows, of which the first is the head. */
  rows: readonly (readonly Cell[])[];
}

/** The agreement of codings as tables: spans, objects, fields, and the values where coders differ. */
export function agreementTables(agreement: Agreement, locale: Locale): AgreementTable[] {
  const words = compareWords[locale];
  const { articles, sampled, fields } = agreement;
  const remark = sampled
    ? words.sampled(sampled.resamples, sampled.seed, fewestArticles)
    : words.notSampled(articles, fewestArticles);
  return [
    spanTable(agreement, locale),
    unitTable(agreement, locale),
    fieldTable(agreement, locale),
    { title: remark, rows: [] },
    ...confusionTables(fields, locale),
    ...valueTables(fields, locale),
  ];
}

function spanTable({ mentions, mentionsWithoutSuffixes, sampled }: Agreement, locale: Locale): AgreementTable {
  const words = compareWords[locale];
  const row = (name: string, { a, b, same, f1, interval }: PooledSpans) => [
    ...[name, a, b, same, figure(f1)],
    ...(sampled ? [intervalText(interval, locale)] : []),
  ];
  const head = ["", "a", "b", words.same, "F1", ...(sampled ? [words.interval] : [])];
  const rows = [head, row(words.all, mentions), row(words.withoutSuffixes, mentionsWithoutSuffixes)];
  return { title: words.spans, rows };
}

function unitTable({ units }: Agreement, locale: Locale): AgreementTable {
  const words = compareWords[locale];
  const name = (list: string) => {
    const field = concepts["Article"]?.fields[list];
    return locale === "en" ? list : ((field?.plural ?? field?.label)?.ar ?? list);
  };
  const rows = units.filter(({ a, b }) => a + b > 0).map(({ concept, a, b, both }) => [name(concept), a, b, both]);
  return { title: words.units, rows: [["", "a", "b", words.both], ...rows] };
}

function fieldTable({ fields, sampled }: Agreement, locale: Locale): AgreementTable {
  const words = compareWords[locale];
  const head = ["", words.filled, words.alike, words.decisions, words.alpha, ...(sampled ? [words.interval] : [])];
  const rows = fields.map(({ field, filled, agree, units, alpha, interval }) => [
    ...[labelOfField(field, locale), filled, figure(agree), units, figure(alpha)],
    ...(sampled ? [alpha === undefined ? "-" : intervalText(interval, locale)] : []),
  ]);
  return { title: words.fields, rows: [head, ...rows] };
}

const fieldsByName: ReadonlyMap<string, Field> = new Map(allFields.map((field) => [field.name, field]));

function labelOfField(name: string, locale: Locale): string {
  return fieldsByName.get(name)?.label?.[locale] ?? name;
}

function valueLabel(name: string, value: string, locale: Locale): string {
  if (value === silence) return compareWords[locale].silence;
  const codelist = fieldsByName.get(name)?.codelist;
  const list = codelist === undefined ? undefined : codelists[codelist];
  return locale === "ar" && list ? labelOf(list, value, locale) : value;
}

/** The most values of a table; of more, the most frequent pairs are listed. */
const mostValues = 12;

/** The most pairs that are listed of a field with many values. */
const mostPairs = 20;

// One table a field of a codelist, of the values that are ever taken for another one.
function confusionTables(fields: readonly FieldAgreement[], locale: Locale): AgreementTable[] {
  const tables = fields.flatMap(({ field, cells = [], values: several }): AgreementTable[] => {
    const apart = cells.filter(({ a, b }) => a !== b);
    const hasCodes = fieldsByName.get(field)?.codelist !== undefined && several === undefined;
    if (!hasCodes || apart.length === 0) return [];
    const values = [...new Set(apart.flatMap(({ a, b }) => [a, b]))].sort(silenceLast);
    const label = (value: string) => valueLabel(field, value, locale);
    const [head = [], ...rows] = values.length > mostValues ? pairRows(apart, label) : matrixRows(cells, values, label);
    return [{ title: "", rows: [[labelOfField(field, locale), ...head], ...rows] }];
  });
  const [first, ...others] = tables;
  return first ? [{ ...first, title: compareWords[locale].confusions }, ...others] : [];
}

type Rows = Cell[][];

// Names of values are long: the columns have the numbers of the rows.
function matrixRows(
  cells: readonly ConfusionCell[],
  values: readonly string[],
  label: (value: string) => string,
): Rows {
  const countOf = (a: string, b: string) => cells.find((cell) => cell.a === a && cell.b === b)?.count ?? ".";
  return [
    values.map((_, i) => i + 1),
    ...values.map((a, i) => [`${i + 1} ${label(a)}`, ...values.map((b) => countOf(a, b))]),
  ];
}

function pairRows(apart: readonly ConfusionCell[], label: (value: string) => string): Rows {
  const sorted = [...apart].sort((x, y) => y.count - x.count);
  return [[], ...sorted.slice(0, mostPairs).map(({ a, b, count }) => [`${label(a)} / ${label(b)}`, count])];
}

function silenceLast(a: string, b: string): number {
  return Number(a === silence) - Number(b === silence) || (a < b ? -1 : 1);
}

function valueTables(fields: readonly FieldAgreement[], locale: Locale): AgreementTable[] {
  const words = compareWords[locale];
  const apart = fields.flatMap(({ field, values = [] }) => {
    const differing = values.filter(({ onlyA, onlyB }) => onlyA + onlyB > 0);
    return differing.map(({ value, both, onlyA, onlyB }) => [
      `${labelOfField(field, locale)}: ${valueLabel(field, value, locale)}`,
      ...[both, onlyA, onlyB],
    ]);
  });
  if (apart.length === 0) return [];
  return [{ title: words.several, rows: [["", words.both, words.onlyIn("a"), words.onlyIn("b")], ...apart] }];
}

function intervalText(interval: Interval | undefined, locale: Locale): string {
  return interval === undefined ? compareWords[locale].tooFew : interval.map(figure).join("–");
}

/** A figure with three digits; `-` where there is none. */
export function figure(number: number | undefined): string {
  return number === undefined ? "-" : number.toFixed(3);
}
