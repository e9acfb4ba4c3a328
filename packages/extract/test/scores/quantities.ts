import { type DraftedValue, draftOf, quantitiesOfDraft } from "./drafted.ts";

/** An amount of money of duckling: the meaning of its phrases, in duckling's notation. */
export interface MoneyCase {
  expect: string;
  phrases: string[];
}

/** A case of Recognizers-Text by its index in the file: every percentage of the input, with the offsets of its first and last unit. */
export interface PercentCase {
  place: number;
  Input: string;
  Results: { Start: number; End: number; Resolution: { value?: string } }[];
}

/** Excluded cases of its PercentModel, by their index in the file, and the reason. */
export const percentExclusions: readonly { reason: string; cases: readonly number[] }[] = [
  { reason: "a share without any word or sign for per cent: نسبة ١٠ من العدد", cases: [8, 9, 10] },
  { reason: "written in visual order: بالمائة 10", cases: [20, 22] },
];

/** How many phrases are read as exactly the expected amounts, with value, currency and modifier. */
export function scoreMoney(cases: readonly MoneyCase[]): { read: number; all: number } {
  const rows = cases.flatMap(({ expect, phrases }) => phrases.map((phrase) => ({ phrase, expect })));
  const read = rows.filter(({ phrase, expect }) =>
    isSameMoney(quantitiesOfDraft(draftOf(phrase.normalize("NFC"))), expect),
  );
  return { read: read.length, all: rows.length };
}

// duckling does not give the country of a dollar, cent or pound either
const units: Readonly<Record<string, string>> = { Dollar: "USD", Cent: "{cent}", Pound: "{pound}" };

// "simple Dollar 1e4", "between Dollar (10, 20)", "under EUR 7", "above Dollar 3.42"
function isSameMoney(found: readonly DraftedValue[], expect: string): boolean {
  const [kind = "", currency = "", ...numbers] = expect.replace(/[(),]/g, "").split(" ");
  const unit = units[currency] ?? currency;
  const mods: Readonly<Record<string, readonly string[]>> = { under: ["less-than"], above: ["more-than", "at-least"] };
  return (
    found.length === numbers.length &&
    found.every((one, i) => Number(one.value) === Number(numbers[i]) && one.unit === unit) &&
    (mods[kind]?.includes(found[0]?.mod ?? "") ?? true)
  );
}

/** How many sentences are read fully: exactly the expected percentages, with span and value. */
export function scorePercents(cases: readonly PercentCase[]): Record<"read" | "all" | "keptRead" | "kept", number> {
  const leftOut = new Set(percentExclusions.flatMap((group) => group.cases));
  const read = cases.map((one) => isReadWhole(one));
  const kept = read.filter((_, i) => !leftOut.has(cases[i]?.place ?? i));
  return { read: countTrue(read), all: read.length, keptRead: countTrue(kept), kept: kept.length };
}

function isReadWhole({ Input, Results }: PercentCase): boolean {
  const found = quantitiesOfDraft(draftOf(Input)).filter(({ unit }) => unit === "%");
  return (
    found.length === Results.length &&
    found.every(({ start, end, value }, i) => {
      const expected = Results[i];
      return start === expected?.Start && end === expected.End + 1 && `${value}%` === expected.Resolution.value;
    })
  );
}

function countTrue(list: readonly boolean[]): number {
  return list.filter(Boolean).length;
}
