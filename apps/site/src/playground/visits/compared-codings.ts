/** One side of a difference: its value as a code or an id, and the words it rests on. */
interface ComparedSide {
  text: string;
  quotes: string[];
}

/** A difference between two codings. */
export interface CodingDifference {
  key: string;
  /** The list that the object is in, and what each coding calls it. */
  list: string;
  ids: string;
  field: string | undefined;
  a: ComparedSide | undefined;
  b: ComparedSide | undefined;
}

/** Two codings compared: how many objects each has, and where they differ, by kind. */
export interface ComparisonReport {
  units: { concept: string; a: number; b: number; both: number }[];
  f1: string;
  differences: Record<"onlyA" | "onlyB" | "values" | "grounds" | "wording", CodingDifference[]>;
}

interface PrintedDifference {
  key: string;
  kind: "only" | "value" | "grounds" | "wording";
  list: string;
  object: { a?: string; b?: string };
  field?: string;
  a?: unknown;
  b?: unknown;
}

/** Reads what `visits compare --format json` prints for two codings. */
export function comparedIn(json: string): ComparisonReport {
  const { units, mentions, differences } = JSON.parse(json) as {
    units: ComparisonReport["units"];
    mentions: { a: number; b: number; same: number; f1?: number };
    differences: PrintedDifference[];
  };
  const sorted: ComparisonReport["differences"] = { onlyA: [], onlyB: [], values: [], grounds: [], wording: [] };
  for (const one of differences) sorted[kindOf(one)].push(difference(one));
  const all = [{ concept: "mentions", a: mentions.a, b: mentions.b, both: mentions.same }, ...units];
  return { units: all.filter(({ a, b }) => a + b > 0), f1: mentions.f1?.toFixed(3) ?? "-", differences: sorted };
}

function kindOf({ kind, a, b }: PrintedDifference): keyof ComparisonReport["differences"] {
  if (kind === "grounds" || kind === "wording") return kind;
  if (a !== undefined && b !== undefined) return "values";
  return a === undefined ? "onlyB" : "onlyA";
}

function difference({ key, list, object, field, a, b }: PrintedDifference): CodingDifference {
  const ids = [...new Set([object.a, object.b].filter((id) => id !== undefined))];
  return { key, list, ids: ids.join(" / "), field, a: side(a), b: side(b) };
}

function side(value: unknown): ComparedSide | undefined {
  if (value === undefined) return undefined;
  const own = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const said = own["value"] ?? own["entity"] ?? own["form"] ?? (typeof value === "object" ? "" : value);
  const text = typeof said === "object" ? JSON.stringify(said) : String(said);
  return {
    text: [text, own["role"]].filter((part) => typeof part === "string" && part !== "").join(", "),
    quotes: [...new Set(quotesIn(value))].slice(0, 4),
  };
}

function quotesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { quote } = value as { quote?: unknown };
  return typeof quote === "string" ? [quote] : Object.values(value).flatMap(quotesIn);
}
