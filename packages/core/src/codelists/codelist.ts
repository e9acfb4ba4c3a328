import type { Label, LabelLocale } from "../metadata/label.ts";

export type { Label, LabelLocale };

/** A value of a codelist: a definition with a code, not a bare word. */
export interface CodelistValue<V extends string = string> {
  /** The code, as used in articles. */
  value: V;
  /** Its short name. */
  label: Label;
  /** What counts and what does not, so that two coders decide alike. */
  definition: string;
  /** The publication or list that the value comes from. */
  source: string;
  /** The broader value of the same list, if there is one. */
  broader?: string;
  /** True when the source has withdrawn the value: known, but not for new codings. */
  retired?: true;
  /** The year in which the source withdrew the value, if known: the value is right for what happened before. */
  retiredIn?: number;
}

/** A list of values with their definitions. */
export interface Codelist<V extends string = string, Item extends CodelistValue<V> = CodelistValue<V>> {
  /** The kebab-case name of the list, as in the `codelist` key of a schema's `.meta`. */
  id: string;
  /** The name of the list. */
  title: Label;
  /** What the list is for. */
  description: string;
  /** False if an article may contain only these values. */
  open: boolean;
  /** Where the list as a whole comes from. */
  source: string;
  /** True if the order of the values has a meaning. */
  ordered?: true;
  /** The values, in the order of the list. */
  values: readonly Item[];
}

/** Types a list so that its codes stay literal while its prose stays plain text. */
export function codelist<const V extends string>(list: Codelist<V>): Codelist<V> {
  return list;
}

/** The codes of a list in its order, as `z.enum` expects them. */
export function valuesOf<V extends string>(list: Codelist<V>): [V, ...V[]] {
  return list.values.map(({ value }) => value) as [V, ...V[]];
}

const indexes = new WeakMap<Codelist, ReadonlyMap<string, CodelistValue>>();

function indexOf(list: Codelist): ReadonlyMap<string, CodelistValue> {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.values.map((item) => [item.value, item]));
    indexes.set(list, index);
  }
  return index;
}

/** The value with this code, otherwise undefined; the list is indexed once, at its first use. */
export function findValue<V extends string, Item extends CodelistValue<V>>(
  list: Codelist<V, Item>,
  value: string,
): Item | undefined {
  return indexOf(list).get(value) as Item | undefined;
}

/** The label of a code, or the code itself if an open list does not contain it. */
export function labelOf(list: Codelist, value: string, locale: LabelLocale): string {
  return findValue(list, value)?.label[locale] ?? value;
}
