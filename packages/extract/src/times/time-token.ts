import {
  type CalendarWord,
  type FoldedWord,
  findNumbers,
  type NumberFound,
  type Reading,
  type Span,
  type WordForm,
} from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { TimeLists } from "../languages/parts/time-words.ts";
import { mostProclitics, numberMeanings, type TokenMeaning, wordMeanings } from "./token-meanings.ts";

/** A word or a number of a text, as a token of the time grammar; its span excludes clitics. */
export interface TimeToken extends Span, TokenMeaning {
  /** The text between the previous token and this one, as written. */
  gap: string;
  /** The value of a number, in digits or words. */
  number: number | undefined;
  isOrdinal: boolean;
  /** Whether it begins with a capital letter. */
  isCapital: boolean;
}

/** A word of time by its kind. */
export type WordOf<K extends CalendarWord["kind"]> = Extract<CalendarWord, { kind: K }>;

/** Whether a token is a word of a list. */
export function hasRole(token: TimeToken | undefined, role: keyof TimeLists): boolean {
  return token?.roles.has(role) ?? false;
}

/** The meaning of a token in one kind of word; undefined if it has none. */
export function saying<K extends CalendarWord["kind"]>(token: TimeToken | undefined, kind: K): WordOf<K> | undefined {
  // most tokens are not words of the calendar
  if (token === undefined || token.words.length === 0) return undefined;
  return token.words.find((word): word is WordOf<K> => word.kind === kind);
}

/** The words and numbers of a text, each number of several words as one token. */
export function timeTokens(reading: Reading, lexicons: ActiveLexicons): TimeToken[] {
  const { text, words } = reading;
  const { forms } = reading.scope;
  const numbers = reading.hits(findNumbers);
  const [meaningOfWord, meaningOfNumber] = [wordMeanings(lexicons), numberMeanings(lexicons)];
  const tokens: TimeToken[] = [];
  let next = 0;
  let last = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as FoldedWord;
    const form = forms[i] as WordForm;
    const { start } = word;
    while (next < numbers.length && (numbers[next] as NumberFound).end <= start) next++;
    const gap = text.slice(last, start);
    const number = numbers[next];
    let token: Token;
    if (number !== undefined && number.start < word.end) {
      const first = i;
      while (i + 1 < words.length && (words[i + 1] as FoldedWord).start < number.end) i++;
      const meaning = meaningOfNumber(form, lettersBefore(word, number.start), i > first);
      token = new Token(meaning, number, gap);
    } else {
      const meaning = meaningOfWord(form);
      token = new Token(meaning, word, gap);
      token.isCapital = isCapital(text.charCodeAt(token.start));
    }
    tokens.push(token);
    last = token.end;
  }
  return tokens;
}

// A class, because texts have many tokens and most share their meaning with others.
class Token implements TimeToken {
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  isCapital = false;
  readonly #meaning: TokenMeaning;
  readonly #found: NumberFound | undefined;

  constructor(meaning: TokenMeaning, found: NumberFound | FoldedWord, gap: string) {
    const isNumber = "value" in found;
    this.start = isNumber || meaning.proclitics === "" ? found.start : found.part(meaning.proclitics.length).start;
    this.end = found.end;
    this.gap = gap;
    this.#meaning = meaning;
    this.#found = isNumber ? found : undefined;
  }

  get number() {
    return this.#found?.value;
  }

  get isOrdinal() {
    return this.#found?.form === "ordinal";
  }

  get letters() {
    return this.#meaning.letters;
  }

  get proclitics() {
    return this.#meaning.proclitics;
  }

  get digits() {
    return this.#meaning.digits;
  }

  get words() {
    return this.#meaning.words;
  }

  get weekday() {
    return this.#meaning.weekday;
  }

  get particle() {
    return this.#meaning.particle;
  }

  get roles() {
    return this.#meaning.roles;
  }

  get isJoined() {
    return this.#meaning.isJoined;
  }

  get isDefinite() {
    return this.#meaning.isDefinite;
  }

  get hasArticle() {
    return this.#meaning.hasArticle;
  }

  get pointsBefore() {
    return this.#meaning.pointsBefore;
  }

  get hasCapitals() {
    return this.#meaning.hasCapitals;
  }

  get mayBegin() {
    return this.#meaning.mayBegin;
  }

  get isSilent() {
    return this.#meaning.isSilent;
  }
}

// how many letters of clitics come before a number in its first word
function lettersBefore(word: FoldedWord, start: number): number {
  if (start <= word.start) return 0;
  for (let letters = 1; letters <= mostProclitics; letters++) if (word.part(letters).start >= start) return letters;
  return 0;
}

function isCapital(unit: number): boolean {
  // most letters are recognized without a regular expression
  if (unit < 0xc0) return unit >= 0x41 && unit <= 0x5a;
  return unit < 0x590 && /\p{Lu}/u.test(String.fromCharCode(unit));
}
