import { oneOf } from "../languages/forms.ts";
import type { Forms } from "../languages/parts/forms.ts";
import type { Numbers } from "../languages/parts/numbers.ts";
import { commonVocabulary, lookup, type Vocabulary } from "../languages/vocabulary.ts";
import { foldedWords } from "../text/folded-words.ts";
import { findNumbers, type NumberFound } from "./numbers.ts";

const longestJoint = 10;
const sign = "(?:US|[ACRS])?\\p{Sc}?";

interface Patterns {
  joint: RegExp;
  and: RegExp;
  between: RegExp;
}

const patternsOf = lookup(({ lexicons }): Patterns => {
  const forms = (formsOf: (numbers: Numbers) => Forms | undefined) =>
    lexicons.flatMap(({ numbers }) =>
      ((numbers && formsOf(numbers)) ?? "").split(" ").flatMap((form) => spellingsOf(form)),
    );
  const to = oneOf(forms(({ ranges }) => `${ranges?.to ?? ""} ${ranges?.or ?? ""}`));
  const prefixes = oneOf(forms(({ ranges }) => ranges?.prefix));
  const all = forms(({ and }) => and);
  // a conjunction of one letter may be written onto the number
  const and = oneOf(all.map((form) => (form.length > 1 ? `${form} ` : `${form} ?`)));
  const between = oneOf(forms(({ ranges }) => ranges?.between));
  return {
    joint: new RegExp(`^(?: ?[-–] ?| ${to} | ${prefixes})${sign}$`, "u"),
    and: new RegExp(`^ ${and}${sign}$`, "u"),
    between: new RegExp(`${between} ${sign}$`, "iu"),
  };
});

// Newspapers omit the hamza.
function spellingsOf(form: string): string[] {
  if (form === "") return [];
  const plain = form.replaceAll("_", " ");
  return [...new Set([plain, plain.replace(/[أإ]/g, "ا")])];
}

/** Whether two numbers that follow each other are the ends of a range: 5 to 7, 10-20, بين 20 و30. */
export function isNumberRange(
  text: string,
  [lower, upper]: readonly [NumberFound, NumberFound],
  vocabulary: Vocabulary = commonVocabulary(),
): boolean {
  if (upper.start === lower.end + 1 && text.charAt(lower.end) === " ") return false;
  const { joint, and, between } = patternsOf(vocabulary);
  const gap = text.slice(lower.end, Math.min(upper.start, lower.end + longestJoint));
  if (joint.test(gap)) return true;
  return and.test(gap) && between.test(text.slice(Math.max(0, lower.start - longestJoint), lower.start));
}

const scales: ReadonlySet<number> = new Set([1e3, 1e6, 1e9, 1e12]);

/**
 * The value of the lower end of a range with the scale of the upper end: 5,000,000 in "5 to 7 million". Its own value if
 * the upper end does not have a scale; undefined if the words are ambiguous ("500 to 7 million").
 */
export function lowerEndOf(
  text: string,
  [lower, upper]: readonly [NumberFound, NumberFound],
  vocabulary: Vocabulary = commonVocabulary(),
): number | undefined {
  const scale = scaleOf(text, upper, vocabulary);
  if (scale === undefined || lower.value >= 1000) return lower.value;
  return lower.value <= upper.value / scale ? Number((lower.value * scale).toPrecision(15)) : undefined;
}

// The scale that a number of one part ends in: a million in "7 million".
function scaleOf(text: string, { start, end, value }: NumberFound, vocabulary: Vocabulary): number | undefined {
  const last = foldedWords(text, { start, end }).at(-1);
  if (last === undefined || last.start === start || last.isNumeral) return undefined;
  const [head, ...more] = findNumbers(text, { span: { start, end: last.start }, vocabulary });
  if (!head || more.length > 0) return undefined;
  const scale = Number((value / head.value).toPrecision(12));
  return scales.has(scale) ? scale : undefined;
}
