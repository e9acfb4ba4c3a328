import { indexWords } from "./search-terms";

/** The searched fields of a section. */
export const fieldNames = ["title", "heading", "text"] as const;

/** The searched texts of one section, one for each field. */
export type FieldTexts = Readonly<Record<(typeof fieldNames)[number], string>>;

/** Where each word occurs, as two strings that compress well and are read fast. */
export interface PackedWords {
  /** The words in order, separated by spaces. */
  words: string;
  /**
   * For each word its places, separated by spaces: for each field, separated by `|`, the sections, separated by
   * commas. A section is its distance from the one before, and how often the word occurs there after a dot, in base 36.
   */
  places: string;
}

/** How often a word occurs, by the number of the field and of the section. */
export type WordPlaces = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Finds where each written word occurs in the texts of sections. */
export function packWords(sections: readonly FieldTexts[]): PackedWords {
  const found = new Map<string, Map<number, number>[]>();
  for (const [id, texts] of sections.entries())
    for (const [field, name] of fieldNames.entries())
      for (const word of indexWords(texts[name])) {
        const places = found.get(word) ?? fieldNames.map(() => new Map<number, number>());
        found.set(word, places);
        places[field]?.set(id, (places[field].get(id) ?? 0) + 1);
      }
  const words = [...found.keys()].sort();
  return { words: words.join(" "), places: words.map((word) => packed(found.get(word) ?? [])).join(" ") };
}

/** The words of a packed index, each with its places. */
export function* unpackWords({ words, places }: PackedWords): Generator<[word: string, places: WordPlaces]> {
  if (words === "") return;
  const lists = places.split(" ");
  for (const [i, word] of words.split(" ").entries()) yield [word, unpacked(lists[i] ?? "")];
}

const base = 36;

function packed(places: readonly ReadonlyMap<number, number>[]): string {
  return places.map(packedField).join("|").replace(/\|+$/, "");
}

function packedField(field: ReadonlyMap<number, number>): string {
  let last = 0;
  const steps = [...field].map(([id, times]) => {
    const step = (id - last).toString(base);
    last = id;
    return times === 1 ? step : `${step}.${times.toString(base)}`;
  });
  return steps.join(",");
}

function unpacked(list: string): WordPlaces {
  const fields: Record<string, Record<string, number>> = {};
  for (const [field, steps] of list.split("|").entries()) if (steps !== "") fields[field] = unpackedField(steps);
  return fields;
}

function unpackedField(steps: string): Record<string, number> {
  const places: Record<string, number> = {};
  let id = 0;
  for (const step of steps.split(",")) {
    const dot = step.indexOf(".");
    id += Number.parseInt(dot === -1 ? step : step.slice(0, dot), base);
    places[id] = dot === -1 ? 1 : Number.parseInt(step.slice(dot + 1), base);
  }
  return places;
}
