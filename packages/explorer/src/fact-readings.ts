import { codeLabel, fieldAt } from "./field-of.ts";
import type { NumberedFact, View } from "./view.ts";

/** Words of a quote and what they are read as, in the language of the page. */
export interface ShownReading {
  words: string;
  /** A value as it is coded; a code as the label of its list. */
  value: string;
}

/** What the words of a fact are read as; equal words once. */
export function shownReadings({ locale }: Pick<View, "locale">, { key, readings = [] }: NumberedFact): ShownReading[] {
  const field = fieldAt(key);
  const labelled = (value: string) => value.split(" | ").map((one) => codeLabel(field, one, locale) ?? one);
  const shown = new Map(readings.map(({ words, value }) => [`${words}\n${value}`, { words, value }]));
  return [...shown.values()].map(({ words, value }) => ({ words, value: labelled(value).join(" | ") }));
}
