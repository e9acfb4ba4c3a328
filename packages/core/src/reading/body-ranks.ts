import type { Vocabulary } from "../languages/vocabulary.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { type BodyWords, officeTable } from "./office-table.ts";
import type { Reading } from "./reading.ts";

/** Ranks that the title of a body's head may have; empty if the body does not determine a rank. */
export type BodyRanks = readonly string[];

const wordsBefore = 3;
const wordsAfter = 5;
const reach = 48;

/**
 * The ranks that a title may have because of the body in the words around it: the president of a senate, the envoy of the
 * United Nations. Empty if the body does not determine a rank; undefined if no body is named.
 */
export function bodyRanks(text: string, title: Span, vocabulary: Vocabulary): BodyRanks | undefined {
  const around = wordsAround(text, title);
  const { languages } = officeTable(vocabulary);
  const envoy = officeAmong(around, languages, "envoys");
  if (envoy) return isSentBy(besideOf(around, envoy), envoy.language) ? ["igo-senior", "igo-head"] : undefined;
  const head = officeAmong(around, languages, "heads");
  if (!head) return undefined;
  const beside = besideOf(around, head);
  return head.language.rows.find((row) => row.bodies.some((body) => isHeadOf(beside, body, head.language)))?.ranks;
}

/** Whether a title has a word for an office that a body may name. */
export function mayHaveBody({ words, vocabulary }: Reading): boolean {
  const { languages } = officeTable(vocabulary);
  return words.some(({ letters }) => languages.some(({ envoys, heads }) => envoys.has(letters) || heads.has(letters)));
}

interface Office {
  at: number;
  language: BodyWords;
}

function officeAmong(
  around: readonly Word[],
  languages: readonly BodyWords[],
  kind: "envoys" | "heads",
): Office | undefined {
  for (const [at, { letters, isTitle }] of around.entries()) {
    const language = isTitle ? languages.find((one) => one[kind].has(letters)) : undefined;
    if (language) return { at, language };
  }
  return undefined;
}

/** The words before an office and those of the body after it. */
interface Beside {
  before: readonly string[];
  after: readonly string[];
}

// "President of the X", رئيس X: the words that follow the title belong to it only where it ends with the office.
function besideOf(around: readonly Word[], { at, language }: Office): Beside {
  const isLast = around[at + 1]?.isTitle !== true;
  const following = around.slice(at + 1).filter(({ isTitle }) => isTitle || isLast);
  const letters = following.map((word) => word.letters);
  return {
    before: around.slice(Math.max(0, at - wordsBefore), at).map((word) => word.letters),
    after: bodyAfter(letters, language),
  };
}

function bodyAfter(letters: readonly string[], { of, articles }: BodyWords): readonly string[] {
  if (of.size === 0) return letters;
  return of.has(letters[0] ?? "") ? letters.slice(1).filter((word) => !articles.has(word)) : [];
}

function isHeadOf({ before, after }: Beside, body: readonly string[], { grammar }: BodyWords): boolean {
  const isBefore = grammar.precedes && before.length >= body.length;
  return (isBefore && isAt(before, before.length - body.length, body)) || isWithin(after, body, grammar.adjectives);
}

function isSentBy({ before, after }: Beside, { senders, grammar, unmerged }: BodyWords): boolean {
  const joined = after.map(unmerged);
  return senders.some(
    (body) => isWithin(joined, body, 1) || (grammar.precedes && before.some((_, i) => isAt(before, i, body))),
  );
}

function isWithin(words: readonly string[], body: readonly string[], last: number): boolean {
  return words.slice(0, last + 1).some((_, i) => isAt(words, i, body));
}

function isAt(words: readonly string[], at: number, body: readonly string[]): boolean {
  return body.every((word, k) => words[at + k] === word);
}

interface Word {
  letters: string;
  isTitle: boolean;
}

// The words of the title, and those joined to it only by spaces.
function wordsAround(text: string, { start, end }: Span): Word[] {
  const before = /[^\p{P}\n]*$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? "";
  const after = /^[^\p{P}\n]*/u.exec(text.slice(end, end + reach))?.[0] ?? "";
  const read = (span: Span, isTitle: boolean) => foldedWords(text, span).map(({ letters }) => ({ letters, isTitle }));
  const leading = read({ start: start - before.length, end: start }, false).slice(-wordsBefore);
  const following = read({ start: end, end: end + after.length }, false).slice(0, wordsAfter);
  return [...leading, ...read({ start, end }, true), ...following];
}
