import { foldedWords } from "./folded-words.ts";
import { findNumbers, type NumberFound } from "./numbers.ts";

const joint = /^(?: ?[-–] ?| (?:إلى|الى|to|or|أو|او) | ل)(?:US)?[$€£¥₪₽₺₹]?$/u;
const and = /^ (?:و ?|and )(?:US)?[$€£¥₪₽₺₹]?$/u;
const between = /(?:بين|between) (?:US)?[$€£¥₪₽₺₹]?$/iu;
const longestJoint = 10;

/** Whether two numbers that follow each other are the ends of a range: 5 to 7, 10-20, بين 20 و30. */
export function isNumberRange(text: string, lower: NumberFound, upper: NumberFound): boolean {
  const gap = text.slice(lower.end, Math.min(upper.start, lower.end + longestJoint));
  if (joint.test(gap)) return true;
  return and.test(gap) && between.test(text.slice(Math.max(0, lower.start - longestJoint), lower.start));
}

const scales: ReadonlySet<number> = new Set([1e3, 1e6, 1e9, 1e12]);

/**
 * What the lower end of a range is worth when the scale of the upper end is its own too: 5,000,000 in "5 to 7 million".
 * Its own value where the upper end has no scale; undefined where the words do not decide ("500 to 7 million").
 */
export function lowerEndOf(text: string, lower: NumberFound, upper: NumberFound): number | undefined {
  const scale = scaleOf(text, upper);
  if (scale === undefined || lower.value >= 1000) return lower.value;
  return lower.value <= upper.value / scale ? Number((lower.value * scale).toPrecision(15)) : undefined;
}

// The scale that a number of one part ends in: a million in "7 million".
function scaleOf(text: string, { start, end, value }: NumberFound): number | undefined {
  const last = foldedWords(text, { start, end }).at(-1);
  if (last === undefined || last.start === start || last.isNumeral) return undefined;
  const [head, ...more] = findNumbers(text, { start, end: last.start });
  if (!head || more.length > 0) return undefined;
  const scale = Number((value / head.value).toPrecision(12));
  return scales.has(scale) ? scale : undefined;
}
