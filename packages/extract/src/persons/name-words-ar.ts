import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isConnector, isGivenName } from "./given-names.ts";
import { endsName } from "./name-stops.ts";
import { titlesFrom } from "./title-lexicon.ts";

const mostNames = 4;
const arabicLetters = /^[\u0621-\u064a\u0671-\u06d3]{2,}$/;
const definite = /^(?:[وف]?[بك]?ال|[وف]?لل)/;

/** What is known of the words around a name. */
export interface NameContext {
  text: string;
  words: readonly FoldedWord[];
  /** Whether a word stands in the name of a country or in an adjective of one. */
  isCountry: (i: number) => boolean;
  /** Whether the text has a word, in folded letters, without a clitic. */
  hasWord: (letters: string) => boolean;
}

/** What the title before a name says of it. */
export interface NameBounds {
  /** Whether only a known given name may follow. */
  isWeak: boolean;
  /** Whether it is a king's or a prince's, whose name is often a given name alone. */
  isRoyal: boolean;
}

/** Where a name in Arabic script that begins at a word ends; `i` itself when no name begins there. */
export function arabicNameEnd(context: NameContext, i: number, { isWeak, isRoyal }: NameBounds): number {
  const first = context.words[i];
  if (!first || !canBegin(context, i, isWeak)) return i;
  let names = isConnector(first.letters) ? 0 : 1;
  let end = i + 1;
  for (; names < mostNames && goesOn(context, end); end++) {
    const { letters } = context.words[end] as FoldedWord;
    if (letters.startsWith("ال") && !mayHaveArticle(context, { i, at: end, isRoyal })) break;
    if (names > 1 && !isGivenName(letters) && isHeadOfPhrase(context, end)) break;
    if (!isConnector(letters)) names++;
  }
  while (end > i && isConnector((context.words[end - 1] as FoldedWord).letters)) end--;
  return end;
}

const ordinal = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس)$/;

// A word in ال goes on a name after a given name (بشار النجار, عبد الفتاح الغندور), and after any first name where the phrase
// ends with it (سامر الغندور،); elsewhere a new phrase begins with it.
function mayHaveArticle(
  context: NameContext,
  { i, at, isRoyal }: { i: number; at: number; isRoyal: boolean },
): boolean {
  const { words } = context;
  const letters = (place: number) => (place < i ? "" : (words[place] as FoldedWord).letters);
  if (ordinal.test(letters(at)) || isConnector(letters(at - 1))) return true;
  // الملك سلمان السياسي المخضرم: two in a row are adjectives
  const after = words[at + 1];
  const isRow = after?.gap === " " && after.letters.startsWith("ال") && !beginsPhrase(context, at + 1);
  if (isRow && (isRoyal || at !== i + 1)) return false;
  if (isGivenName(letters(at - 1)) || isConnector(letters(at - 2))) return true;
  if (context.isCountry(at) && surnameOfNation.test(letters(at))) return true;
  // سالم الحربي: an adjective of a tribe or a town is a surname, whatever follows
  if (at === i + 1 && !letters(i).startsWith("ال") && surnameOfNation.test(letters(at))) return true;
  const isLast = after?.gap !== " " || beginsPhrase(context, at + 1);
  return at === i + 1 && !letters(i).startsWith("ال") && isLast;
}

// إلى, a country, an office or a particle begins what follows a name
function beginsPhrase(context: NameContext, i: number): boolean {
  const { letters } = context.words[i] as FoldedWord;
  return isEnd(context, i) || context.isCountry(i) || titlesFrom(letters).length > 0;
}

// أهمية التعاون, أوراق اعتماده, وفدا من: a noun with what belongs to it, and no third name
function isHeadOfPhrase({ text, words }: NameContext, i: number): boolean {
  const [word, next] = [words[i] as FoldedWord, words[i + 1]];
  if (word.letters.startsWith("ال") || next?.gap !== " ") return false;
  const written = text.slice(next.start, next.end);
  if ((next.letters.startsWith("ال") && next.letters !== "الي") || /.{3}(?:ه|ها|هم)$/.test(written)) return true;
  return /.{3}ا$/.test(word.letters) && /^(?:من|الي|علي|في|عن|مع|[بل].{3,}|.{3,}ا)$/.test(next.letters);
}

