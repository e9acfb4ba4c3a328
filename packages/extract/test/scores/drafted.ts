import type { Span } from "@diplomatic-visits/core";
import { draft } from "../../src/draft/draft.ts";
import type { Draft } from "../../src/draft/drafted.ts";
import { parseText } from "../../src/plain/parse-text.ts";

/** The draft of a text, as users get it. */
export function draftOf(text: string, referenceDate?: string): Draft {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error("no skeleton");
  return draft(parsed.article, referenceDate === undefined ? {} : { referenceDate });
}

/** A dated or measured fact of a draft, by the words that support it. */
export interface DraftedValue extends Span {
  value?: string;
  unit?: string;
  mod?: string;
  /** The TIMEX3 type of a time. */
  type?: string;
}

/** Every time of a draft, whatever it belongs to, in text order. */
export function timesOfDraft(draft: Draft): DraftedValue[] {
  return valuesOf(draft).filter(({ unit }) => unit === undefined);
}

/** Every quantity of a draft, in text order. */
export function quantitiesOfDraft(draft: Draft): DraftedValue[] {
  return valuesOf(draft).filter(({ unit }) => unit !== undefined);
}

function valuesOf({ coding, items }: Draft): DraftedValue[] {
  return items
    .flatMap(({ pointer, start, end }): DraftedValue[] => {
      const { basis, value, unit, mod, type } = valueAt(coding, pointer);
      if (basis === undefined) return [];
      const given = Object.entries({ value, unit, mod, type }).filter(([, one]) => one !== undefined);
      return [{ start, end, ...Object.fromEntries(given.map(([key, one]) => [key, String(one)])) }];
    })
    .sort((a, b) => a.start - b.start);
}

function valueAt(coding: unknown, pointer: string): Record<string, unknown> {
  const keys = pointer.split("/").slice(1);
  const found = keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], coding);
  return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : {};
}

/** The countries of a draft, and those of its capitals. */
export function countriesOfDraft({ coding: { entities = [] } }: Draft): Set<string> {
  const places = entities.filter(({ kind }) => kind === "country" || kind === "place");
  return new Set(places.flatMap(({ country }) => (country === undefined ? [] : [String(country)])));
}
