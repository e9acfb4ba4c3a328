import type { FoldedWord, NumberFound } from "@diplomatic-visits/core/internal";
import { lexiconOfWord } from "../languages/active-lexicons.ts";
import type { QuantityWords } from "../languages/parts/quantity-words.ts";
import { type NumberText, nextStart } from "./number-text.ts";
import type { UnitFound } from "./quantity-found.ts";

/** What a number counts, if a noun follows it: three ministers, 35 شخصا; spans of time do not count as such a noun. */
export function countedAfter(page: NumberText, number: NumberFound): UnitFound | undefined {
  const start = nextStart(page.text, number.end);
  const at = start === undefined ? page.words.length : page.wordFrom(start);
  const first = page.words[at];
  if (first === undefined || first.start !== start || first.isNumeral) return undefined;
  const own = quantityWordsAt(page, at);
  if (own?.counts === "noun") return nounAfter(page, at, number);
  // 1990s, 5th
  return start > number.end ? phraseFrom(page, at) : undefined;
}

/** The words of quantities of the language that a word is written in. */
export function quantityWordsAt({ words, lexicons }: NumberText, i: number): QuantityWords | undefined {
  return lexiconOfWord(lexicons, words[i]?.letters ?? "")?.quantities;
}

// "new nuclear power plants"
const longestPhrase = 4;

/** The noun phrase that begins at a word: up to four lower-case words, the last a plural. */
export function phraseFrom(page: NumberText, at: number): UnitFound | undefined {
  const { text, words, isInNumber, terms } = page;
  const first = words[at] as FoldedWord;
  const own = quantityWordsAt(page, at);
  for (let i = at; i < Math.min(words.length, at + longestPhrase); i++) {
    const word = words[i] as FoldedWord;
    if (i > at && !/^[ -]$/.test(text.slice((words[i - 1] as FoldedWord).end, word.start))) return undefined;
    if (terms.isFunctionWord(word.letters) || terms.isTimeWord(word.letters)) return undefined;
    if (!own || quantityWordsAt(page, i) !== own || isInNumber(i)) return undefined;
    const isKnown = terms.isCountedNoun(word.letters);
    if (!isKnown && !looksPlural(own, word.letters)) continue;
    // "Turkish ships" begins with a capital, "Ships" is a name
    if (/^\p{Lu}/u.test(text.slice(word.start, word.end))) return undefined;
    return countedOf(text, { start: first.start, end: word.end }, isKnown);
  }
  return undefined;
}

function looksPlural({ plural }: QuantityWords, letters: string): boolean {
  return plural?.ending.test(letters) === true && !plural.except.test(letters);
}

function nounAfter(page: NumberText, at: number, number: NumberFound): UnitFound | undefined {
  const { text, words, isInNumber, terms } = page;
  const { letters, start, end } = words[at] as FoldedWord;
  const own = quantityWordsAt(page, at);
  if (terms.isFunctionWord(letters) || terms.isTimeWord(letters) || isInNumber(at)) return undefined;
  if (own?.definite?.test(letters)) return undefined;
  if (terms.isCountedNoun(letters)) return countedOf(text, { start, end: compoundEnd(page, at) ?? end }, true);
  return own?.agrees?.(letters, number) ? countedOf(text, { start, end }, false) : undefined;
}

// رجل أعمال is one noun of two words
function compoundEnd({ words, terms }: NumberText, at: number): number | undefined {
  const [head, of] = [words[at], words[at + 1]];
  return head && of?.gap === " " && terms.has("compounds", `${head.letters} ${of.letters}`) ? of.end : undefined;
}

function countedOf(text: string, { start, end }: { start: number; end: number }, isKnown: boolean): UnitFound {
  return {
    ...{ start, end, unit: "1", counted: text.slice(start, end) },
    rule: isKnown ? "quantity/counted" : "quantity/counted-by-form",
    certainty: isKnown ? "likely" : "candidate",
  };
}
