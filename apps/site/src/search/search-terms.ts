import { foldText, wordsIn } from "@diplomatic-visits/core/text";

const arabicWord = /^[\u0620-\u064a\u066e-\u06d3]+$/;

/** The words of a text as search compares them: spelling variants folded, in lower case. */
export function queryWords(text: string): string[] {
  return writtenWords(text).map((word) => word.toLowerCase());
}

/** The words of a text to index; for a name such as `textHash` also its parts. */
export function indexWords(text: string): string[] {
  return writtenWords(text).flatMap((word) => {
    const parts = partsOfName(word);
    return (parts.length > 1 ? [word, ...parts] : [word]).map((form) => form.toLowerCase());
  });
}

/** The words of a text as written; and, for a name such as `textHash`, with its parts as words, as `text-hash` has them. */
export function wordsWithParts(text: string): string[][] {
  const written = writtenWords(text);
  const parted = written.flatMap(partsOfName);
  const spellings = parted.length > written.length ? [written, parted] : [written];
  return spellings.map((words) => words.map((word) => word.toLowerCase()));
}

function partsOfName(word: string): string[] {
  return word.split(/(?<=[a-z])(?=[A-Z])|_+/).filter((part) => part !== "");
}

// Folding removes the marks and invisible characters inside words.
function writtenWords(text: string): string[] {
  const folded = foldText(text, "orthographic");
  return wordsIn(folded).map(({ start, end }) => folded.slice(start, end));
}

/** A folded word, and its forms without the Arabic prefix letters: و ف, then ب ل ك or س, then ال. */
export function termsOf(word: string): string[] {
  if (!arabicWord.test(word)) return [word];
  return [...new Set([word, ...underClitics(word)])];
}

const known = new Map<string, readonly string[]>();

/** The same as `termsOf`, remembered: the words of names are compared with every query. */
export function formsOf(word: string): readonly string[] {
  const forms = known.get(word) ?? termsOf(word);
  known.set(word, forms);
  return forms;
}

/** Whether two folded words can be the same: لقاء and اللقاء, نموذج and بنموذج. */
export function sharesForm(one: string, other: string): boolean {
  if (one === other) return true;
  const forms = formsOf(other);
  return formsOf(one).some((form) => forms.includes(form));
}

const articled = /^[وف]?(?:[بك]?ال|لل)/;

/** A folded word without the article and what precedes it; other first letters may belong to the word, as in لقاء. */
export function articleCutOff(word: string): string {
  return articled.test(word) ? (withoutClitics(word) ?? word) : word;
}

/** A folded word without all clitics that it may carry; undefined if it can carry none. */
export function withoutClitics(word: string): string | undefined {
  return arabicWord.test(word) ? underClitics(word).at(-1) : undefined;
}

function underClitics(word: string): string[] {
  const prepositions = /^[وف]/.test(word) ? [word, word.slice(1)] : [word];
  const nouns = prepositions.flatMap((form) => [form, ...afterPreposition(form)]);
  const bare = nouns.filter((form) => form.startsWith("ال")).map((form) => form.slice(2));
  return [...nouns, ...bare].filter((form) => form !== word && form.length > 1);
}

const imperfect = /^س[ايتن]/;

function afterPreposition(word: string): string[] {
  // ل before ال is written لل, also before الل: the article, or the alef, is restored.
  if (word.startsWith("لل")) return [word.slice(1), `ا${word}`, `ال${word.slice(2)}`];
  return /^[بلك]/.test(word) || imperfect.test(word) ? [word.slice(1)] : [];
}
