import type { Sentence } from "../generated/types.ts";

/** A list of glosses that does not have one for each sentence. */
export interface GlossMismatch {
  /** The language of the glosses. */
  language: string;
  /** How many sentences the text has, headings included. */
  sentences: number;
  /** How many glosses there are. */
  glosses: number;
  /** The first place, from 0, where by their lengths sentences and glosses seem to part ways. */
  at: number;
}

/** Compares a list of glosses with the sentences it should follow; undefined when they are equally many. */
export function glossMismatch(
  language: string,
  glosses: readonly string[],
  sentences: readonly Sentence[],
): GlossMismatch | undefined {
  if (glosses.length === sentences.length) return undefined;
  const lengths = sentences.map(({ start, end }) => end - start);
  const at = glosses.length < lengths.length ? gap(lengths, glosses.map(length)) : gap(glosses.map(length), lengths);
  return { language, sentences: sentences.length, glosses: glosses.length, at };
}

function length(text: string): number {
  return text.length;
}

// Where leaving out items of the longer list makes the two lists most alike.
function gap(longer: readonly number[], shorter: readonly number[]): number {
  const missing = longer.length - shorter.length;
  const scale = sum(longer) / Math.max(1, sum(shorter));
  const cost = (i: number, j: number) => Math.abs(Math.log(((longer[i] ?? 1) + 1) / ((shorter[j] ?? 1) * scale + 1)));
  let after = shorter.reduce((total, _, j) => total + cost(j + missing, j), 0);
  let best = { at: 0, cost: after };
  for (let at = 1; at <= shorter.length; at++) {
    after += cost(at - 1, at - 1) - cost(at - 1 + missing, at - 1);
    if (after < best.cost) best = { at, cost: after };
  }
  return best.at;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
