import type { Field } from "@diplomatic-visits/core/fields";
import { type Coded, paired } from "../agreement/pairing.ts";
import type { Decide, Decision, Difference, DifferenceKind } from "./difference.ts";
import { differenceKind, isSame, isWording } from "./difference-kind.ts";
import { joinedNotes, joinedWords } from "./joined-words.ts";

/** An object of both codings, one of whose fields is merged. */
export interface MergedObject {
  /** The place of the object, such as `visits/lavrov-tehran`. */
  place: string;
  list: Difference["list"];
  object: Difference["object"];
  owners?: NonNullable<Difference["owners"]>;
  decide: Decide;
}

/** The two values of a field; absent where a coding has none. */
interface FieldValues {
  name: string;
  schema: Field;
  a: unknown;
  b: unknown;
}

/** Lists of ids that mean one thing together: who speaks, and through whom. */
const asWhole = new Set(["source", "relayedBy"]);

/** The value of a field as decided: an equal one as it is, a list item by item. */
export function mergedField(of: MergedObject, field: FieldValues): unknown {
  const { name, schema, a, b } = field;
  if (schema.list && schema.type !== "Evidence" && !asWhole.has(name) && !isSame(a, b)) return mergedList(of, field);
  return mergedValue(of, field, `${of.place}/${name}`);
}

function mergedValue(of: MergedObject, { name, schema, a, b }: FieldValues, key: string): unknown {
  if (name === "note") return joinedNotes(a, b);
  const kind = differenceKind(schema, a, b);
  return kind === undefined ? a : decided(of, { key, kind, field: { name, schema }, a, b });
}

interface Found {
  key: string;
  kind: DifferenceKind;
  field: { name: string; schema: Field };
  a: unknown;
  b: unknown;
}

function decided({ place: _, decide, ...of }: MergedObject, { a, b, ...found }: Found): unknown {
  const values = { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) };
  return chosen(decide({ ...found, ...of, values }), { a, b });
}

/** The value that a decision takes. */
export function chosen(decision: Decision, { a, b }: { a?: unknown; b?: unknown }): unknown {
  if (typeof decision === "object") return decision.edited;
  return decision === "both" ? joinedWords(a, b) : decision === "a" ? a : b;
}

function mergedList(of: MergedObject, { name, schema, a, b }: FieldValues): unknown[] | undefined {
  const { pairs, onlyA, onlyB } = pairedItems((a ?? []) as unknown[], (b ?? []) as unknown[]);
  const merged = (one: unknown, other: unknown, place: number) => {
    const key = `${of.place}/${name}/${itemName(one ?? other, place)}`;
    if (one !== undefined && other !== undefined) return mergedValue(of, { name, schema, a: one, b: other }, key);
    const kind = isWording(schema) ? "wording" : "value";
    return decided(of, { key, kind, field: { name, schema }, a: one, b: other });
  };
  const partners = new Map(pairs);
  const own = ((a ?? []) as unknown[]).map((one, i) => merged(one, onlyA.has(one) ? undefined : partners.get(one), i));
  const others = onlyB.map((other, i) => merged(undefined, other, own.length + i));
  const all = [...own, ...others].filter((item) => item !== undefined);
  return all.length === 0 ? undefined : all;
}

interface PairedItems {
  pairs: [unknown, unknown][];
  onlyA: ReadonlySet<unknown>;
  onlyB: unknown[];
}

// Values, participants and ids are the same if they say the same; offices, which have no name, by the words they quote.
function pairedItems(a: readonly unknown[], b: readonly unknown[]): PairedItems {
  if ([...a, ...b].some((item) => identityOf(item) === undefined)) {
    const { pairs, onlyA, onlyB } = paired(a as Coded[], b as Coded[]);
    return { pairs, onlyA: new Set(onlyA), onlyB };
  }
  const left = [...b];
  const pairs: [unknown, unknown][] = [];
  for (const one of a) {
    const at = left.findIndex((other) => identityOf(other) === identityOf(one));
    if (at >= 0) pairs.push([one, left.splice(at, 1)[0]]);
  }
  const known = new Set(pairs.map(([one]) => one));
  return { pairs, onlyA: new Set(a.filter((one) => !known.has(one))), onlyB: left };
}

function identityOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return JSON.stringify(item);
  const { value, entity, name } = item as Record<string, unknown>;
  return JSON.stringify(value ?? entity ?? name);
}

function itemName(item: unknown, place: number): string {
  if (typeof item !== "object" || item === null) return String(item);
  const { value, entity, name } = item as Record<string, unknown>;
  const named = value ?? entity ?? name;
  return typeof named === "string" ? named : String(place + 1);
}
