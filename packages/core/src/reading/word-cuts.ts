import type { SharedParts } from "../languages/shared-parts.ts";
import { everyVocabulary, lookup, type SharedVocabulary } from "../languages/vocabulary.ts";
import { cliticsOf, type WrittenClitics } from "../languages/written-clitics.ts";
import type { Span } from "../text/span.ts";
import { unitAt, unitCount } from "../text/units-of.ts";
import { codePointBefore, isWordAfter, isWordBefore, isWordCodePoint, wordEnd, wordStart } from "../text/word-edges.ts";
import { isContractionAt } from "./contractions.ts";
import { writtenAfter, writtenBefore } from "./proclitics.ts";

// Scripts that write words without spaces or attach particles to them: word boundaries cannot be seen there.
// The pattern is prepared only for a text that may have one, which takes longer than all else of this file.
const firstUnspaced = 0xe00;
function isUnspaced(letter: string): boolean {
  const isPossible = letter.charCodeAt(0) >= firstUnspaced;
  return (
    isPossible &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Hangul}]/u.test(
      letter,
    )
  );
}
const zeroWidthNonJoiner = 0x200c;
const digit = /^\p{Nd}/u;

interface Edges {
  /** Characters that change the numeral they are attached to: 4k, 7M, 1½, and the decimal ر of agencies, 3ر5. */
  numeralGoesOn: RegExp;
  /** Hyphenated prefixes that negate, at the end of a text; UN-backed is not a negation. */
  negatingPrefix: RegExp;
}

