import { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { Span } from "./span.ts";

/** The calendars whose months are known by name. */
export type MonthCalendar = "gregorian" | "islamic" | "persian";

/** A month named in a text. */
export interface NamedMonth extends Span {
  calendar: MonthCalendar;
  /** 1 to 12, in its own calendar. */
  month: number;
}

/** A name of a month, known by its first word. */
export interface MonthName {
  /** The words behind the first, folded: كانون is followed by الثاني. */
  rest: readonly string[];
  calendar: MonthCalendar;
  month: number;
  /** Whether it is a word of its own too, so that it needs a numeral or a word of time beside it: may, march, صفر, مهر. */
  isDoubtful: boolean;
}

// Each row: the names of one month: Egyptian and Gulf, Levantine and Iraqi, Maghrebi, English.
const gregorian = [
  "يناير كانون_الثاني كانون_ثاني كانون_ثان جانفي january jan",
  "فبراير شباط فيفري february feb",
  "مارس آذار march mar",
  "أبريل إبريل نيسان أفريل april apr",
  "مايو أيار ماي may",
  "يونيو يونية حزيران جوان june jun",
  "يوليو يولية تموز جويلية يوليوز july jul",
  "أغسطس آب أوت غشت august aug",
  "سبتمبر أيلول شتنبر september sept sep",
  "أكتوبر تشرين_الأول تشرين_أول october oct",
  "نوفمبر تشرين_الثاني تشرين_ثاني تشرين_ثان نونبر november nov",
  "ديسمبر كانون_الأول كانون_أول دجنبر december dec",
];
const islamic = [
  "محرم المحرم muharram",
  "صفر safar",
  "ربيع_الأول ربيع_أول rabi_al_awwal rabi_i",
  "ربيع_الثاني ربيع_الآخر ربيع_ثاني ربيع_ثان rabi_al_thani rabi_ii",
  "جمادى_الأولى جمادى_الأول jumada_al_awwal jumada_al_ula jumada_i",
  "جمادى_الآخرة جمادى_الثانية جمادى_الثاني جمادى_الآخر jumada_al_thani jumada_al_akhirah jumada_ii",
  "رجب rajab",
  "شعبان shaban sha'ban",
  "رمضان ramadan",
  "شوال shawwal",
  "ذو_القعدة ذي_القعدة ذو_قعدة ذي_قعدة dhu_al_qadah dhul_qadah",
  "ذو_الحجة ذي_الحجة ذو_حجة ذي_حجة dhu_al_hijjah dhul_hijjah dhul_hijja",
];
const persian = [
  "فروردين farvardin",
  "أرديبهشت ارديبهشت ordibehesht",
  "خرداد khordad",
  "تير tir",
  "مرداد mordad",
  "شهريور shahrivar",
  "مهر mehr",
  "آبان aban",
  "آذر azar",
  "دي dey",
  "بهمن bahman",
  "إسفند اسفند esfand",
];

// Names that are words or names of their own: may, march, zero, water, mother, kindness …
const doubtful = `may march mar jan sun sep dec مارس صفر آب ماي أوت جوان محرم المحرم شعبان رجب رمضان شوال safar rajab shaban
  مهر دي تير آذر آبان بهمن tir mehr dey aban azar`;
const timeWords = `شهر شهري أشهر في منذ خلال حتى قبل بعد منتصف مطلع بداية نهاية أوائل أواخر أواسط
  in of since until by last next late early mid this`;

interface Names {
  byFirst: ReadonlyMap<string, readonly MonthName[]>;
  timeWords: ReadonlySet<string>;
}

let names: Names | undefined;

function buildNames(): Names {
  const unsure = new Set(foldedList(doubtful));
  const byFirst = new Map<string, MonthName[]>();
  for (const [calendar, list] of [
    ["gregorian", gregorian] as const,
    ["islamic", islamic] as const,
    ["persian", persian] as const,
  ])
    for (const [i, forms] of list.entries())
      for (const form of forms.split(" ")) {
        const [first = "", ...rest] = foldedList(form.replaceAll("_", " "));
        const name = { rest, calendar, month: i + 1, isDoubtful: unsure.has(first) };
        byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
      }
  return { byFirst, timeWords: new Set(foldedList(timeWords)) };
}

/** The names of months that begin with this folded word: Gregorian in four Arabic systems, Hijri and Persian, and English. */
export function monthNames(first: string): readonly MonthName[] {
  names ??= buildNames();
  return names.byFirst.get(first) ?? [];
}

/** The months named in a text or a span of it, in Arabic and English; a name that is a word of its own needs a number or a word of time beside it. */
export function findMonths(text: string, span: Span = { start: 0, end: text.length }): NamedMonth[] {
  const words = foldedWords(text, span);
  return words.flatMap((word, i) => {
    const found = withoutProclitics(word.letters, (letters) =>
      monthNames(letters).find((name) => isThere(name, words, i)),
    );
    if (!found) return [];
    const { rest, calendar, month, isDoubtful } = found.found;
    if (isDoubtful && !isDated(words, i, i + rest.length + 1)) return [];
    return [{ start: word.part(found.skipped).start, end: words[i + rest.length]?.end ?? word.end, calendar, month }];
  });
}

function isThere({ rest }: MonthName, words: readonly FoldedWord[], first: number): boolean {
  return rest.every((own, k) => words[first + k + 1]?.letters === own);
}

/** A numeral or a word of time before a name, or a numeral, or من and a year, behind it. */
function isDated(words: readonly FoldedWord[], first: number, behind: number): boolean {
  const [before, after] = [words[first - 1], words[behind]];
  if (before?.isNumeral || after?.isNumeral) return true;
  if (after?.letters === "من" && words.slice(behind + 1, behind + 3).some(({ isNumeral }) => isNumeral)) return true;
  const isTime = (word: string) => names?.timeWords.has(word) || undefined;
  return before !== undefined && withoutProclitics(before.letters, isTime) !== undefined;
}
