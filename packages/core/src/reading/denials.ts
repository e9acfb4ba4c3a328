import { withoutProclitics, withProclitics } from "../languages/clitics.ts";
import { mergedWords, type Phrase, type PhraseTable, phrasesOf, phraseTable } from "../languages/forms.ts";
import type { Negations } from "../languages/parts/assertion.ts";
import { lookup, type Vocabulary } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { findNegations } from "./negations.ts";
import { endOfPhrase, isPhraseAt } from "./phrases.ts";
import { possibleWords, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";
import { byForm, type WordForm } from "./word-form.ts";

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
  const found: Denial[] = [];
  let at = 0;
  for (const { start, end } of findNegations(text, page)) {
    while ((page.words[at + 1]?.start ?? text.length) <= start) at++;
    if (denies(page, at)) found.push({ start, end, isConcord: isConcord(page.forms[at] as WordForm) });
  }
  return found;
}

const isConcord = byForm((letters, vocabulary) => tableOf(vocabulary).concord.has(letters));
const isComparing = byForm((letters, vocabulary) => tableOf(vocabulary).comparing.has(letters));
const isExcepting = byForm((letters, vocabulary) => tableOf(vocabulary).excepting.has(letters));
const isDeterminer = byForm((letters, vocabulary) => tableOf(vocabulary).determiners.has(letters));
const idiomsOf = byForm((letters, vocabulary) => tableOf(vocabulary).idioms.get(letters));
const isNominal = byForm((letters, vocabulary) => {
  const { nominal } = tableOf(vocabulary);
  return withoutProclitics(letters, (word) => nominal.has(word) || undefined, vocabulary) !== undefined;
});

function denies(page: ReadingInput, at: number): boolean {
  const form = page.forms[at] as WordForm;
  if (isNominal(form)) return false;
  const { gap } = page.words[at] as FoldedWord;
  if (isDeterminer(form) && at > 0 && (gap === " " || /^\s*$/.test(gap))) return false;
  if (gap !== " " && /[,،]/.test(gap)) return false;
  return !isIdiom(page, at) && !isCompared(page, at) && !isExcepted(page, at) && !isUndone(page, at);
}

function isIdiom({ words, forms }: ReadingInput, at: number): boolean {
  for (let i = Math.max(0, at - 2); i <= at; i++)
    if (idiomsOf(forms[i] as WordForm)?.some((one) => i + one.rest.length >= at && isPhraseAt(words, i, one)))
      return true;
  return false;
}

function isCompared({ forms }: ReadingInput, at: number): boolean {
  for (let i = Math.max(0, at - comparingReach); i < at; i++) if (isComparing(forms[i] as WordForm)) return true;
  return false;
}

/** How many words after a negation may come before what it leaves standing. */
const exceptingReach = 12;

function isExcepted({ words, forms }: ReadingInput, at: number): boolean {
  const end = Math.min(forms.length, at + exceptingReach + 1);
  for (let i = at + 1; i < end; i++) {
    const { gap } = words[i] as FoldedWord;
    if (gap !== " " && /[.!?؟;؛]\s/.test(gap)) return false;
    if (isExcepting(forms[i] as WordForm)) return true;
  }
  return false;
}

/** How many words after a negation may come before the denial that it undoes. */
const undoingReach = 3;

/** The shortest word that denies by its meaning; shorter ones are parts of a negation: ne. */
const shortestDenial = 4;

/** The phrases for a denial, of words that are long enough, that a word may begin. */
const undoneBy = byForm((letters, vocabulary) => impliedIn(letters, vocabulary, shortestDenial));

// "Did not refuse", لم ينف: what is denied is a denial.
function isUndone({ words, forms }: ReadingInput, at: number): boolean {
  const end = Math.min(forms.length, at + 1 + undoingReach);
  for (let i = at + 1; i < end; i++)
    if (undoneBy(forms[i] as WordForm).some((one) => isPhraseAt(words, i, one))) return true;
  return false;
}

/** The phrases for a denial that a word may begin, in the order in which they are tried. */
const impliedBy = byForm((letters, vocabulary) => impliedIn(letters, vocabulary, 1));

function impliedIn(letters: string, vocabulary: Vocabulary, shortest: number): Phrase<true>[] {
  const { implied } = tableOf(vocabulary);
  const find = (first: string) => (first.length >= shortest ? implied.get(first) : undefined);
  return withProclitics(letters, find, vocabulary).flatMap(({ found }) => found);
}

/** The words that may deny what they say without a negation: refused, failed, رفض. */
export function findImpliedDenials(text: string, scope?: Scope): Span[] {
  const page = readingInputOf(text, scope);
  const found: Span[] = [];
  for (const i of possibleWords(page, "triggers")) {
    const phrases = impliedBy(page.forms[i] as WordForm);
    const phrase = phrases.length > 0 ? phrases.find((one) => isPhraseAt(page.words, i, one)) : undefined;
    if (!phrase) continue;
    found.push({ start: (page.words[i] as FoldedWord).start, end: endOfPhrase(page.words, i, phrase) });
  }
  return found;
}
