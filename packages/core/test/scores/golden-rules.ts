import { casesOfPart, type Part } from "../../../../test/blind-split.ts";
import type { Splitter } from "./sentences.ts";

/** A text of pySBD's golden rules, with its expected sentences. */
export interface GoldenRule {
  text: string;
  sentences: string[];
}

/** The golden rules of a part of a file. */
export function rulesOfPart(part: Part, language: string, cases: readonly GoldenRule[]): GoldenRule[] {
  return casesOfPart(part, `golden-rules/pysbd-${language}.json`, cases);
}

/** How many texts are split into exactly the expected sentences, ignoring white space at their edges. */
export function scoreGoldenRules(rules: readonly GoldenRule[], splitter: Splitter): { right: number; all: number } {
  const right = rules.filter(({ text, sentences }) => {
    const found = splitter(text).map(({ start, end }) => text.slice(start, end).trim());
    return found.join("\n") === sentences.map((sentence) => sentence.trim()).join("\n");
  });
  return { right: right.length, all: rules.length };
}
