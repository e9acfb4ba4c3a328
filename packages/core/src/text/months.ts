import { foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { Span } from "./span.ts";

/** The calendars whose months are known by name. */
export type MonthCalendar = "gregorian" | "islamic" | "persian";

/** A month named in a text. */
export interface NamedMonth extends Span {
  calendar: MonthCalendar;
  /** 1 to 12, in its own calendar. */
  month: number;
}

// Each row: the names of one month: Egyptian and Gulf, Levantine and Iraqi, Maghrebi, English.
const gregorian = [
  "يناير كانون_الثاني جانفي january jan",
  "فبراير شباط فيفري february feb",
  "مارس آذار march mar",
  "أبريل إبريل نيسان أفريل april apr",
  "مايو أيار ماي may",
  "يونيو يونية حزيران جوان june jun",
  "يوليو يولية تموز جويلية july jul",
  "أغسطس آب أوت غشت august aug",
  "سبتمبر أيلول شتنبر september sept sep",
  "أكتوبر تشرين_الأول october oct",
  "نوفمبر تشرين_الثاني نونبر november nov",
  "ديسمبر كانون_الأول دجنبر december dec",
];
const islamic = [
  "محرم المحرم muharram",
  "صفر safar",
  "ربيع_الأول rabi_al_awwal",
  "ربيع_الثاني ربيع_الآخر rabi_al_thani",
  "جمادى_الأولى جمادى_الأول jumada_al_awwal",
  "جمادى_الآخرة جمادى_الثانية jumada_al_thani",
  "رجب rajab",
  "شعبان shaban sha'ban",
  "رمضان ramadan",
  "شوال shawwal",
  "ذو_القعدة ذي_القعدة dhu_al_qadah",
  "ذو_الحجة ذي_الحجة dhu_al_hijjah",
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

// Names that are words of their own, so that they need a numeral beside them: may, march, zero, water, mother …
const doubtful = "may march mar jan sun sep dec صفر آب ماي مهر دي تير آذر محرم شعبان رجب جوان أوت";

interface Names {
  months: readonly { phrase: readonly string[]; calendar: MonthCalendar; month: number }[];
  doubtful: ReadonlySet<string>;
  monthWords: ReadonlySet<string>;
}

let names: Names | undefined;

function buildNames(): Names {
  const rows = (calendar: MonthCalendar, list: readonly string[]) =>
    list.flatMap((forms, i) =>
      forms.split(" ").map((form) => ({ phrase: foldedList(form.replaceAll("_", " ")), calendar, month: i + 1 })),
    );
  return {
    months: [...rows("gregorian", gregorian), ...rows("islamic", islamic), ...rows("persian", persian)],
    doubtful: new Set(foldedList(doubtful)),
    monthWords: new Set(foldedList("شهر شهري في in of since until by last next late early mid")),
  };
}

/** The months named in a text or a span of it, in Arabic and English; a name that is a word of its own needs a number or a word of time beside it. */
export function findMonths(text: string, span: Span = { start: 0, end: text.length }): NamedMonth[] {
  names ??= buildNames();
  const { months, doubtful: shared, monthWords } = names;
  const words = foldedWords(text, span);
  return words.flatMap((word, i) => {
    const found = withoutProclitics(word.letters, (letters) =>
      months.find(({ phrase }) =>
        phrase.every((own, k) => (k === 0 ? letters === own : words[i + k]?.letters === own)),
      ),
    );
    if (!found) return [];
    const { phrase, calendar, month } = found.found;
    const [before, after] = [words[i - 1], words[i + phrase.length]];
    const isDated = before?.isNumeral || after?.isNumeral || monthWords.has(before?.letters ?? "");
    if (shared.has(phrase[0] ?? "") && !isDated) return [];
    return [
      { start: word.part(found.skipped).start, end: words[i + phrase.length - 1]?.end ?? word.end, calendar, month },
    ];
  });
}