function canBegin(context: NameContext, i: number, isWeak: boolean): boolean {
  const { words, isCountry, hasWord } = context;
  const { letters } = words[i] as FoldedWord;
  if (!arabicLetters.test(letters) || isEnd(context, i) || isCountry(i) || titlesFrom(letters).length > 0) return false;
  if (isGivenName(letters)) return true;
  if (isWeak || letters.startsWith("ال")) return false;
  return !isCliticFirst(letters, hasWord) && !looksCommon(letters);
}

// A name is not written with the ending of an indefinite noun.
const tanwin = /[\u064b-\u064d]/;
const persianYeh = "\u06cc";

function isEnd({ text, words }: NameContext, i: number): boolean {
  const { letters, start, end } = words[i] as FoldedWord;
  const written = text.slice(start, end);
  // «علی» in Persian letters is the name before another name, else the particle
  if (written === `عل${persianYeh}` && i + 1 < words.length) return !isGivenName((words[i + 1] as FoldedWord).letters);
  // دعوته, لقاءه: a noun with its owner
  if (/.{3}ته$|.{2}[ءؤئ](?:ه|ها|هم)$/.test(written)) return true;
  return tanwin.test(written) || endsName(letters, written);
}

// المصري, السوداني: what is the adjective of a nation after a title is a surname after a name
const surnameOfNation = /^ال.{3,}ي$/;

function goesOn(context: NameContext, i: number): boolean {
  const { text, words, isCountry, hasWord } = context;
  const word = words[i];
  if (word?.gap !== " " || !arabicLetters.test(word.letters)) return false;
  const { letters } = word;
  if ((isCountry(i) && !surnameOfNation.test(letters)) || isEnd(context, i)) return false;
  // أمين is a name, and أمين عام an office
  if (isOffice(words, i) || isTitleInArticle(words, i)) return false;
  if (isGivenName(letters)) return true;
  const isOfNoun = /^[بلك].{3,}ه$/.test(letters) && text.charAt(word.end - 1) === "ة";
  return !isOfNoun && !isCliticFirst(letters, hasWord) && !looksCommon(letters);
}

const titles = /^ال(?:رييسه?|وزيره?|سيده?|ملكه?|سفيره?|نايبه?|دكتوره?|مستشاره?|مبعوثه?|قنصل|امينه?|شيخه?|اميره?)$/;
const surnamesToo = /^ال(?:ملك|امين|شيخ|امير|سيد)$/;

// الملك فهد الرئيس علي: a title begins the next person; الأمين and الشيخ are surnames too, but before a given name
function isTitleInArticle(words: readonly FoldedWord[], i: number): boolean {
  const { letters } = words[i] as FoldedWord;
  if (!titles.test(letters)) return false;
  const next = words[i + 1];
  return !surnamesToo.test(letters) || (next?.gap === " " && (isGivenName(next.letters) || next.letters === "العام"));
}

function isOffice(words: readonly FoldedWord[], i: number): boolean {
  const { letters } = words[i] as FoldedWord;
  if (letters.startsWith("ال")) return false;
  return titlesFrom(letters).some((title) =>
    title.words.length === 1
      ? !isGivenName(letters)
      : title.words.every((own, k) => words[i + k]?.letters === own && (k === 0 || words[i + k]?.gap === " ")),
  );
}

// و before a word, or ب ل ك ف before one that is known: a new phrase begins.
function isCliticFirst(letters: string, hasWord: (letters: string) => boolean): boolean {
  if (definite.test(letters) && !letters.startsWith("ال")) return true;
  if (!/^[وفبلك]/.test(letters)) return false;
  const rest = letters.slice(1);
  if (rest.length < 2) return false;
  if (endsName(rest) || isGivenName(rest) || titlesFrom(rest).length > 0 || isVerbalNoun(rest)) return true;
  if (hasWord(rest) || hasWord(`ال${rest}`)) return true;
  return letters.startsWith("و") && letters.length > 4;
}

// مناقشة, تعزيز, استكمال: nouns of doing, as they follow a ل.
function isVerbalNoun(letters: string): boolean {
  return /^م[\u0621-\u064a]ا[\u0621-\u064a]{2}ه$|^ت[\u0621-\u064a]{2}ي[\u0621-\u064a]$|^است[\u0621-\u064a]{2}ا[\u0621-\u064a]/.test(
    letters,
  );
}

// Plurals in ات, words with a pronoun behind them, adjectives in ال and futures are words of the sentence, not names.
function looksCommon(letters: string): boolean {
  return /ات$|.{3}(?:ها|هم|هما)$|^ال.*(?:يه|ين)$|^[ست]ت[\u0621-\u064a]{3}/.test(letters) || isVerbalNoun(letters);
}
