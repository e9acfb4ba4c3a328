import { writtenBefore } from "./proclitics.ts";
import type { Span } from "./span.ts";
import { codePointBefore, isWordAfter, isWordBefore, wordEnd, wordStart } from "./word-edges.ts";

// Scripts that write words without spaces, or particles onto them: no edge of a word can be seen there.
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Hangul}]/u;
const arabicLetter = /^\p{Script=Arabic}/u;
const hebrewLetter = /^\p{Script=Hebrew}/u;

/** Conjunctions, prepositions, future mark and article as they are written onto an Arabic word. */
const proclitics = /^[وف]?(?:[بلكس]|[بك]?ال|لل)?$/;
const imperfect = /^[أايتن]/;
/** Of words of two letters only these carry proclitics; in any other the letter before belongs to the word (وصل). */
const shortWords: ReadonlySet<string> = new Set(
  "في من عن أن إن ان لم لن لا ما هو هي هم قد كل مع أو ثم بل كي يد أب أخ".split(" "),
);
const hebrewProclitics = /^[והבלכמש]{1,3}$/;

/** Object and possessive pronouns as they are written onto an Arabic word. */
const enclitics = /^(?:ه|ها|هما|هم|هن|ك|كما|كم|كن|ي|ني|نا)$/;

const zeroWidthNonJoiner = 0x200c;
const digit = /^\p{Nd}/u;
/** What makes another number of a numeral that it is written onto: 4k, 7M, 1½, and the decimal ر of agencies, 3ر5. */
const numeralGoesOn = /^(?:[kKMBT](?![\p{L}\p{M}\p{N}])|[¼-¾⅐-⅞]|ر\p{Nd})/u;
const contractedNot = /^['’ʼ]t(?![\p{L}\p{M}])/iu;

/** The word that a span is cut out of at its start or end, clitics aside; undefined where it begins or ends with a word. */
export function wordCutAt(text: string, span: Span, at: "start" | "end"): Span | undefined {
  const offset = span[at];
  const isCut = at === "start" ? cutsStart(text, span) : cutsEnd(text, span);
  return isCut ? { start: wordStart(text, offset), end: wordEnd(text, offset) } : undefined;
}

/** Whether a span begins and ends with whole words, clitics aside. */
export function isWholePlace(text: string, span: Span): boolean {
  return !cutsStart(text, span) && !cutsEnd(text, span) && !isBeforeYeh(text, span.end);
}

/**
 * The adjective that a span ends inside: a name takes no pronoun, and neither does a word with the article, so ي after one
 * makes another word of it (إيراني).
 */
export function nameCutAt(text: string, span: Span, names: ReadonlySet<string>): Span | undefined {
  if (!isBeforeYeh(text, span.end)) return undefined;
  const word = { start: wordStart(text, span.end), end: wordEnd(text, span.end) };
  const letters = text.slice(word.start, span.end);
  const isName = names.has(letters) || names.has(letters.replace(/^[وف]?(?:[بك]?ال|[بلك])?/, ""));
  return isName || /^[وف]?(?:[بك]?ال|لل)/.test(letters) ? word : undefined;
}

/** The word that a span is cut out of behind a hyphened prefix that negates: non-official, un-official. */
export function negatedCutAt(text: string, { start }: Span): Span | undefined {
  // UN-backed is no negation.
  const prefix = /(?<![\p{L}\p{M}\p{N}_-])(?:[Nn]on|un|Un)[-‐‑]$/u.exec(text.slice(Math.max(0, start - 5), start))?.[0];
  return prefix !== undefined && isWordAfter(text, start)
    ? { start: start - prefix.length, end: wordEnd(text, start) }
    : undefined;
}

function isBeforeYeh(text: string, offset: number): boolean {
  return isWordBefore(text, offset) && writtenAfter(text, offset) === "ي";
}

function cutsStart(text: string, { start, end }: Span): boolean {
  if (!isInsideWord(text, start)) return false;
  const first = text.slice(start, start + 2);
  const before = writtenBefore(text, start);
  // A particle or the article may be written onto a numeral: و200, بـ7, الـ29.
  if (digit.test(first)) return !proclitics.test(before);
  if (arabicLetter.test(first)) {
    const word = writtenAfter(text, start, end);
    // A pronoun may be a quote of its own: the mention of somebody.
    return !isProclitic(before, word) && !(enclitics.test(word) && !isWordAfter(text, end));
  }
  return !(hebrewLetter.test(first) && hebrewProclitics.test(before));
}

function isProclitic(letters: string, word: string): boolean {
  if (!proclitics.test(letters)) return false;
  if (word.length < 3 && !letters.endsWith("ال")) return shortWords.has(word);
  return !letters.endsWith("س") || imperfect.test(word);
}

function cutsEnd(text: string, { end }: Span): boolean {
  if (contractedNot.test(text.slice(end, end + 3))) return isWordBefore(text, end);
  if (!isInsideWord(text, end)) return false;
  // A unit or an era may be written onto a numeral: 5km, 2021م. What makes another number of it is no matter of words.
  const last = String.fromCodePoint(codePointBefore(text, end) as number);
  if (digit.test(last) && !digit.test(text.slice(end))) return numeralGoesOn.test(text.slice(end, end + 3));
  return !(arabicLetter.test(text.slice(end)) && enclitics.test(writtenAfter(text, end)));
}

function isInsideWord(text: string, offset: number): boolean {
  if (!isWordBefore(text, offset) || !isWordAfter(text, offset)) return false;
  if (text.charCodeAt(offset) === zeroWidthNonJoiner || text.charCodeAt(offset - 1) === zeroWidthNonJoiner)
    return false;
  return !unspaced.test(text.slice(offset, offset + 2)) && !unspaced.test(lastLetter(text, offset));
}

function lastLetter(text: string, offset: number): string {
  const codePoint = codePointBefore(text, offset);
  return codePoint === undefined ? "" : String.fromCodePoint(codePoint);
}

function writtenAfter(text: string, offset: number, most = text.length): string {
  return text.slice(offset, Math.min(wordEnd(text, offset), most)).replace(/[\p{M}\u0640\p{Cf}]/gu, "");
}
