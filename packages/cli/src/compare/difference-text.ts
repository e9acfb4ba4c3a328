import type { Evidence } from "@diplomatic-visits/core";
import { fields as concepts } from "@diplomatic-visits/core/fields";
import { escaped } from "@diplomatic-visits/core/internal";
import { pairedLists } from "../agreement/fields.ts";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { compareWords } from "./compare-words.ts";
import type { Difference, Side } from "./difference.ts";
import { type ValueStyle, valueText } from "./value-text.ts";

/** How differences are shown in a terminal. */
export interface DifferenceStyle extends ValueStyle {
  terminal: Terminal;
  /** What the two codings are called; their letters when absent. */
  marks?: Record<Side, string>;
}

/** The heading of the object that a difference is in: its concept, and what each coding calls it. */
export function objectHeading(difference: Difference, { terminal, ...style }: DifferenceStyle): string {
  const { concept, names } = objectNames(difference, style);
  const shown = names.map((name) => isolated(escaped(name), terminal.bidi)).join(" / ");
  return `${terminal.colors.bold(isolated(concept, terminal.bidi))} ${shown}`.trimEnd();
}

/** The concept of the object that a difference is in, and what each coding calls it: one name if that is the same. */
export function objectNames({ list, object: { a, b } }: Difference, { locale, names }: ValueStyle) {
  const ids = [...new Set([a, b].filter((id) => id !== undefined))];
  return { concept: conceptName(list, locale), names: ids.map((id) => names.get(id) ?? id) };
}

/** The lines of a difference: the field, then what each coding has, with its quotes. */
export function differenceLines(difference: Difference, style: DifferenceStyle): string[] {
  const { locale, terminal } = style;
  return [
    `  ${isolated(fieldName(difference, locale), terminal.bidi)}`,
    ...(["a", "b"] as const).flatMap((side) => sideLines(difference, side, style)),
  ];
}

/** The name of the field of a difference; of a whole object, that it is the whole. */
export function fieldName({ field, list }: Difference, locale: ValueStyle["locale"]): string {
  if (!field) return compareWords[locale].whole;
  if (list === "mentions") return conceptName(list, locale);
  if (field.name === "evidence") return compareWords[locale].evidence;
  return locale === "en" || list === "glosses" ? field.name : field.schema.label.ar;
}

/** The lines of what one coding has. */
function sideLines(difference: Difference, side: Side, { terminal, marks, ...style }: DifferenceStyle): string[] {
  const value = difference.values[side];
  const text = sideText(difference, side, style);
  const mark = terminal.colors.bold(marks?.[side] ?? side);
  return [
    `    ${mark}${text === "" ? "" : `  ${isolated(escaped(text), terminal.bidi)}`}`,
    ...(value === undefined ? [] : quotesOfSide(difference, side)).map(
      (quote) => `       ${isolated(`⟦${escaped(quote)}⟧`, terminal.bidi)}`,
    ),
  ];
}

/** What one coding has, as a line; empty where its quotes say it all. */
export function sideText({ field, list, values }: Difference, side: Side, style: ValueStyle): string {
  const value = values[side];
  if (value === undefined) return compareWords[style.locale].absent;
  if (list === "mentions") return mentionText(value as Record<string, unknown>, style);
  if (list === "glosses") return String((value as string[])[0] ?? "");
  if (!field) return valueText(value, { label: { en: "", ar: "" }, type: typeOfList(list) }, style);
  return valueText(value, field.schema, style);
}

function mentionText({ entity, form }: Record<string, unknown>, { locale, names }: ValueStyle): string {
  const field = concepts["Mention"]?.fields["form"];
  const shown = field ? valueText(form, field, { locale, names }) : String(form);
  return `${names.get(String(entity)) ?? entity} (${shown})`;
}

/** The quotes that one coding's value rests on; those of its object where it has none of its own. */
export function quotesOfSide(difference: Difference, side: Side): string[] {
  const quotes = evidenceOfSide(difference, side).map(({ quote }) => quote);
  return difference.kind === "grounds" ? [...new Set(quotes)] : quotes;
}

/** The words of the text that one coding's value rests on, with their spans. */
export function evidenceOfSide({ values, owners, list, kind }: Difference, side: Side): Evidence[] {
  const value = values[side];
  // where only the grounds differ, every quote of the value may be the one
  if (kind === "grounds") return allEvidence(value);
  const own = ownEvidence(value);
  if (own.length > 0 || list === "article") return own;
  const owner = owners?.[side] ?? {};
  const evidence = allEvidence(owner["evidence"]);
  return evidence.length > 0 ? evidence : allEvidence(owner["mentions"]).slice(0, 1);
}

function ownEvidence(value: unknown): Evidence[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return allEvidence(value);
  const { quote, evidence, title, mentions } = value as Record<string, unknown>;
  if (typeof quote === "string") return [value as Evidence];
  return evidence === undefined ? allEvidence(title ?? mentions).slice(0, 1) : allEvidence(evidence);
}

function allEvidence(value: unknown): Evidence[] {
  if (typeof value !== "object" || value === null) return [];
  const { quote } = value as { quote?: unknown };
  return typeof quote === "string" ? [value as Evidence] : Object.values(value).flatMap(allEvidence);
}

function typeOfList(list: string): string {
  return concepts["Article"]?.fields[list]?.type ?? list;
}

function conceptName(list: string, locale: ValueStyle["locale"]): string {
  const types: Readonly<Record<string, string>> = {
    article: "Article",
    blocks: "Block",
    mentions: "Mention",
    glosses: "Sentence",
  };
  const type = types[list] ?? typeOfList(list);
  if (locale === "ar") return concepts[type]?.label.ar ?? list;
  return pairedLists.get(list as never) ?? concepts[type]?.label.en.toLowerCase() ?? list;
}
