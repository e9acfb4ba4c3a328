import { calendarWords, type FoldedWord, foldedList, monthNames, weekdayNamed } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import type { OrganizationLists } from "../languages/parts/organization-words.ts";
import { sharedVocabulary } from "../languages/shared-lexicons.ts";
import { titlesFrom } from "../persons/known-titles.ts";
import type { NamedByGrammar, NamePage } from "./capitalized-organizations.ts";
import { namesFrom } from "./organization-names.ts";

interface Lists {
  has: (list: keyof OrganizationLists, letters: string | undefined) => boolean;
  article: string;
  /** The heads of names by the letters of a word, after its clitics and with the article. */
  headOf: (letters: string) => Head | undefined;
}

interface Head {
  letters: string;
  skipped: number;
  isDefinite: boolean;
}

interface Page extends NamePage {
  lists: Lists;
}

/** The names of organizations that a noun with definite nouns after it makes: رابطة علماء الفلك, الهيئة العامة للاستثمار. */
export function chainedOrganizations(given: NamePage): NamedByGrammar[] {
  const lists = chainLists(given.lexicons);
  if (!lists) return [];
  const page: Page = { ...given, lists };
  const found: NamedByGrammar[] = [];
  for (let i = 0; i < page.words.length; i++) {
    const word = page.words[i] as FoldedWord;
    const head = lists.headOf(word.letters);
    if (!head) continue;
    let quoted = quotedName(page, i, head);
    if (quoted) {
      for (; quoted; quoted = joinedQuote(page, quoted.to)) {
        found.push(spanOf(page, quoted));
        i = quoted.to - 1;
      }
      continue;
    }
    const to = head.isDefinite ? definiteEnd(page, i, head) : chainEnd(page, i, head);
    if (to === undefined) continue;
    const { start } = head.skipped === 0 ? word : word.part(head.skipped);
    found.push({ ...spanOf(page, { from: i, to }), start });
    i = to - 1;
  }
  return found;
}

function spanOf({ words }: Page, { from, to }: { from: number; to: number }): NamedByGrammar {
  return { start: (words[from] as FoldedWord).start, end: (words[to - 1] as FoldedWord).end, from };
}

const chainLists = perLexicons((lexicons): Lists | undefined => {
  const own = lexicons.find(({ organizations }) => organizations?.grammar === "chain");
  if (!own?.organizations || !own.clitics) return undefined;
  const sets = new Map(
    Object.entries(own.organizations.lists).map(([list, words]) => [list, new Set(foldedList(words))]),
  );
  const has = (list: keyof OrganizationLists, letters: string | undefined) =>
    letters !== undefined && (sets.get(list)?.has(letters) ?? false);
  const { article } = own.clitics;
  const known = new Map<string, Head | undefined>();
  const isHead = (letters: string) => heads.some((list) => has(list, letters));
  const headOf = (letters: string) => {
    const reading = readingAfterClitics(lexicons, letters, (word) => {
      if (isHead(word)) return { letters: word, isDefinite: has("airlines", word) };
      const bare = word.startsWith(article) ? word.slice(article.length) : undefined;
      return bare !== undefined && has("definiteHeads", bare) ? { letters: bare, isDefinite: true } : undefined;
    });
    return reading && { ...reading.found, skipped: reading.skipped };
  };
  return {
    has,
    article,
    headOf: (letters) => {
      if (!known.has(letters)) known.set(letters, headOf(letters));
      return known.get(letters);
    },
  };
});

const heads = ["freeHeads", "fullHeads", "placeHeads", "namedHeads", "quotedHeads", "airlines"] as const;

function isNext(word: FoldedWord | undefined): word is FoldedWord {
  return word !== undefined && (word.gap === " " || word.gap === "\u00a0");
}

const longestQuote = 4;

