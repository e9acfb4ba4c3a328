import type { Reading, Span } from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import { dualQuantities } from "./dual-quantities.ts";
import { numberText } from "./number-text.ts";
import { numberedQuantities } from "./numbered-quantities.ts";
import type { QuantityFound } from "./quantity-found.ts";
import { vagueQuantities } from "./vague-quantities.ts";

export type { QuantityFound } from "./quantity-found.ts";

/** What is known of a text before its quantities are looked for. */
export interface QuantityOptions {
  /** Spans to skip, such as the times of the text. */
  not?: readonly Span[];
  lexicons?: ActiveLexicons;
  /** The codes of the countries that the text names: in a text about Algeria, dinars are Algerian. */
  countries?: ReadonlySet<string>;
  /** The reading of the text with these lexicons, if it exists. */
  reading?: Reading;
}

/**
 * The quantities of a text, in order and without overlap: approximator, number and unit as one span. Money is in ISO 4217, measures
 * in UCUM, counted things in `1`. Years, dates, clock times, durations and ordinals are not quantities.
 */
export function findQuantities(text: string, { not = [], ...known }: QuantityOptions = {}): QuantityFound[] {
  const page = numberText(text, known);
  const leftAlone = [...not, ...addressesIn(text)].sort(byStart);
  const found = [...vagueQuantities(page), ...numberedQuantities(page, leftAlone), ...dualQuantities(page)];
  return apart(found.sort(byStart), leftAlone);
}

// %20 in a web address is not a percentage
function addressesIn(text: string): Span[] {
  const matches = [...text.matchAll(/(?:https?:\/\/|www\.)[^\s]+/gi)];
  return matches.map(({ 0: address, index }) => ({ start: index, end: index + address.length }));
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

// Both lists are sorted: one pass is enough.
function apart(found: readonly QuantityFound[], not: readonly Span[]): QuantityFound[] {
  const kept: QuantityFound[] = [];
  let taken = 0;
  let next = 0;
  for (const quantity of found) {
    while (next < not.length && (not[next] as Span).end <= quantity.start) next++;
    const other = not[next];
    const isLeftAlone = other !== undefined && other.start < quantity.end && !isItsRate(quantity, other);
    if (isLeftAlone || quantity.start < taken) continue;
    kept.push(quantity);
    taken = quantity.ownEnd ?? quantity.end;
  }
  return kept;
}

// the day of "barrels a day", في اليوم, is not today
function isItsRate({ start, end, unit }: QuantityFound, other: Span): boolean {
  return unit.includes("/") && start < other.start && other.end <= end;
}
