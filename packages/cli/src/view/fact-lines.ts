import type { NamedFact } from "@diplomatic-visits/explorer";
import { type Bidi, escaped, isolated, isRightToLeft, leftToRight } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** A fact in two lines: its number with owner, property, value and state in words, then its key. */
export function factLines(fact: NamedFact, { colors, bidi }: Terminal): string[] {
  const number = String(fact.number).padStart(5);
  return [
    `${colors.cyan(number)}  ${isolated(sentenceOf(fact, bidi), bidi)}`,
    `       ${colors.dim(escaped(fact.key))}`,
  ];
}

function sentenceOf({ owner, words, stateWords, speakers }: NamedFact, bidi: Bidi): string {
  const around = isRightToLeft(words.property);
  const part = (text: string) => (around ? leftToRight(escaped(text), bidi) : isolated(escaped(text), bidi));
  const coded = words.value === undefined ? words.property : `${words.property}: ${part(words.value)}`;
  const of = owner ? [`${owner.concept} ${part(owner.title)}`] : [];
  return [...of, coded, stateWords, ...speakers.map(part)].join(" · ");
}
