/** The direction of a text's letters. */
export type Direction = "ltr" | "rtl";

/** A part of a text; `foreign` if its direction is opposite to the text around it and it must be isolated. */
export interface Run {
  text: string;
  /** A quotation with its marks, or words mentioned or used without marks. */
  foreign?: "quotation" | "words";
}

const rightToLeft = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\u064b-\u0652\u0660-\u0669\u06f0-\u06f9`;
const latin = String.raw`\p{Script=Latin}`;

// Allowed between the words of a run, never at its ends: white space and the script's own punctuation.
const words = {
  ltr: new RegExp(
    `[${rightToLeft}](?:(?:[${rightToLeft}\\p{M}\\d\\s،؛؟٫٬٪]|[-.:!](?=\\s[${rightToLeft}]))*[${rightToLeft}\\p{M}؟٪])?`,
    "gu",
  ),
  rtl: new RegExp(`[${latin}\\d_](?:[${latin}\\p{M}\\w\\s.,:/+@'’→–-]*[${latin}\\p{M}\\w])?`, "gu"),
} as const;

const letter = { ltr: new RegExp(`[${rightToLeft}]`, "u"), rtl: new RegExp(`[${latin}]`, "u") } as const;
const strong = new RegExp(`[${latin}]|[${rightToLeft}]`, "u");

// A quotation within one paragraph: longer ones are paragraphs of their own.
const quotation = /«[^«»]{1,600}»|⟦[^⟦⟧]{1,600}⟧|“[^“”]{1,600}”|‹[^‹›]{1,600}›|"[^"]{1,600}"/gu;

// Two numbers with a sign between them would swap places in right-to-left text; a single number would not.
const numbers = /\d[\s.,:/+–-]+\d/;

/** The direction of the first letter of a text; left to right if it has no letters. */
export function directionOf(text: string): Direction {
  const [first = ""] = strong.exec(text) ?? [];
  return letter.ltr.test(first) ? "rtl" : "ltr";
}

/** Splits a text into parts in its own direction and foreign parts: quotations with their marks, and words. */
export function foreignRuns(text: string, direction: Direction): Run[] {
  if (!isMixed(text, direction)) return text === "" ? [] : [{ text }];
  return cut(text, quotation, (marked) =>
    letter[direction].test(marked) && directionOf(marked) !== direction ? "quotation" : undefined,
  ).flatMap((run) => (run.foreign ? [run] : wordRuns(run.text, direction)));
}

function isMixed(text: string, direction: Direction): boolean {
  return letter[direction].test(text) || (direction === "rtl" && numbers.test(text));
}

function wordRuns(text: string, direction: Direction): Run[] {
  return cut(text, words[direction], (found) => (isMixed(found, direction) ? "words" : undefined));
}

type Judge = (found: string) => Run["foreign"];

function cut(text: string, pattern: RegExp, judge: Judge): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const foreign = judge(found);
    if (foreign === undefined) continue;
    if (index > from) runs.push({ text: text.slice(from, index) });
    runs.push({ text: found, foreign });
    from = index + found.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}

/** The element that isolates a run. */
export interface Isolation {
  /** A quotation becomes a `q`; words mentioned or used become a `bdi`. */
  tag: "q" | "bdi";
  /** Its direction, and its language if it has letters. */
  attributes: { lang?: "ar" | "en"; dir: Direction };
}

/** The element that isolates a foreign run in text of a direction. */
export function isolationOf({ text, foreign }: Run, around: Direction): Isolation {
  const tag = foreign === "quotation" ? "q" : "bdi";
  if (around === "ltr") return { tag, attributes: { lang: "ar", dir: "rtl" } };
  return { tag, attributes: letter.rtl.test(text) ? { lang: "en", dir: "ltr" } : { dir: "ltr" } };
}
