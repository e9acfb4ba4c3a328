import { withoutProclitics } from "../languages/clitics.ts";
import { mergedWords, type PhraseTable, phrasesOf, phraseTable } from "../languages/forms.ts";
import type { Negations } from "../languages/parts/assertion.ts";
import { lookup } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { findNegations } from "./negations.ts";
import { isPhraseAt } from "./phrases.ts";
import { possibleWords, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";

/** A negation that denies its clause. */
export interface Denial extends Span {
  /** Whether it only agrees with another negation of the clause, if there is one: никто не, no … nadie. */
  isConcord: boolean;
}

interface Table {
  nominal: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  concord: ReadonlySet<string>;
  comparing: ReadonlySet<string>;
  excepting: ReadonlySet<string>;
  idioms: PhraseTable<true>;
  implied: PhraseTable<true>;
}

const tableOf = lookup((vocabulary): Table => {
  const words = (key: "nominal" | "determiners" | "concord" | "comparing" | "excepting") =>
    mergedWords(vocabulary, ({ negations }) => negations?.[key]);
  const phrases = (formsOf: (negations: Negations) => string | undefined) =>
    phraseTable(
      vocabulary.lexicons.flatMap(({ negations }) =>
        phrasesOf((negations && formsOf(negations)) ?? "").map((forms) => [forms, true] as const),
      ),
    );
  return {
    nominal: words("nominal"),
    determiners: words("determiners"),
    concord: words("concord"),
    comparing: words("comparing"),
    excepting: words("excepting"),
    idioms: phrases(({ idioms }) => idioms),
    implied: phrases(({ implied }) => implied),
  };
});

/** How many words before a negation may hold the word by which it compares. */
const comparingReach = 4;

/**
 * The negations that deny their clause. Excludes those of a noun (without, غير), idioms that deny nothing (no later than),
 * contrasts (Iran, not Iraq; not only) and negations that leave something standing (not until, لا … إلا) or deny a denial (not refuse).
 */
export function findDenials(text: string, scope?: Scope): Denial[] {
  const page = readingInputOf(text, scope);
  const table = tableOf(page.vocabulary);
  const { words } = page;
  let at = 0;
  return findNegations(text, page).flatMap(({ start, end }) => {
    while (at < words.length && (words[at] as FoldedWord).end <= start) at++;
    const word = words[at];
    if (!word) return [];
    const find = (letters: string) => (table.nominal.has(letters) ? letters : undefined);
    if (withoutProclitics(word.letters, find, page.vocabulary)) return [];
    if (table.determiners.has(word.letters) && at > 0 && /^\s*$/.test(word.gap)) return [];
    if (/[,،]/.test(word.gap) || isIdiom(words, at, table) || isCompared(words, at, table)) return [];
    if (isExcepted(words, at, table) || isUndone(page, at, table)) return [];
    return [{ start, end, isConcord: table.concord.has(word.letters) }];
  });
}

function isIdiom(words: readonly FoldedWord[], at: number, { idioms }: Table): boolean {
  return [at, at - 1, at - 2].some((i) =>
    idioms.get(words[i]?.letters ?? "")?.some((phrase) => i + phrase.rest.length >= at && isPhraseAt(words, i, phrase)),
  );
}

function isCompared(words: readonly FoldedWord[], at: number, { comparing }: Table): boolean {
  return words.slice(Math.max(0, at - comparingReach), at).some(({ letters }) => comparing.has(letters));
}

/** How many words after a negation may come before what it leaves standing. */
const exceptingReach = 12;

function isExcepted(words: readonly FoldedWord[], at: number, { excepting }: Table): boolean {
  for (let i = at + 1; i <= at + exceptingReach; i++) {
    const word = words[i];
    if (!word || /[.!?؟;؛]\s/.test(word.gap)) return false;
    if (excepting.has(word.letters)) return true;
  }
  return false;
}

/** How many words after a negation may come before the denial that it undoes. */
const undoingReach = 3;

/** The shortest word that denies by its meaning; shorter ones are parts of a negation: ne. */
const shortestDenial = 4;

// "Did not refuse", لم ينف: what is denied is a denial.
function isUndone({ words, vocabulary }: Pick<ReadingInput, "words" | "vocabulary">, at: number, { implied }: Table) {
  return words.slice(at + 1, at + 1 + undoingReach).some(({ letters }, i) => {
    const isThere = (word: string) =>
      word.length >= shortestDenial && implied.get(word)?.find((phrase) => isPhraseAt(words, at + 1 + i, phrase));
    return withoutProclitics(letters, (word) => isThere(word) || undefined, vocabulary) !== undefined;
  });
}

/** The words that may deny what they say without a negation: refused, failed, رفض. */
export function findImpliedDenials(text: string, scope?: Scope): Span[] {
  const page = readingInputOf(text, scope);
  const { words, vocabulary } = page;
  const { implied } = tableOf(vocabulary);
  return possibleWords(page, "triggers").flatMap((i) => {
    const word = words[i] as FoldedWord;
    const isThere = (letters: string) => implied.get(letters)?.find((phrase) => isPhraseAt(words, i, phrase));
    const found = withoutProclitics(word.letters, isThere, vocabulary);
    if (!found) return [];
    return [{ start: word.start, end: (words[i + found.found.rest.length] as FoldedWord).end }];
  });
}
