import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { type ChainHead, type ChainPage, chainLists, isAfterSpace, isOutside, isTime } from "./chain-page.ts";
import type { NamedByGrammar, NamePage } from "./name-page.ts";
import { forceEnd } from "./named-forces.ts";
import { namesFrom } from "./organization-names.ts";
import { properEnd } from "./proper-organizations.ts";
import { joinedQuote, quotedName } from "./quoted-organizations.ts";

/** The names of organizations that a noun with definite nouns after it makes: رابطة علماء الفلك, الهيئة العامة للاستثمار. */
export function chainedOrganizations(given: NamePage): NamedByGrammar[] {
  const lists = chainLists(given.lexicons);
  if (!lists) return [];
  const page: ChainPage = { ...given, lists };
  const found: NamedByGrammar[] = [];
  for (let i = 0; i < page.words.length; i++) {
    const word = page.words[i] as FoldedWord;
    const head = lists.headOf(word.letters);
    if (!head || isAfterSite(page, i)) continue;
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

// شارع جامعة الدول العربية
function isAfterSite({ words, lists }: ChainPage, i: number): boolean {
  return isAfterSpace(words[i]) && lists.has("sites", words[i - 1]?.letters);
}

function spanOf({ words }: ChainPage, { from, to }: { from: number; to: number }): NamedByGrammar {
  return { start: (words[from] as FoldedWord).start, end: (words[to - 1] as FoldedWord).end, from };
}

/** المصرف العربي للتنمية, الخطوط الجوية القطرية */
function definiteEnd(page: ChainPage, i: number, head: ChainHead): number | undefined {
  const { words, lists, places } = page;
  if (lists.has("forces", head.letters)) return forceEnd(page, i, head);
  if (lists.has("airlines", head.letters)) {
    const at = lists.has("airlineAdjectives", words[i + 1]?.letters) ? i + 2 : i + 1;
    return isAfterSpace(words[i + 1]) && isAfterSpace(words[at]) && places[at]?.kind === "adjective"
      ? at + 1
      : undefined;
  }
  const adjectives = adjectivesEnd(page, i + 1);
  if (adjectives === i + 1) return undefined;
  const isStatutory = words.slice(i + 1, adjectives).some(({ letters }) => lists.has("statutory", letters));
  const isTwofold = isStatutory || lists.has("twofoldHeads", head.letters);
  return (
    purposeEnd(page, adjectives) ??
    ((isTwofold && adjectives > i + 2) || lists.has("definiteAlone", head.letters) ? adjectives : undefined)
  );
}

function chainEnd(page: ChainPage, i: number, { letters }: ChainHead): number | undefined {
  const { lists, words, places } = page;
  const next = words[i + 1];
  if (!isAfterSpace(next)) return undefined;
  const honoured = honouredEnd(page, i + 1);
  if (honoured !== undefined) return purposeEnd(page, honoured) ?? honoured;
  const listed = listedEnd(page, i + 1);
  if (listed !== undefined) return listed;
  if (lists.has("namedHeads", letters) && isBareName(page, i + 1)) return i + 2;
  const place = placeEnd(page, i + 1) ?? (isBareNoun(page, i + 1) ? placeEnd(page, i + 2) : undefined);
  if (place !== undefined && places[place - 1]?.kind !== "adjective") return afterPlace(page, letters, place);
  if (isCommon(page, i, letters)) return undefined;
  return properNameEnd(page, i, letters) ?? nounsEnd(page, i, letters);
}

// حركة الملاحة; اللجنة العمانية السويسرية after a preposition: a body of two states
function isCommon({ lists, words, places }: ChainPage, i: number, head: string): boolean {
  const next = words[i + 1]?.letters;
  if (lists.has("commonAfter", next) || places[i + 1]?.kind === "adjective") return true;
  return lists.has("motionHeads", head) && lists.has("motions", next);
}

// شركة أمبريل للصلب, مؤسسة فيورد الإنسانية, مركز ديار للدراسات
function properNameEnd(page: ChainPage, i: number, head: string): number | undefined {
  const { lists, words, places } = page;
  const isFeminine = lists.has("properHeads", head);
  if (!isFeminine && !lists.has("purposeHeads", head)) return undefined;
  const proper = properEnd(page, i + 1);
  if (proper === undefined) return undefined;
  const purpose = purposeEnd(page, proper);
  if (purpose !== undefined || !isFeminine) return purpose;
  if (proper === i + 2 && isPluralOf(page, i + 1)) return undefined;
  let to = proper;
  while (isAdjective(page, to) && !places[to] && words[to]?.letters.endsWith("ه")) to++;
  return purposeEnd(page, to) ?? to;
}

// براعم الزامبيزي: a broken plural and the noun that it belongs to
function isPluralOf(page: ChainPage, at: number): boolean {
  return (
    /^[^ا]{1,2}[وا]?ا[^ا]{1,2}[يو]?.?$/.test(page.words[at]?.letters ?? "") &&
    isNoun(page, at + 1) &&
    !/يه$/.test(page.words[at + 1]?.letters ?? "")
  );
}

function nounsEnd(page: ChainPage, i: number, letters: string): number | undefined {
  const { lists } = page;
  if (lists.has("channels", letters) && isNoun(page, i + 1)) return i + 2;
  const noun = isNoun(page, i + 1) ? i + 2 : isBareNoun(page, i + 1) && isNoun(page, i + 2) ? i + 3 : undefined;
  if (noun === undefined) return undefined;
  const end = restEnd(page, noun);
  if (lists.has("freeHeads", letters)) return end;
  return lists.has("fullHeads", letters) && end > noun ? end : undefined;
}

// شركة سيمنز, شبكة سي إن إن: a listed name after its noun
function listedEnd({ words, lexicons }: ChainPage, at: number): number | undefined {
  const name = namesFrom(lexicons, words[at]?.letters ?? "").find(
    ({ words: own, organization, isBracketed }) =>
      organization?.use === "body" &&
      !isBracketed &&
      own.every((letters, k) => words[at + k]?.letters === letters && isAfterSpace(words[at + k])),
  );
  return name && at + name.words.length;
}

// جامعة حلب, جهاز قطر للاستثمار, مدرسة ريكيافيك الدولية
function afterPlace(page: ChainPage, head: string, place: number): number | undefined {
  const { lists } = page;
  const adjectives = adjectivesEnd(page, place);
  if (lists.has("purposeHeads", head)) {
    const end = purposeEnd(page, adjectives) ?? (adjectives > place ? adjectives : undefined);
    if (end !== undefined) return end;
  }
  return lists.has("placeHeads", head) ? place : undefined;
}

// adjectives, further nouns joined by "and", and a purpose
function restEnd(page: ChainPage, from: number): number {
  let end = adjectivesEnd(page, from);
  for (let more = joinedEnd(page, end); more !== undefined; more = joinedEnd(page, end)) end = more;
  return purposeEnd(page, end) ?? end;
}

// والتنمية الاقتصادية
function joinedEnd(page: ChainPage, at: number): number | undefined {
  const { lists, words } = page;
  const word = words[at];
  if (!isAfterSpace(word) || !word.letters.startsWith(`و${lists.article}`)) return undefined;
  const bare = word.letters.slice(1);
  if (isOutside(page, bare) || page.places[at] !== undefined) return undefined;
  const isOther = namesFrom(page.lexicons, bare).some(({ words: own }) => own.length === 1);
  if (isOther || lists.has("definiteHeads", bare.slice(lists.article.length))) return undefined;
  return adjectivesEnd(page, at + 1);
}

// للتنمية الزراعية, لحقوق الإنسان, لإعادة الإعمار والتنمية
function purposeEnd(page: ChainPage, at: number): number | undefined {
  const { words } = page;
  const word = words[at];
  if (!isAfterSpace(word) || word.letters.length < 4) return undefined;
  const isDefinite = word.letters.startsWith("لل");
  const isConstruct =
    !isDefinite &&
    word.letters.startsWith("ل") &&
    isNoun(page, at + 1) &&
    !isTime(page.lexicons, word.letters.slice(1));
  if (!isDefinite && !isConstruct) return undefined;
  if (isDefinite && isOutside(page, `ال${word.letters.slice(2)}`)) return undefined;
  const last = isDefinite ? at + 1 : at + 2;
  // للدراسات الداعي: a feminine noun has no masculine adjective
  const isOther = /(?:ات|ه)$/.test(words[last - 1]?.letters ?? "") && /ي$/.test(words[last]?.letters ?? "");
  let end = isOther ? last : adjectivesEnd(page, last);
  for (let more = purposeJoined(page, end); more !== undefined; more = purposeJoined(page, end)) end = more;
  return end;
}

// للأبحاث ودراسة السياسات
function purposeJoined(page: ChainPage, at: number): number | undefined {
  const word = page.words[at];
  const isConstruct =
    isAfterSpace(word) && /^و(?!ال)\p{L}{2,}ه$/u.test(word.letters) && !isOutside(page, word.letters.slice(1));
  return joinedEnd(page, at) ?? (isConstruct && isNoun(page, at + 1) ? adjectivesEnd(page, at + 2) : undefined);
}

// وطني أفريقي, but not وطني الأغلبية: adjectives of relation in a row have one gender
function adjectivesEnd(page: ChainPage, from: number): number {
  let to = from;
  let feminine: boolean | undefined;
  while (isAdjective(page, to)) {
    const { letters } = page.words[to] as FoldedWord;
    const isFeminine = /يه$/.test(letters) ? true : /ي$/.test(letters) ? false : undefined;
    if (isFeminine !== undefined && feminine !== undefined && isFeminine !== feminine) break;
    feminine ??= isFeminine;
    to++;
  }
  return to;
}

const shortestAdjective = 5;

// adjectives of relation end in ي and ية
function isAdjective(page: ChainPage, at: number): boolean {
  const { lists, words } = page;
  const word = words[at];
  if (!isAfterSpace(word) || !word.letters.startsWith(lists.article)) return false;
  // إلى is not an adjective
  if (word.letters.length < shortestAdjective && !lists.has("adjectives", word.letters)) return false;
  if (isOutside(page, word.letters) || lists.has("nounsLikeAdjectives", word.letters)) return false;
  return /(?:ي|يه)$/.test(word.letters) || lists.has("adjectives", word.letters);
}

function isNoun(page: ChainPage, at: number): boolean {
  const { lists, words } = page;
  const word = words[at];
  if (!isAfterSpace(word) || !word.letters.startsWith(lists.article) || word.letters.length < 4) return false;
  return !isOutside(page, word.letters);
}

// a noun that a definite one follows
function isBareNoun({ lists, words }: ChainPage, at: number): boolean {
  const word = words[at];
  if (!isAfterSpace(word) || word.letters.startsWith(lists.article) || word.letters.length < 3) return false;
  return !/يه$|^[بلكف]ال|^(?:من|في|على|الي|عن|مع|ان|او|قد|لا|لم|لن|كان|كانت|بين|بعد|قبل|غير|عبر|ضد|التي|الذي)$/.test(
    word.letters,
  );
}

function isBareName({ lists, words, text }: ChainPage, at: number): boolean {
  const word = words[at];
  if (!isAfterSpace(word) || word.letters.startsWith(lists.article) || word.letters.length < 3 || word.isNumeral)
    return false;
  if (lists.has("commonNames", word.letters) || /(?:يه|ات)$/.test(word.letters)) return false;
  const next = words[at + 1];
  const isAlone =
    !isAfterSpace(next) ||
    /^(?:عن|ان|انه|انها|نقلا|علي|في|امس|اليوم)$/.test(next.letters) ||
    /^[^ ]/.test(text.slice(word.end));
  return isAlone && !/^(?:من|في|على|علي|الي|عن|مع|ان|او|قد|لا|لم|لن|بين|بعد|قبل|غير|بان|بانه)$/.test(word.letters);
}

function placeEnd({ words, places, lists }: ChainPage, at: number): number | undefined {
  const place = isAfterSpace(words[at]) ? places[at] : undefined;
  if (!place) return isAfterSpace(words[at]) && lists.has("regions", words[at]?.letters) ? at + 1 : undefined;
  let to = at;
  while (places[to] === place) to++;
  return to;
}

// جامعة الملك سعود, مؤسسة الأميرة دانة بنت فراس
function honouredEnd({ lists, words }: ChainPage, at: number): number | undefined {
  if (!lists.has("honours", words[at]?.letters) || !isAfterSpace(words[at + 1])) return undefined;
  let to = at + (lists.has("beforeNames", words[at + 1]?.letters) ? 3 : 2);
  while (isAfterSpace(words[to]) && lists.has("nameParts", words[to]?.letters) && isAfterSpace(words[to + 1])) to += 2;
  return to <= words.length ? to : undefined;
}
