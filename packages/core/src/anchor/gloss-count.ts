import type { Sentence } from "../generated/types.ts";

/** A list of glosses that does not have one for each sentence. */
export interface GlossMismatch {
  /** The language of the glosses. */
  language: string;
  /** How many sentences the text has, headings included. */
  sentences: number;
  /** How many glosses there are. */
  glosses: number;
  /** The first place, from 0, where sentences and glosses seem to diverge, judging by their lengths. */
  at: number;
}

/** Compares a list of glosses with the sentences that it should match; undefined when the counts are equal. */
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

// The position where omitting items of the longer list makes the two lists most similar.
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