/** A name in quotation marks that contains its noun or follows it, as the words from and to: «طيران ناس», صحيفة «الأيام». */
function quotedName(page: Page, i: number, head: Head): { from: number; to: number } | undefined {
  const { words, lists } = page;
  if (!lists.has("quotedHeads", head.letters)) return undefined;
  const isInside = opensQuote(words[i]);
  const from = isInside ? i : i + 1;
  if (!isInside && !/^ [«"“]$/.test(words[from]?.gap ?? "")) return undefined;
  const to = quoteEnd(page, from);
  return to === undefined || to - from < (isInside ? 2 : 1) ? undefined : { from, to };
}

function opensQuote(word: FoldedWord | undefined): boolean {
  return /[«"“]$/.test(word?.gap ?? "");
}

function quoteEnd({ text, words }: Page, from: number): number | undefined {
  for (let to = from + 1; to <= from + longestQuote; to++) {
    const end = words[to - 1]?.end;
    if (end === undefined || (to > from + 1 && !isNext(words[to - 1]))) return undefined;
    if (/^[»"”]/.test(text.slice(end, end + 1))) return to;
  }
  return undefined;
}

// «طيران ناس» و«القطرية»: a quoted name joined to one
function joinedQuote(page: Page, at: number): { from: number; to: number } | undefined {
  const { text, words } = page;
  const [joint, first] = [words[at], words[at + 1]];
  const isAnd = joint?.letters === "و" && /^[»"”] $/.test(joint.gap) && opensQuote(first) && first?.gap.length === 1;
  if (!isAnd || text.slice(joint.start, joint.end) !== "و") return undefined;
  const to = quoteEnd(page, at + 1);
  return to === undefined ? undefined : { from: at + 1, to };
}

/** المصرف العربي للتنمية, الخطوط الجوية القطرية */
function definiteEnd(page: Page, i: number, head: Head): number | undefined {
  const { words, lists, places } = page;
  if (lists.has("airlines", words[i]?.letters.slice(head.skipped))) {
    const at = lists.has("airlineAdjectives", words[i + 1]?.letters) ? i + 2 : i + 1;
    return isNext(words[i + 1]) && isNext(words[at]) && places[at]?.kind === "adjective" ? at + 1 : undefined;
  }
  const adjectives = adjectivesEnd(page, i + 1);
  if (adjectives === i + 1) return undefined;
  const isStatutory = adjectives > i + 2 && lists.has("statutory", words[i + 1]?.letters);
  return (
    purposeEnd(page, adjectives) ?? (isStatutory || lists.has("definiteAlone", head.letters) ? adjectives : undefined)
  );
}

function chainEnd(page: Page, i: number, { letters }: Head): number | undefined {
  const { lists, words, places } = page;
  const next = words[i + 1];
  if (!isNext(next)) return undefined;
  const honoured = honouredEnd(page, i + 1);
  if (honoured !== undefined) return purposeEnd(page, honoured) ?? honoured;
  if (lists.has("namedHeads", letters) && isBareName(page, i + 1)) return i + 2;
  // شركة سيمنز: a listed name after its noun
  const isListed = namesFrom(page.lexicons, next.letters).some(
    ({ words: own, organization }) => own.length === 1 && organization?.use === "body",
  );
  if (isListed) return i + 2;
  const place = placeEnd(page, i + 1) ?? (isBareNoun(page, i + 1) ? placeEnd(page, i + 2) : undefined);
  if (place !== undefined && places[place - 1]?.kind !== "adjective")
    return lists.has("placeHeads", letters) ? place : undefined;
  if (lists.has("commonAfter", next.letters)) return undefined;
  if (lists.has("channels", letters) && isNoun(page, i + 1)) return i + 2;
  const noun = isNoun(page, i + 1) ? i + 2 : isBareNoun(page, i + 1) && isNoun(page, i + 2) ? i + 3 : undefined;
  if (noun === undefined) return undefined;
  const end = restEnd(page, noun);
  if (lists.has("freeHeads", letters)) return end;
  return lists.has("fullHeads", letters) && end > noun ? end : undefined;
}

// adjectives, further nouns joined by "and", and a purpose
function restEnd(page: Page, from: number): number {
  let end = adjectivesEnd(page, from);
  for (let more = joinedEnd(page, end); more !== undefined; more = joinedEnd(page, end)) end = more;
  return purposeEnd(page, end) ?? end;
}

// والتنمية الاقتصادية
function joinedEnd(page: Page, at: number): number | undefined {
  const { lists, words } = page;
  const word = words[at];
  if (!isNext(word) || !word.letters.startsWith(`و${lists.article}`)) return undefined;
  const bare = word.letters.slice(1);
  if (isOutside(page, at, bare) || page.places[at] !== undefined) return undefined;
  const isOther = namesFrom(page.lexicons, bare).some(({ words: own }) => own.length === 1);
  if (isOther || lists.has("definiteHeads", bare.slice(lists.article.length))) return undefined;
  return adjectivesEnd(page, at + 1);
}

// للتنمية الزراعية, لحقوق الإنسان, لإعادة الإعمار والتنمية
function purposeEnd(page: Page, at: number): number | undefined {
  const { words } = page;
  const word = words[at];
  if (!isNext(word) || word.letters.length < 4) return undefined;
  const isDefinite = word.letters.startsWith("لل");
  const isConstruct =
    !isDefinite && word.letters.startsWith("ل") && isNoun(page, at + 1) && !isTimeWord(page, word.letters.slice(1));
  if (!isDefinite && !isConstruct) return undefined;
  if (isDefinite && isOutside(page, at, `ال${word.letters.slice(2)}`)) return undefined;
  let end = adjectivesEnd(page, isDefinite ? at + 1 : at + 2);
  for (let more = purposeJoined(page, end); more !== undefined; more = purposeJoined(page, end)) end = more;
  return end;
}

// للأبحاث ودراسة السياسات
function purposeJoined(page: Page, at: number): number | undefined {
  const word = page.words[at];
  const isConstruct =
    isNext(word) && /^و(?!ال)\p{L}{2,}ه$/u.test(word.letters) && !isOutside(page, at, word.letters.slice(1));
  return joinedEnd(page, at) ?? (isConstruct && isNoun(page, at + 1) ? adjectivesEnd(page, at + 2) : undefined);
}

function adjectivesEnd(page: Page, from: number): number {
  let to = from;
  while (isAdjective(page, to)) to++;
  return to;
}

const shortestAdjective = 5;

// adjectives of relation end in ي and ية
function isAdjective(page: Page, at: number): boolean {
  const { lists, words } = page;
  const word = words[at];
  // إلى is not an adjective
  if (!isNext(word) || word.letters.length < shortestAdjective || !word.letters.startsWith(lists.article)) return false;
  if (isOutside(page, at, word.letters)) return false;
  return /(?:ي|يه)$/.test(word.letters) || lists.has("adjectives", word.letters);
}

function isNoun(page: Page, at: number): boolean {
  const { lists, words } = page;
  const word = words[at];
  if (!isNext(word) || !word.letters.startsWith(lists.article) || word.letters.length < 4) return false;
  return !isOutside(page, at, word.letters);
}

// a noun that a definite one follows
function isBareNoun({ lists, words }: Page, at: number): boolean {
  const word = words[at];
  if (!isNext(word) || word.letters.startsWith(lists.article) || word.letters.length < 3) return false;
  return !/يه$|^[بلكف]ال|^(?:من|في|على|الي|عن|مع|ان|او|قد|لا|لم|لن|كان|كانت|بين|بعد|قبل|غير|عبر|ضد|التي|الذي)$/.test(
    word.letters,
  );
}

function isBareName({ lists, words, text }: Page, at: number): boolean {
  const word = words[at];
  if (!isNext(word) || word.letters.startsWith(lists.article) || word.letters.length < 3 || word.isNumeral)
    return false;
  if (lists.has("commonNames", word.letters) || /(?:يه|ات)$/.test(word.letters)) return false;
  const next = words[at + 1];
  const isAlone =
    !isNext(next) ||
    /^(?:عن|ان|انه|انها|نقلا|علي|في|امس|اليوم)$/.test(next.letters) ||
    /^[^ ]/.test(text.slice(word.end));
  return isAlone && !/^(?:من|في|على|علي|الي|عن|مع|ان|او|قد|لا|لم|لن|بين|بعد|قبل|غير|بان|بانه)$/.test(word.letters);
}

function placeEnd({ words, places, lists }: Page, at: number): number | undefined {
  const place = isNext(words[at]) ? places[at] : undefined;
  if (!place) return isNext(words[at]) && lists.has("regions", words[at]?.letters) ? at + 1 : undefined;
  let to = at;
  while (places[to] === place) to++;
  return to;
}

// جامعة الملك سعود, مؤسسة الأميرة دانة بنت فراس
function honouredEnd({ lists, words }: Page, at: number): number | undefined {
  if (!lists.has("honours", words[at]?.letters) || !isNext(words[at + 1])) return undefined;
  let to = at + (lists.has("beforeNames", words[at + 1]?.letters) ? 3 : 2);
  while (isNext(words[to]) && lists.has("nameParts", words[to]?.letters) && isNext(words[to + 1])) to += 2;
  return to <= words.length ? to : undefined;
}

function isOutside({ lists, lexicons }: Page, _at: number, letters: string): boolean {
  if (lists.has("notInChain", letters)) return true;
  const bare = letters.startsWith(lists.article) ? letters.slice(lists.article.length) : letters;
  if (isTime(lexicons, letters) || isTime(lexicons, bare)) return true;
  return [letters, bare].some((one) => titlesFrom(lexicons, one).some(({ words }) => words.length === 1));
}

function isTimeWord({ lexicons }: Page, letters: string): boolean {
  return isTime(lexicons, letters);
}

function isTime(lexicons: ActiveLexicons, letters: string): boolean {
  const vocabulary = sharedVocabulary(lexicons);
  if (weekdayNamed(letters, vocabulary) || monthNames(letters, vocabulary).length > 0) return true;
  return calendarWords(letters, vocabulary).some(
    ({ kind }) => kind === "near-day" || kind === "part-of-day" || kind === "unit",
  );
}
