import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { lexiconOfWord } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import type { TitleLists } from "../languages/parts/person-words.ts";
import { isConnector, isGivenName } from "./given-names.ts";
import { endsName, isNameStop } from "./name-stops.ts";
import type { AfterTitle, TitleContext } from "./title-context.ts";
import { titleTerms } from "./title-terms.ts";

// رئيس لجنة الشؤون الخارجية والدفاع في مجلس النواب اللبناني: longer ones are rare
const mostWords = 12;

/** The words after an office that belong to its name, in a language whose adjectives come after the noun. */
export interface Complement extends AfterTitle {
  /** Whether the office is definite, so that a name may follow: وزير النقل, الوزير. */
  isClosed: boolean;
  /** Whether it has words other than a country and adjectives. */
  isLong: boolean;
}

interface State extends Complement {
  /** Whether the last word was a noun with the article, to which another may be joined: النقل والمواصلات. */
  isField: boolean;
  /** Whether a proper name may follow: إقليم. */
  isNamed: boolean;
  /** Whether it is the counterpart of somebody: نظيرها في. */
  isCounterpart: boolean;
}

/** Where an office begins, and the index after its known words. */
export interface OfficeStart {
  from: number;
  to: number;
}

/** The complement of an office: its body, its field, its country, and adjectives. */
export function complementOf(context: TitleContext, { from, to }: OfficeStart): Complement {
  const isJoint = has(context, "officeJoints", context.words[to - 1]?.letters);
  const own = context.words.slice(from, to);
  const isClosed = !isJoint && own.some(({ letters }) => hasArticle(context, letters) || isOwned(context, letters));
  const isCounterpart = own.some(({ letters }) => isCounterpartWord(context, letters));
  let state: State = {
    to,
    isClosed: isClosed || isCounterpart,
    isLong: false,
    isField: false,
    isNamed: false,
    isCounterpart,
  };
  for (let count = 0; count < mostWords; count++) {
    const next = extended(context, state, from);
    if (!next) break;
    state = next;
  }
  const { country, isFormer, isLong } = state;
  return {
    to: state.to,
    isClosed: state.isClosed,
    isLong,
    ...(country === undefined ? {} : { country }),
    ...(isFormer ? { isFormer } : {}),
  };
}

// النقل, وللنقل, بالنقل
function hasArticle({ lexicons }: TitleContext, letters: string): boolean {
  const clitics = lexiconOfWord(lexicons, letters)?.clitics;
  if (!clitics) return false;
  const { conjunctions, prepositions, article } = clitics;
  const last = article.slice(1);
  const at = conjunctions.includes(letters.charAt(0)) ? 1 : 0;
  const rest = prepositions.includes(letters.charAt(at)) ? at + 1 : at;
  return [0, at, rest].some((k) => letters.startsWith(article, k)) || letters.startsWith(last + last, at);
}

// مستشاره; رئيسه folds like رئيسة
function isOwned(context: TitleContext, letters: string): boolean {
  return has(context, "relations", letters) && !has(context, "heads", letters);
}

// بنظيرها
function isCounterpartWord(context: TitleContext, letters: string): boolean {
  const isListed = (word: string) => has(context, "counterparts", word) || undefined;
  return readingAfterClitics(context.lexicons, letters, isListed) !== undefined;
}

type Rule = (context: TitleContext, state: State, word: FoldedWord) => State | undefined;

function extended(context: TitleContext, state: State, from: number): State | undefined {
  const word = context.words[state.to];
  if (word?.gap !== " " || word.isNumeral) return undefined;
  const body = bodyRule(context, state, word);
  if (body) return body;
  const isJoint = has(context, "officeJoints", word.letters);
  const mayBeName = state.to === from + 1 && isGivenName(context.lexicons, word.letters);
  if (mayBeName && !isJoint && !hasArticle(context, word.letters)) return undefined;
  const short = placeRule(context, state, word) ?? adjectiveRule(context, state, word);
  if (short) return short;
  for (const rule of longRules) {
    const next = rule(context, state, word);
    if (next) return { ...next, isLong: true };
  }
  return undefined;
}

