import { isSoundFact } from "../article/sound-index.ts";
import { findNegations } from "../reading/negations.ts";
import type { Reading } from "../reading/reading.ts";
import { findTriggers, type TriggerFound, type TriggerList } from "../reading/triggers.ts";
import { firstSpanFrom } from "../text/first-index.ts";
import { Kept } from "../text/kept.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";

/** A coded value with its quotes. */
export interface Valued {
  value: string;
  note?: string;
  evidence?: readonly (Span & { quote: string })[];
}

/** The words of a quote that name other values of a codelist than the coded one. */
export interface OtherWords {
  /** The words as they are in the text, for messages. */
  words: string;
  near: Span;
  /** The values that they name. */
  named: readonly string[];
}

/** How the words of a codelist are compared with a value. */
export interface Comparison {
  list: TriggerList;
  /** Whether words that name one value fit another. */
  fits?: (named: string, coded: string) => boolean;
  /** Values whose words do not decide anything. */
  neutral?: ReadonlySet<string>;
  /** Another list whose words for the coded value count too. */
  unless?: TriggerList;
}

/** How far the words of a trigger may reach out of a quote. */
const reach = 40;

const none: readonly TriggerFound[] = [];

/** The triggers of a list that share a word with some spans. */
export function triggersAt(reading: Reading, list: TriggerList, spans: readonly Span[]): readonly TriggerFound[] {
  const triggers = triggersOf(reading, list);
  if (triggers.length === 0) return none;
  let found: TriggerFound[] | undefined;
  for (const { start, end } of spans)
    for (let i = firstSpanFrom(triggers, start - reach); i < triggers.length; i++) {
      const one = triggers[i] as TriggerFound;
      if (one.start >= end) break;
      if (one.end <= start || one.end > end + reach) continue;
      found ??= [];
      found.push(one);
    }
  return found ?? none;
}

const byList = new Kept<Map<TriggerList, TriggerFound[]>>();

/** The triggers of one list in a text. */
function triggersOf(reading: Reading, list: TriggerList): readonly TriggerFound[] {
  let lists = byList.get(reading);
  if (!lists) {
    lists = new Map();
    for (const one of reading.hits(findTriggers)) {
      const same = lists.get(one.list);
      if (same) same.push(one);
      else lists.set(one.list, [one]);
    }
    byList.set(reading, lists);
  }
  return lists.get(list) ?? none;
}

/** How far before a quote a negation still denies it: about two words. */
const negationReach = 12;

/** Whether a negation is in some spans or just before one. */
export function isNegatedAt(reading: Reading, spans: readonly Span[]): boolean {
  return spans.some(
    ({ start, end }) => reading.within(findNegations, { start: start - negationReach, end: end + 1 }).length > 0,
  );
}

/** The words at a value's quotes that name only other values; undefined without any, or if a note explains them. */
export function otherWords(reading: Reading, coded: Valued, comparison: Comparison): OtherWords | undefined {
  const { list, fits = isSame, neutral, unless } = comparison;
  const { value, note, evidence = [] } = coded;
  if (note !== undefined || evidence.length === 0) return undefined;
  const found = triggersAt(reading, list, evidence).filter((one) => !neutral?.has(one.value));
  const [first] = found;
  if (!first || found.some((one) => fits(one.value, value))) return undefined;
  if (unless && triggersAt(reading, unless, evidence).some((one) => one.value === value)) return undefined;
  if (isNegatedAt(reading, evidence) || !isSoundFact(reading, { evidence })) return undefined;
  return {
    words: reading.text.slice(first.start, first.end),
    near: { start: first.start, end: first.end },
    named: [...new Set(found.map((one) => one.value))],
  };
}

function isSame(named: string, coded: string): boolean {
  return named === coded;
}

/** The finding about words that name other values: the values, and the value as a fix if it is the only one. */
export function otherWordsFinding({ value }: Valued, { words, near, named }: OtherWords): Finding {
  const [only] = named;
  const fix =
    named.length === 1 && only !== undefined ? { fix: [{ op: "replace" as const, key: "value", value: only }] } : {};
  return { at: "value", found: value, expected: named.join(", "), words: { words }, near, ...fix };
}
