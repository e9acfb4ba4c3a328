import { type Part, partOf } from "../../../../test/blind-split.ts";
import { splitSentences } from "../../src/reading/sentences.ts";

/** How well sentences were found: precision, recall and F1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** A function that splits text into sentences, as spans of UTF-16 units. */
export type Splitter = (text: string) => { start: number; end: number }[];

/**
 * Scores a splitter on lines of JSON, each a paragraph `{ "sentences": [...] }`. The sentences are joined
 * with one space, and one counts as found only with both its ends; lines without sentences are skipped.
 */
export function sentenceF1(lines: string[], splitter: Splitter = splitSentences): Score {
  let found = 0;
  let wanted = 0;
  let right = 0;
  for (const sentences of lines.flatMap(sentencesOf)) {
    const text = sentences.join(" ");
    const spans = new Set(splitter(text).map(({ start, end }) => `${start}-${end}`));
    let start = 0;
    for (const sentence of sentences) {
      if (spans.has(`${start}-${start + sentence.length}`)) right++;
      start += sentence.length + 1;
    }
    found += spans.size;
    wanted += sentences.length;
  }
  const precision = right / found;
  const recall = right / wanted;
  return { precision, recall, f1: (2 * right) / (found + wanted) };
}

/** The paragraphs of a part, as lines of JSON; a paragraph and its translation have the same name and belong together. */
export function linesOfPart(part: Part, lines: readonly string[]): string[] {
  const named = lines.filter((line) => line.trim() !== "").map((line) => ({ line, doc: JSON.parse(line).doc }));
  return named.filter(({ doc }) => doc && partOf(`ud-sentences/${doc}`) === part).map(({ line }) => line);
}

function sentencesOf(line: string): string[][] {
  if (line.trim() === "") return [];
  const { sentences } = JSON.parse(line) as { sentences?: string[] };
  return sentences ? [sentences] : [];
}