// رئيسة مؤسسة فيورد الإنسانية, الرئيس التنفيذي لشركة أمبريل للغاز, القيادي في حركة البناء
function bodyRule(context: TitleContext, state: State, word: FoldedWord): State | undefined {
  const isIn = state.isClosed && has(context, "postings", word.letters);
  const at = isIn ? state.to + 1 : state.to;
  const body = context.bodies?.get(at);
  const first = context.words[at];
  if (!body || !first || first.gap !== " " || body.to - at < fewestWords) return undefined;
  const hasClitic = body.start > first.start;
  if (state.isClosed && !isIn && !hasClitic) return undefined;
  return { ...state, to: body.to, isClosed: true, isLong: true, isField: false, isNamed: false };
}

// a body of one word, such as لليونسكو, is read by the other rules
const fewestWords = 2;

const longRules: readonly Rule[] = [
  headRule,
  articleRule,
  coordinatedRule,
  jointRule,
  postingRule,
  nounRule,
  constructRule,
];

function has({ lexicons }: TitleContext, list: keyof TitleLists, letters: string | undefined): boolean {
  return letters !== undefined && titleTerms(lexicons).has(list, letters);
}

// وزير الخارجية المصري, رئيس وزراء باكستان
function placeRule({ words, places }: TitleContext, state: State, word: FoldedWord): State | undefined {
  const place = places[state.to];
  if (!place || place.start !== word.start) return undefined;
  if (place.kind === "adjective" ? state.country !== undefined : state.isClosed && !state.isNamed) return undefined;
  let { to } = state;
  while (to < words.length && places[to] === place) to++;
  return { ...state, to, country: state.country ?? place.country, isClosed: true, isField: false, isNamed: false };
}

function adjectiveRule(context: TitleContext, state: State, { letters }: FoldedWord): State | undefined {
  const isListed =
    has(context, "adjectivesAfter", letters) ||
    has(context, "rankAdjectives", letters) ||
    isBeforeGiven(context, state);
  if (!isListed && (state.isClosed || !has(context, "bareAdjectives", letters))) return undefined;
  const isFormer = state.isFormer || has(context, "former", letters);
  return { ...state, to: state.to + 1, isField: false, ...(isFormer ? { isFormer } : {}) };
}

// الخبير الاقتصادي خالد: an adjective between a definite office and a given name
function isBeforeGiven(context: TitleContext, { to, isClosed }: State): boolean {
  const [word, next] = [context.words[to], context.words[to + 1]];
  if (!word || !isClosed || next?.gap !== " " || !isGivenName(context.lexicons, next.letters)) return false;
  return hasArticle(context, word.letters) && nationalForm.test(word.letters) && !has(context, "heads", word.letters);
}

// نائب رئيس الوزراء, but in مبعوث الرئيس علي يوسف the name is the president's
function headRule(context: TitleContext, state: State, { letters }: FoldedWord): State | undefined {
  const isBare = has(context, "heads", letters) && !hasArticle(context, letters);
  return isBare && !state.isClosed ? { ...state, to: state.to + 1 } : undefined;
}

const nationalForm = /.(?:ي|يه)$/;

// وزير النقل البحري: the field, and its adjectives
function articleRule(context: TitleContext, state: State, { letters }: FoldedWord): State | undefined {
  const article = lexiconOfWord(context.lexicons, letters)?.clitics?.article;
  if (article === undefined || !letters.startsWith(article) || has(context, "heads", letters)) return undefined;
  if (state.isClosed && (!state.isField || isName(context, state.to))) return undefined;
  if (state.isClosed && !nationalForm.test(letters)) return undefined;
  return { ...state, to: state.to + 1, isClosed: true, isField: true, isNamed: false };
}

// المختار ولد السالك
function isName({ words, lexicons }: TitleContext, i: number): boolean {
  const next = words[i + 1];
  return isGivenName(lexicons, words[i]?.letters ?? "") || (next?.gap === " " && isConnector(lexicons, next.letters));
}

// الشؤون الخارجية والتعاون
function coordinatedRule(context: TitleContext, state: State, { letters }: FoldedWord): State | undefined {
  const clitics = lexiconOfWord(context.lexicons, letters)?.clitics;
  if (!clitics || !state.isClosed || !clitics.conjunctions.includes(letters.charAt(0))) return undefined;
  const rest = letters.slice(1);
  const isField = state.isField && rest.startsWith(clitics.article) && !has(context, "heads", rest);
  return isField || has(context, "fields", rest) ? { ...state, to: state.to + 1, isField: true } : undefined;
}

