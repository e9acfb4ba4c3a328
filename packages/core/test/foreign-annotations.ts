import type { Format, ReadOptions, Received } from "../src/formats/format.ts";

/** The text that annotations of other tools are about; it begins with a character of two UTF-16 units. */
export const annotatedText = "🛬 Ahmed Ali arrived in Cairo on Monday. Ahmed Ali left.";

type Place = { start: number; end: number };

/** The span of words of that text, in code points. */
function placeIn(words: string, from = 0): Place {
  const start = [...annotatedText.slice(0, annotatedText.indexOf(words, from))].length;
  return { start, end: start + [...words].length };
}

/** The spans that the tests annotate, in code points. */
export const annotatedPlaces = {
  ahmed: placeIn("Ahmed Ali"),
  again: placeIn("Ahmed Ali", 20),
  cairo: placeIn("Cairo"),
  monday: placeIn("Monday"),
};

/** What a format reads first of an input. */
export function firstReceived(format: Format, input: unknown, options: ReadOptions = {}): Received {
  const [received] = format.from?.(typeof input === "string" ? input : JSON.stringify(input), options) ?? [];
  if (!received) throw new Error("nothing was read");
  return received;
}

/** A named entity of a CAS, in UTF-16 units. */
export function namedEntity(value: string, { start, end }: Place): object {
  const type = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
  return { "%TYPE": type, "@sofa": 1, value, begin: start + 1, end: end + 1 };
}
