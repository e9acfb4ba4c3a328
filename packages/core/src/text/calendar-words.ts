import { foldedList } from "./folded-words.ts";
import type { MonthCalendar } from "./months.ts";

/** A unit in which time is counted. */
export type TimeUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century";

/** Where a word points, seen from the day it is written on; `recent` is the past up to that day. */
export type Pointing = "past" | "future" | "present" | "recent";

/** What a word says about time; months and weekdays have lists of their own. */
export type CalendarWord =
  | { kind: "unit"; unit: TimeUnit; number: "one" | "two" | "many" }
  /** A construct dual before two names or numbers: عامي 2019 و2020. */
  | { kind: "pair"; unit: "day" | "month" | "year" }
  | { kind: "pointer"; points: Pointing }
  | { kind: "near-day"; days: -1 | 0 | 1 }
  | { kind: "now" }
  | { kind: "part-of-day"; afternoon: boolean }
  /** By the numbers of EDTF: 21 spring, 22 summer, 23 autumn, 24 winter. */
  | { kind: "season"; season: 21 | 22 | 23 | 24 }
  | { kind: "part"; mod: "start" | "mid" | "end" }
  /** Its years in any century: 90 for التسعينيات. */
  | { kind: "tens"; tens: number }
  | { kind: "era"; calendar: MonthCalendar }
  | { kind: "each"; unit: TimeUnit }
  | { kind: "few" };

type Row = readonly [word: CalendarWord, forms: string];

const unit = (name: TimeUnit, one: string, two: string, many: string): Row[] => [
  [{ kind: "unit", unit: name, number: "one" }, one],
  [{ kind: "unit", unit: name, number: "two" }, two],
  [{ kind: "unit", unit: name, number: "many" }, many],
];

const units: readonly Row[] = [
  ...unit("second", "ثانية", "ثانيتان ثانيتين", "ثواني ثوان seconds"),
  ...unit("minute", "دقيقة minute", "دقيقتان دقيقتين", "دقائق minutes"),
  ...unit("hour", "ساعة hour", "ساعتان ساعتين", "ساعات hours"),
  ...unit("day", "يوم اليوم يوما day", "يومان يومين", "أيام أياما days"),
  ...unit("week", "أسبوع أسبوعا week", "أسبوعان أسبوعين", "أسابيع weeks"),
  ...unit("month", "شهر شهرا month", "شهران شهرين", "أشهر شهور شهورا months"),
  ...unit("year", "عام عاما سنة year", "عامان عامين سنتان سنتين", "أعوام أعواما سنوات سنين years"),
  ...unit("decade", "عقد عقدا decade", "عقدان عقدين", "عقود عقودا decades"),
  ...unit("century", "قرن قرنا century", "قرنان قرنين", "قرون قرونا centuries"),
];

const pointers: readonly Row[] = [
  [
    { kind: "pointer", points: "past" },
    `ماضي ماضية ماضيين ماضيتين ماضيان ماضيتان منصرم منصرمة منصرمين منصرمتين فائت فائتة سابق سابقة سابقين
      last past previous`,
  ],
  [
    { kind: "pointer", points: "future" },
    "قادم قادمة قادمين قادمتين مقبل مقبلة مقبلين مقبلتين آتي آتية تالي تالية next coming upcoming",
  ],
  [{ kind: "pointer", points: "present" }, "حالي حالية جاري جارية راهن راهنة حاضر حاضرة current present"],
  [{ kind: "pointer", points: "recent" }, "أخير أخيرة أخيرين أخيرتين recent"],
];

const days: readonly Row[] = [
  [{ kind: "near-day", days: -1 }, "أمس بارحة yesterday"],
  [{ kind: "near-day", days: 0 }, "اليوم today"],
  [{ kind: "near-day", days: 1 }, "غدا غد tomorrow"],
  // with its article: without it, أن and إن fold alike
  [{ kind: "now" }, "الآن حاليا now nowadays currently"],
  [{ kind: "part-of-day", afternoon: false }, "صباح صباحا فجر فجرا ضحى morning am"],
  [
    { kind: "part-of-day", afternoon: true },
    "مساء ظهر ظهرا عصر عصرا مغرب عشاء ليل ليلا ليلة noon afternoon evening night pm",
  ],
];

const parts: readonly Row[] = [
  [{ kind: "part", mod: "start" }, "مطلع أوائل بداية بدايات مستهل early beginning start"],
  [{ kind: "part", mod: "mid" }, "منتصف أواسط mid middle"],
  [{ kind: "part", mod: "end" }, "أواخر نهاية نهايات ختام late end"],
  [{ kind: "season", season: 21 }, "ربيع spring"],
  [{ kind: "season", season: 22 }, "صيف summer"],
  [{ kind: "season", season: 23 }, "خريف autumn fall"],
  [{ kind: "season", season: 24 }, "شتاء winter"],
];

const counts: readonly Row[] = [
  [{ kind: "few" }, "عدة بضع بضعة قليل قليلة عديد عديدة few several couple"],
  [{ kind: "pair", unit: "day" }, "يومي"],
  [{ kind: "pair", unit: "month" }, "شهري"],
  [{ kind: "pair", unit: "year" }, "عامي سنتي"],
  [{ kind: "each", unit: "day" }, "يوميا"],
  [{ kind: "each", unit: "week" }, "أسبوعيا"],
  [{ kind: "each", unit: "month" }, "شهريا"],
  [{ kind: "each", unit: "year" }, "سنويا annually"],
  [{ kind: "era", calendar: "gregorian" }, "م ميلادي ميلادية ميلاد ce ad"],
  [{ kind: "era", calendar: "islamic" }, "ه هجري هجرية هجرة ah"],
  [{ kind: "era", calendar: "persian" }, "ش شمسي شمسية ap"],
];

const tens: readonly (readonly [tens: number, stem: string, english: string])[] = [
  [20, "عشرين", "twenties"],
  [30, "ثلاثين", "thirties"],
  [40, "أربعين", "forties"],
  [50, "خمسين", "fifties"],
  [60, "ستين", "sixties"],
  [70, "سبعين", "seventies"],
  [80, "ثمانين", "eighties"],
  [90, "تسعين", "nineties"],
];

let words: ReadonlyMap<string, readonly CalendarWord[]> | undefined;

function buildWords(): ReadonlyMap<string, readonly CalendarWord[]> {
  const decades = tens.map(
    ([value, stem, english]): Row => [{ kind: "tens", tens: value }, `${stem}يات ${stem}ات ${english}`],
  );
  const all = new Map<string, CalendarWord[]>();
  for (const [word, forms] of [...units, ...pointers, ...days, ...parts, ...counts, ...decades])
    for (const form of foldedList(forms)) all.set(form, [...(all.get(form) ?? []), word]);
  return all;
}

/** What a folded word says about time, in Arabic (without its article) and English. */
export function calendarWords(letters: string): readonly CalendarWord[] {
  words ??= buildWords();
  return words.get(letters) ?? [];
}
