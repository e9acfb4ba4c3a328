import { codelists, findValue } from "@diplomatic-visits/core/codelists";
import type { Label } from "@diplomatic-visits/core/fields";
import type { Coded } from "./pairing.ts";

/** A field that is compared between two codings. */
export interface Field {
  /** What it is called, such as `visit.type`. */
  name: string;
  /** Whether an object may have several values of it. */
  multiple: boolean;
  /** Whether its values are ids, which each coder makes up. */
  ids: boolean;
  /** Its label in the tables for people. */
  label?: Label;
  /** The codelist of its values. */
  codelist?: string;
  /** The values an object has. */
  values(object: Coded): string[];
}

/** A field with one value: a code, a date, or the value of a coded block. */
export function single(concept: string, key: string): Field {
  return { name: `${concept}.${key}`, multiple: false, ids: false, values: (object) => plain(object[key]) };
}

/** A field with several values: codes, participants, ids. */
export function several(concept: string, key: string): Field {
  const values = (object: Coded) => distinct(list(object[key]).flatMap(plain));
  return { name: `${concept}.${key}`, multiple: true, ids: false, values };
}

/** A part of a field, such as `basis` of a date or `holder` of a stance. */
export function part(concept: string, key: string, inner: string): Field {
  const values = (object: Coded) => plain((object[key] as Coded | undefined)?.[inner]);
  return { name: `${concept}.${key}.${inner}`, multiple: false, ids: false, values };
}

/** A field whose values are ids of other objects. */
export function referring(field: Field): Field {
  return { ...field, ids: true };
}

/** A field whose values are each replaced by the broadest value above them in their codelist. */
export function broadest(field: Field, codelist: string): Field {
  const list = codelists[codelist];
  const broaden = (value: string): string => {
    const broader = list && findValue(list, value)?.broader;
    return broader === undefined ? value : broaden(broader);
  };
  const values = (object: Coded) => distinct(field.values(object).map(broaden));
  const { en = field.name, ar = field.name } = field.label ?? {};
  return { ...field, name: `${field.name} (broad)`, label: { en: `${en} (broad)`, ar: `${ar} (الأعم)` }, values };
}

// A participant is compared by its entity, an office by its rank.
function plain(value: unknown): string[] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return [String(value)];
  const { value: own, entity, rank, mod } = value as Record<string, unknown>;
  const inner = own ?? entity ?? (rank as Coded | undefined)?.["value"];
  return inner === undefined ? [] : [mod === undefined ? String(inner) : `${mod} ${inner}`];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
