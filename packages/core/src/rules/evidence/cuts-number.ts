import { textCuts } from "../../inspection/text-cuts.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { timesOf } from "../../inspection/times-of.ts";
import type { NumberCut } from "../../reading/number-cuts.ts";
import type { Reading } from "../../reading/reading.ts";
import { hasMinus } from "../../reading/signs.ts";
import type { Span } from "../../text/span.ts";
import { unitAt } from "../../text/units-of.ts";
import type { Rule } from "../rule.ts";

/** A quote must not begin or end inside a number. */
export const cutsNumber: Rule = {
  code: "evidence/cuts-number",
  severity: "error",
  needs: "file",
  inPart: true,
  reads: "words",
  title: {
    en: "Disallow quotes that begin or end inside a number.",
    ar: "منع الاقتباسات التي تبدأ أو تنتهي داخل عدد.",
  },
  message: {
    en: "the quote is cut inside the number ⟦{number}⟧, and the rest is another number: include the whole number",
    ar: "الاقتباس مقطوع داخل العدد ⟦{number}⟧، وما بقي منه عدد آخر: اجعله يضم العدد كاملًا",
  },
  doubts: {
    evidence: {
      having: ["edge", "number"],
      doubts: ({ evidence, owner }, reading) =>
        isFigureCut(reading, evidence.start) ||
        isFigureCut(reading, evidence.end) ||
        (isQuantity(owner) && minusCutAt(reading.text, evidence.start) !== undefined),
    },
  },
  check(index, report) {
    const { text, supports } = index;
    const cutAt = textCuts(textReading(index));
    const times = timesOf(index);
    for (const { evidence, owner } of supports) {
      for (const at of ["start", "end"] as const) {
        const near =
          digitsCutAt(text, evidence[at]) ??
          scaleCutAt(cutAt(evidence[at]), times.has(owner)) ??
          (at === "start" && isQuantity(owner) ? minusCutAt(text, evidence.start) : undefined);
        if (near) {
          const words = { number: text.slice(near.start, near.end) };
          report(evidence, { at, found: evidence[at], words, near: { start: near.start, end: near.end } });
        }
      }
    }
  },
};

function isFigureCut(reading: Reading, offset: number): boolean {
  if (digitsCutAt(reading.text, offset) !== undefined) return true;
  return reading.mayCutNumber(offset) && textCuts(reading)(offset)?.kind === "figure";
}

// A year may be followed by a number word that counts something else: في 2021 آلاف الزوار.
function scaleCutAt(cut: NumberCut | undefined, isTime: boolean): Span | undefined {
  return cut?.kind === "figure" && !isTime ? cut : undefined;
}

// Other units may be written without a sign: 12 degrees.
function isQuantity(owner: object): boolean {
  return "measure" in owner;
}

// A hyphen at the start of a line is a bullet, and one after a number may join a range: 5 -7.
const noMinus = /(?:^|\n|\p{Nd}[^\S\n]*)-$/u;
const figure = /^[$€£¥]?\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/u;

function minusCutAt(text: string, start: number): Span | undefined {
  const number = figure.exec(text.slice(start, start + longest))?.[0];
  if (number === undefined || !hasMinus(text, start) || noMinus.test(text.slice(Math.max(0, start - 4), start)))
    return undefined;
  return { start: start - 1, end: start + number.length };
}

const isDigit = (character: string | undefined) => character !== undefined && /\p{Nd}/u.test(character);
const isSeparator = (character: string | undefined) =>
  character !== undefined && /[.,٫٬'’\u00a0\u2009\u202f]/.test(character);
const decimal = /^\p{Nd}+[.,٫]\p{Nd}+$/u;
const grouped = /^\p{Nd}{1,3}(?:([.,٬'’\u00a0\u2009\u202f])\p{Nd}{3})(?:\1\p{Nd}{3})*(?:[.,٫]\p{Nd}+)?$/u;
const longest = 40;

// The units of most texts do not belong to figures.
function isLetterOrSpace(unit: number): boolean {
  return ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || unit === 0x20 || (unit >= 0x620 && unit <= 0x64a);
}

function digitsCutAt(text: string, offset: number): Span | undefined {
  if (isLetterOrSpace(unitAt(text, offset - 1)) || isLetterOrSpace(unitAt(text, offset))) return undefined;
  let start = offset;
  let end = offset;
  while (offset - start < longest && belongs(text, start - 1)) start--;
  while (end - offset < longest && belongs(text, end)) end++;
  if (start === offset || end === offset) return undefined;
  if (isDigit(text[offset - 1]) && isDigit(text[offset])) return { start, end };
  // Dates and chapters (13.4.2021, 1.2.3) are several numbers; only a decimal or grouped number is one.
  const number = text.slice(start, end);
  return decimal.test(number) || grouped.test(number) ? { start, end } : undefined;
}

function belongs(text: string, at: number): boolean {
  return isDigit(text[at]) || (isSeparator(text[at]) && isDigit(text[at - 1]) && isDigit(text[at + 1]));
}
