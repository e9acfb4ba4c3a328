import { foldedList, foldedWords } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";

/** Ranks that a title of a body may have; undefined where the body is known and the rank is not. */
export type BodyRanks = readonly string[];

// Who presides over a body is no head of state. Each row: the ranks that its head may have, then words that name the body; _ joins the
// words of a phrase. Of several rows the first that fits counts.
const rows: readonly (readonly [ranks: string, bodies: string])[] = [
  [
    "igo-head igo-senior",
    `european_commission european_council general_assembly security_council eurogroup world_bank african_union arab_league
     united_nations european_union commission المفوضية المجلس_الأوروبي البنك_الدولي الجمعية_العامة مجلس_الأمن`,
  ],
  [
    "igo-head igo-senior parliament-speaker",
    "european_parliament parliamentary_assembly البرلمان_الأوروبي البرلمان_العربي",
  ],
  ["head-of-government", "council_of_ministers مجلس_الوزراء government الحكومة حكومة وزراء الوزراء"],
  [
    "business senior-official",
    `chamber_of_commerce chamber_of_industry chamber_of_trade chambers company corporation airline airlines central_bank national_bank
     development_bank board business_council holding firm غرفة غرف شركة الشركة مجموعة بنك مصرف البنك مجلس_إدارة مجلس_الإدارة مجلس_الأعمال مجلس_أعمال`,
  ],
  [
    "parliament-speaker parliamentarian",
    `senate parliament national_assembly assembly house_of chamber_of_deputies chamber_of_representatives bundestag bundesrat duma
     knesset congress diet legislature برلمان البرلمان مجلس_النواب مجلس_الشيوخ مجلس_الشورى مجلس_الأمة مجلس_الشعب مجلس_المستشارين
     الجمعية_الوطنية المجلس_الوطني المجلس_التشريعي`,
  ],
  [
    "civil-society business religious party-leader igo-head igo-senior",
    `university college academy institute foundation association club committee society league red_cross
     red_crescent olympic football جامعة الجامعة كلية أكاديمية معهد مؤسسة اتحاد جمعية الجمعية نادي النادي لجنة اللجنة هيئة`,
  ],
  ["senior-official igo-head igo-senior", "court tribunal judiciary محكمة المحكمة القضاء"],
  ["party-leader parliamentarian", "party movement حزب الحزب حركة الحركة"],
  ["subnational-leader", "municipality city_council بلدية البلدية"],
];

// A council may govern a state, a company or a club: its head has no rank that the words decide.
const undecided = "council مجلس المجلس conference مؤتمر authority region سلطة السلطة إقليم الإقليم";

const heads = "president chairman chairwoman chairperson رئيس رئيسة لرئيس ورئيس";
const envoys = "envoy representative مبعوث المبعوث مبعوثة المبعوثة ممثل الممثل";
const unions = `united_nations un european_union eu african_union au arab_league الأمم_المتحدة الأممي الأممية الاتحاد_الأوروبي الاتحاد_الأفريقي
  جامعة_الدول`;

interface Lists {
  rows: readonly { ranks: BodyRanks; bodies: readonly (readonly string[])[] }[];
  heads: ReadonlySet<string>;
  envoys: ReadonlySet<string>;
  unions: readonly (readonly string[])[];
}

let lists: Lists | undefined;

function phrases(list: string): string[][] {
  return foldedList(list).map((phrase) => phrase.split("_"));
}

function known(): Lists {
  lists ??= {
    rows: [
      ...rows.map(([ranks, bodies]) => ({ ranks: ranks.split(" "), bodies: phrases(bodies) })),
      { ranks: [], bodies: phrases(undecided) },
    ],
    heads: new Set(foldedList(heads)),
    envoys: new Set(foldedList(envoys)),
    unions: phrases(unions),
  };
  return lists;
}

const wordsBefore = 3;
const wordsAfter = 5;
const reach = 48;

/**
 * The ranks that a title may have for the body it is an office of, read with the words around it: the president of a senate, the
 * envoy of the United Nations. None where the body decides no rank; undefined where no body is named.
 */
export function bodyRanks(text: string, title: Span): BodyRanks | undefined {
  const { heads: heading, envoys: sent, unions: sending, rows: bodies } = known();
  const around = wordsAround(text, title);
  const envoy = around.findIndex(({ letters, isTitle }) => isTitle && sent.has(letters));
  if (envoy >= 0) return isSentBy(phrasesBeside(around, envoy), sending) ? ["igo-senior", "igo-head"] : undefined;
  const head = around.findIndex(({ letters, isTitle }) => isTitle && heading.has(letters));
  if (head < 0) return undefined;
  const beside = phrasesBeside(around, head);
  return bodies.find((row) => row.bodies.some((body) => isHeadOf(beside, body)))?.ranks;
}

/** The words before an office and those of the body after it. */
interface Beside {
  before: readonly string[];
  after: readonly string[];
  isArabic: boolean;
}

// "President of the X", رئيس X: the words that follow the title belong to it only where it ends with the office.
function phrasesBeside(around: readonly Word[], office: number): Beside {
  const isArabic = /[\u0620-\u064a]/.test(around[office]?.letters ?? "");
  const isLast = around[office + 1]?.isTitle !== true;
  const following = around.slice(office + 1).filter(({ isTitle }) => isTitle || isLast);
  const letters = following.map((word) => word.letters);
  const after = isArabic ? letters : letters[0] === "of" ? letters.slice(1).filter((word) => !articles.has(word)) : [];
  return {
    before: around.slice(Math.max(0, office - wordsBefore), office).map((word) => word.letters),
    after,
    isArabic,
  };
}

const articles: ReadonlySet<string> = new Set(["the", "a", "an", "its", "his", "her"]);
// "of the French National Assembly": so many words may stand before the body.
const adjectives = 1;

function isHeadOf({ before, after, isArabic }: Beside, body: readonly string[]): boolean {
  if (before.length >= body.length && !isArabic && startsAt(before, before.length - body.length, body)) return true;
  return startsWithin(after, body, isArabic ? 0 : adjectives);
}

function isSentBy({ before, after, isArabic }: Beside, bodies: readonly (readonly string[])[]): boolean {
  const joined = after.map((word) => (isArabic ? word.replace(/^لل/, "ال") : word));
  return bodies.some(
    (body) => startsWithin(joined, body, 1) || (!isArabic && before.some((_, i) => startsAt(before, i, body))),
  );
}

function startsWithin(words: readonly string[], body: readonly string[], last: number): boolean {
  return words.slice(0, last + 1).some((_, i) => startsAt(words, i, body));
}

function startsAt(words: readonly string[], at: number, body: readonly string[]): boolean {
  return body.every((word, k) => words[at + k] === word);
}

interface Word {
  letters: string;
  isTitle: boolean;
}

// The words of the title, and those joined to it by nothing but spaces.
function wordsAround(text: string, { start, end }: Span): Word[] {
  const before = /[^\p{P}\n]*$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? "";
  const after = /^[^\p{P}\n]*/u.exec(text.slice(end, end + reach))?.[0] ?? "";
  const read = (span: Span, isTitle: boolean) => foldedWords(text, span).map(({ letters }) => ({ letters, isTitle }));
  const leading = read({ start: start - before.length, end: start }, false).slice(-wordsBefore);
  const following = read({ start: end, end: end + after.length }, false).slice(0, wordsAfter);
  return [...leading, ...read({ start, end }, true), ...following];
}