const edges = lookup(({ lexicons }: SharedVocabulary): Edges => {
  const words = (formsOf: (lexicon: SharedParts) => string | undefined) =>
    lexicons.flatMap((lexicon) => formsOf(lexicon)?.split(" ") ?? []);
  const scales = words(({ numbers }) => numbers?.scalesOnFigures).join("");
  const marks = words(({ numbers }) => numbers?.decimalLetter).join("");
  const negating = words(({ negations }) => negations?.hyphenPrefixes);
  const capitalised = negating.map((prefix) => prefix.charAt(0).toUpperCase() + prefix.slice(1));
  return {
    numeralGoesOn: new RegExp(`^(?:[${scales}](?![\\p{L}\\p{M}\\p{N}])|[¼-¾⅐-⅞]|[${marks}]\\p{Nd})`, "u"),
    negatingPrefix: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_-])(?:${[...negating, ...capitalised].join("|")})[-‐‑]$`, "u"),
  };
});

/** Whether a span may cut a word at its start or end; false only if it certainly does not. */
export function mayCutWord(text: string, { start, end }: Span, at: "start" | "end"): boolean {
  const offset = at === "start" ? start : end;
  if (offset <= 0 || offset >= unitCount(text)) return false;
  if (isClear(unitAt(text, offset)) || isClear(unitAt(text, offset - 1))) return false;
  return at === "end" || end - start < longEnough || !followsParticle(text, start);
}

// Marks that are neither part of a word nor join two; a hyphen may join a prefix, and an apostrophe an ending.
const clearMarks: ReadonlySet<number> = new Set(Array.from("«»“”،؛؟…", (mark) => unitAt(mark, 0)));
const hyphen = 0x2d;
const apostrophe = 0x27;
const longEnough = 3;

function isClear(unit: number): boolean {
  if (unit >= 0x80) return clearMarks.has(unit);
  return !isWordCodePoint(unit) && unit !== hyphen && unit !== apostrophe;
}

// و before at least three plain letters, at the start of a word
function followsParticle(text: string, start: number): boolean {
  const isFirst = start === 1 || isClear(unitAt(text, start - 2));
  if (!isFirst || !particles(everyVocabulary()).has(unitAt(text, start - 1))) return false;
  for (let at = start; at < start + longEnough; at++) if (!isPlainArabic(unitAt(text, at))) return false;
  return true;
}

function isPlainArabic(unit: number): boolean {
  return (unit >= 0x621 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x64a);
}

/** The single Arabic letters that may be written before a word of any kind. */
const particles = lookup((_: SharedVocabulary): ReadonlySet<number> => {
  const units = Array.from({ length: 0x64b - 0x621 }, (_, i) => 0x621 + i);
  return new Set(
    units.filter((unit) => {
      const letter = String.fromCharCode(unit);
      const clitics = isPlainArabic(unit) ? cliticsOf(letter) : undefined;
      return clitics?.prefixes.test(letter) && !clitics.future.test(letter);
    }),
  );
});

/** The word that a span cuts at its start or end, apart from clitics; undefined if it begins and ends with whole words. */
export function wordCutAt(text: string, span: Span, at: "start" | "end"): Span | undefined {
  const offset = span[at];
  const isCut = at === "start" ? cutsStart(text, span) : cutsEnd(text, span);
  return isCut ? { start: wordStart(text, offset), end: wordEnd(text, offset) } : undefined;
}

/** Whether a span begins and ends with whole words, apart from clitics. */
export function isWholePlace(text: string, span: Span): boolean {
  return !cutsStart(text, span) && !cutsEnd(text, span) && !isBeforeYeh(text, span.end);
}

/**
 * The adjective that a span cuts at its end: names and words with the article do not have pronoun suffixes, so ي after one
 * makes it another word (إيراني).
 */
export function nameCutAt(text: string, span: Span, namesOf: () => ReadonlySet<string>): Span | undefined {
  if (!isBeforeYeh(text, span.end)) return undefined;
  const names = namesOf();
  const word = { start: wordStart(text, span.end), end: wordEnd(text, span.end) };
  const letters = text.slice(word.start, span.end);
  const clitics = cliticsOf(letters);
  const isName = names.has(letters) || (clitics && names.has(letters.replace(clitics.leading, "")));
  return isName || clitics?.definite.test(letters) ? word : undefined;
}

const longestPrefix = 12;
const hyphens: ReadonlySet<number> = new Set(Array.from("-‐‑", (mark) => mark.charCodeAt(0)));

/** The word that a span cuts after a hyphenated negative prefix: non-official, un-official. */
export function negatedCutAt(text: string, { start }: Span): Span | undefined {
  if (!hyphens.has(unitAt(text, start - 1))) return undefined;
  const { negatingPrefix } = edges(everyVocabulary());
  const prefix = negatingPrefix.exec(text.slice(Math.max(0, start - longestPrefix), start))?.[0];
  return prefix !== undefined && isWordAfter(text, start)
    ? { start: start - prefix.length, end: wordEnd(text, start) }
    : undefined;
}

function isBeforeYeh(text: string, offset: number): boolean {
  if (!isWordBefore(text, offset)) return false;
  const rest = writtenAfter(text, offset);
  return rest !== "" && cliticsOf(rest)?.adjectiveSuffix === rest;
}

function cutsStart(text: string, { start, end }: Span): boolean {
  if (!isInsideWord(text, start)) return false;
  const first = text.slice(start, start + 2);
  const before = writtenBefore(text, start);
  // A particle or the article may be written onto a numeral: و200, بـ7, الـ29.
  if (digit.test(first)) return before !== "" && !cliticsOf(before)?.prefixes.test(before);
  const clitics = cliticsOf(first);
  if (!clitics) return true;
  const word = writtenAfter(text, start, end);
  // A pronoun suffix may be a quote of its own: the mention of somebody.
  return !isPrefix(clitics, before, word) && !(clitics.pronouns.has(word) && !isWordAfter(text, end));
}

function isPrefix(clitics: WrittenClitics, letters: string, word: string): boolean {
  if (!clitics.prefixes.test(letters)) return false;
  const isShort = clitics.shortWords.size > 0 && unitCount(word) < 3;
  if (isShort && !clitics.articles.some((article) => letters.endsWith(article))) return clitics.shortWords.has(word);
  return !clitics.future.test(letters) || clitics.afterFuture.test(word);
}

function cutsEnd(text: string, { end }: Span): boolean {
  if (isContractionAt(text, end)) return isWordBefore(text, end);
  if (!isInsideWord(text, end)) return false;
  // A unit or an era may be written onto a numeral: 5km, 2021م. What changes the number is not a matter of words.
  const last = String.fromCodePoint(codePointBefore(text, end) as number);
  if (digit.test(last) && !digit.test(text.slice(end, end + 2)))
    return edges(everyVocabulary()).numeralGoesOn.test(text.slice(end, end + 3));
  return !cliticsOf(text.slice(end, end + 2))?.pronouns.has(writtenAfter(text, end));
}

function isInsideWord(text: string, offset: number): boolean {
  if (!isWordBefore(text, offset) || !isWordAfter(text, offset)) return false;
  if (unitAt(text, offset) === zeroWidthNonJoiner || unitAt(text, offset - 1) === zeroWidthNonJoiner) return false;
  return !isUnspaced(text.slice(offset, offset + 2)) && !isUnspaced(lastLetter(text, offset));
}

function lastLetter(text: string, offset: number): string {
  const codePoint = codePointBefore(text, offset);
  return codePoint === undefined ? "" : String.fromCodePoint(codePoint);
}
