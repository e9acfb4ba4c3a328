import { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { Span } from "./span.ts";

// ما and لما are left out: they are "what" and "when" far more often than "not".
const arabic = `لا لم لن ليس ليست ليسا ليستا ليسوا لسن لست لستم لسنا غير دون بدون بلا عدم دونما`;
const english = `not no never neither nor none nobody nothing nowhere without cannot`;

// No negation in what they say: لا شك, لا يزال, no doubt, not only, No. 5.
const affirmative: Readonly<Record<string, string>> = {
  لا: "شك ريب بد محالة سيما يزال تزال يزالون زال زالت زالوا",
  بلا: "شك ريب",
  دون: "شك ريب",
  بدون: "شك",
  ليس: "فقط",
  ليست: "فقط",
  no: "doubt",
  not: "only least merely just",
  without: "doubt question",
};

let lists: { negations: ReadonlySet<string>; affirmative: ReadonlySet<string> } | undefined;

function buildLists() {
  const pairs = Object.entries(affirmative).flatMap(([negation, after]) =>
    foldedList(after).map((word) => `${foldedList(negation)[0]} ${word}`),
  );
  return { negations: new Set(foldedList(`${arabic} ${english}`)), affirmative: new Set(pairs) };
}

/** The words that negate, in Arabic and English, without the و or ف before them; idioms that affirm (لا شك, not only) are left out. */
export function findNegations(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  lists ??= buildLists();
  const { negations, affirmative } = lists;
  const words = foldedWords(text, span);
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    if (isContracted(word, next)) return [{ start: word.start, end: (next as FoldedWord).end }];
    const found = withoutProclitics(word.letters, (letters) => (negations.has(letters) ? letters : undefined));
    if (found === undefined || /[بلك]/.test(word.letters.slice(0, found.skipped))) return [];
    if (next !== undefined && (affirmative.has(`${found.found} ${next.letters}`) || isNumberSign(word, next)))
      return [];
    return [word.part(found.skipped)];
  });
}

function isContracted(word: FoldedWord, next: FoldedWord | undefined): boolean {
  return next?.letters === "t" && next.gap === "'" && /n$/.test(word.letters);
}

function isNumberSign(word: FoldedWord, next: FoldedWord): boolean {
  return word.letters === "no" && next.isNumeral && /^\.? ?$/.test(next.gap);
}
