import type { Vocabulary } from "../languages/vocabulary.ts";
import { wordBits } from "./word-bits.ts";

/** A folded word or numeral of a vocabulary as it is spelled, wherever it occurs. */
export class WordForm {
  /** In lower case. */
  readonly letters: string;
  /** The parts of the vocabulary that it may belong to. */
  readonly bits: number;
  readonly vocabulary: Vocabulary;
  /** The answers that `byForm` keeps. */
  answers: unknown[] | undefined;

  constructor(letters: string, bits: number, vocabulary: Vocabulary) {
    this.letters = letters;
    this.bits = bits;
    this.vocabulary = vocabulary;
    this.answers = undefined;
  }

  get isNumeral(): boolean {
    return (this.bits & wordBits.numerals) !== 0;
  }
}

let questions = 0;
const nothing = Symbol("nothing");

/** A question about words that their letters decide: it is answered once for each form, because texts repeat words. */
export function byForm<T>(answer: (letters: string, vocabulary: Vocabulary) => T): (form: WordForm) => T {
  const question = questions++;
  return (form) => {
    form.answers ??= [];
    const known = form.answers[question];
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    const made = answer(form.letters, form.vocabulary);
    form.answers[question] = made === undefined ? nothing : made;
    return made;
  };
}
