import { escaped, jsonText } from "@diplomatic-visits/core/internal";
import type { PairedArticles } from "../agreement/paired-articles.ts";
import type { Agreement } from "../agreement/pooled-agreement.ts";
import { isolated } from "../terminal/escape.ts";
import { agreementTables, figure } from "./agreement-tables.ts";
import { compareWords } from "./compare-words.ts";
import type { Difference, DifferenceKind } from "./difference.ts";
import { type DifferenceStyle, differenceLines, objectHeading } from "./difference-text.ts";
import type { FilePair } from "./partners.ts";
import { type TableStyle, tableLines } from "./tables-text.ts";
import { namesOfEntities } from "./value-text.ts";

/** Which differences are listed: those of values, with those in quotes only, or with those in free words too. */
export type Listed = "none" | "values" | "quotes" | "all";

const kindsListed: Readonly<Record<Listed, readonly DifferenceKind[]>> = {
  none: [],
  values: ["only", "value"],
  quotes: ["only", "value", "grounds"],
  all: ["only", "value", "grounds", "wording"],
};

/** Whether differences of this kind are listed. */
export function isListed({ kind }: Difference, listed: Listed): boolean {
  return kindsListed[listed].includes(kind);
}

/** One pair of codings with its differences. */
export interface ComparedPair {
  files: FilePair;
  articles: PairedArticles;
  differences: readonly Difference[];
}

/** The differences of one pair as text, by object; then how many are not listed. */
function differencesText(
  { articles: { a, b }, differences }: ComparedPair,
  listed: Listed,
  { locale, terminal }: TableStyle,
): string[] {
  const words = compareWords[locale];
  const shown = differences.filter((one) => isListed(one, listed));
  const style: DifferenceStyle = { locale, terminal, names: namesOfEntities([b, a], locale) };
  let heading = "";
  const lines = shown.flatMap((difference) => {
    const own = objectHeading(difference, style);
    const isNew = own !== heading;
    heading = own;
    return [...(isNew ? ["", own] : []), ...differenceLines(difference, style)];
  });
  const title = differences.length === 0 ? words.none : words.differences(shown.length);
  const left = (kind: DifferenceKind) =>
    differences.filter((one) => one.kind === kind && !isListed(one, listed)).length;
  const unlisted = [
    ...(left("grounds") > 0 ? [words.grounds(left("grounds"))] : []),
    ...(left("wording") > 0 ? [words.wording(left("wording"))] : []),
  ];
  return [
    terminal.colors.bold(isolated(title, terminal.bidi)),
    ...lines,
    ...(unlisted.length > 0 ? ["", isolated(words.notListed(unlisted.join(words.comma)), terminal.bidi)] : []),
    "",
  ];
}

/** A pair of files with its tables and its differences, as text. */
export function pairText(pair: ComparedPair, agreement: Agreement, listed: Listed, style: TableStyle): string {
  const { a, b } = pair.files;
  const tables = tableLines(agreementTables(agreement, style.locale), style);
  return [`a  ${escaped(a)}`, `b  ${escaped(b)}`, "", ...tables, ...differencesText(pair, listed, style)].join("\n");
}

/** One pair of a folder in a line, and its differences where they are listed. */
export function pairLine(
  pair: ComparedPair,
  { f1, listed }: { f1: number | undefined; listed: Listed },
  style: TableStyle,
): string {
  const count = pair.differences.filter((one) => isListed(one, listed === "none" ? "values" : listed)).length;
  const summary = isolated(compareWords[style.locale].differ(figure(f1), count), style.terminal.bidi);
  const lines = listed === "none" ? [] : differencesText(pair, listed, style);
  return `${[`${escaped(pair.files.name)}  ${summary}`, ...lines].join("\n")}\n`;
}

/** The differences of a pair as data. */
export function differencesJson({ differences }: ComparedPair, listed: Listed): object[] {
  return differences
    .filter((one) => isListed(one, listed))
    .map(({ key, kind, list, object, field, values }) => ({
      ...{ key, kind, list, object },
      ...(field ? { field: field.name } : {}),
      ...values,
    }));
}

/** A pair of files as one JSON document. */
export function pairJson(pair: ComparedPair, agreement: Agreement, listed: Listed): string {
  const { a, b } = pair.files;
  return `${jsonText({ a, b, ...agreement, differences: differencesJson(pair, listed) })}\n`;
}