// الناطق باسم الحكومة, وزير الدولة للشؤون الخارجية, الأمين العام لحزب
function jointRule(context: TitleContext, state: State, { letters }: FoldedWord): State | undefined {
  if (has(context, "officeJoints", letters)) return { ...state, to: state.to + 1, isClosed: false, isField: false };
  const clitics = lexiconOfWord(context.lexicons, letters)?.clitics;
  const last = clitics?.article.slice(1);
  if (last === undefined || !state.isClosed || !letters.startsWith(last)) return undefined;
  if (letters.startsWith(last + last) && !has(context, "heads", `${clitics?.article}${letters.slice(2)}`))
    return { ...state, to: placeEnd(context, state.to) ?? state.to + 1, isField: true };
  const rest = letters.slice(last.length);
  if (!has(context, "officeNouns", rest) && !has(context, "heads", rest)) return undefined;
  return { ...state, to: state.to + 1, isClosed: false, isField: false, isNamed: has(context, "namedBodies", rest) };
}

// للأمم المتحدة: all words of a union
function placeEnd({ words, places }: TitleContext, at: number): number | undefined {
  const place = places[at];
  if (!place || place.kind === "adjective") return undefined;
  let to = at;
  while (to < words.length && places[to] === place) to++;
  return to;
}

// سفير مصر لدى لبنان, المبعوث الأممي إلى ليبيا
function postingRule(context: TitleContext, state: State, { letters }: FoldedWord): State | undefined {
  if (!state.isClosed || !has(context, "postings", letters)) return undefined;
  const { words, places } = context;
  // القائم بالأعمال في السفارة الفرنسية
  if (has(context, "postingBodies", words[state.to + 1]?.letters) && places[state.to + 2])
    return { ...state, to: state.to + 2, isField: false };
  const place = places[state.to + 1];
  if (!place || place.kind === "adjective" || words[state.to + 1]?.gap !== " ") return undefined;
  let to = state.to + 1;
  while (to < words.length && places[to] === place) to++;
  // the ambassador to a country, if his name follows; else he is travelling there
  const next = words[to];
  const isName =
    isGivenName(context.lexicons, next?.letters ?? "") || isConnector(context.lexicons, words[to + 2]?.letters ?? "");
  if (next?.gap !== " ") return undefined;
  // نظيرها في الرأس الأخضر إيفو بالمادا: the country is that of the office
  if (state.isCounterpart && (isName || !endsName(context.lexicons, next.letters)))
    return { ...state, to, isField: false, country: place.country };
  return isName ? { ...state, to, isField: false } : undefined;
}

function nounRule(context: TitleContext, state: State, { letters }: FoldedWord): State | undefined {
  if (state.isClosed) return undefined;
  // مدير مكتبه
  const owned = letters.replace(/(?:ه|ها)$/, "");
  if (owned !== letters && has(context, "officeNouns", owned)) return { ...state, to: state.to + 1, isClosed: true };
  if (!has(context, "officeNouns", letters)) return undefined;
  return { ...state, to: state.to + 1, isNamed: has(context, "namedBodies", letters) };
}

// وزير بيئة فنزويلا, إقليم كردستان: a bare noun in construct, or the name of a body
function constructRule(context: TitleContext, state: State, { letters }: FoldedWord): State | undefined {
  const { words, places, lexicons } = context;
  if (state.isClosed || hasArticle(context, letters)) return undefined;
  if (!state.isNamed && isGivenName(lexicons, letters)) return undefined;
  const next = words[state.to + 1];
  if (next?.gap !== " ") return undefined;
  const isConstruct =
    places[state.to + 1]?.kind === "country" || (hasArticle(context, next.letters) && next.letters.startsWith("ال"));
  // لمجلس أوروبا إيفا: the body has a proper name, and then a person's begins
  const isBeforeName = state.isLong && isGivenName(lexicons, next.letters) && !isGivenName(lexicons, letters);
  if (isBeforeName && !endsName(lexicons, letters))
    return { ...state, to: state.to + 1, isClosed: true, isNamed: false };
  if (state.isNamed && !endsName(lexicons, letters))
    return { ...state, to: state.to + 1, isClosed: !isConstruct, isNamed: isConstruct };
  return isConstruct && !isNameStop(lexicons, letters) ? { ...state, to: state.to + 1 } : undefined;
}
