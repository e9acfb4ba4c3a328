import { describe, expect, it } from "vitest";
import { monthsOfIntl, weekdaysOfIntl } from "../../../test/intl-names.ts";
import { type LanguagePart, readersOf } from "../../../test/scores/language-readers.ts";
import { findMonths } from "../../reading/months.ts";
import { foldedList } from "../../text/folded-words.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { fa } from "./index.ts";

const rows = (forms: readonly string[] = []) => forms.map(foldedList);
const folded = (name: string) => foldedList(name).join(" ");

type Case = readonly [part: LanguagePart, text: string, values: readonly (string | number)[]];

// biome-ignore format: a case a line
const cases: readonly Case[] = [
  ["numbers", "بیست و پنج نفر", [25]],
  ["numbers", "بیست‌وپنج نفر", [25]],
  ["numbers", "یکصد و بیست هیئت", [120]],
  ["numbers", "دویست و سی و چهار هزار و پانصد و شصت و هفت رأی", [234567]],
  ["numbers", "دو و نیم میلیون دلار", [2.5e6]],
  ["numbers", "یک و نیم میلیارد یورو", [1.5e9]],
  ["numbers", "نیم میلیون آواره", [5e5]],
  ["numbers", "سه میلیارد و ۲۰۰ میلیون", [3.2e9]],
  ["numbers", "۱۲ هزار و ۵۰۰ تن", [12500]],
  ["numbers", "چهار صد کیلومتر", [400]],
  ["numbers", "هزار و نهصد و نود", [1990]],
  ["numbers", "هزار و ۵۰۰", [1500]],
  ["numbers", "دو هزار میلیارد تومان", [2e12]],
  ["numbers", "نه هزار نیرو", [9000]],
  ["numbers", "بیست و نه کشور", [29]],
  ["numbers", "نه تنها", []],
  ["numbers", "یک هیئت بلندپایه", []],
  ["numbers", "چند میلیون نفر", []],
  ["numbers", "۳۵ درصد", [35]],
  ["numbers", "۱٬۲۰۰٫۵", [1200.5]],
  ["numbers", "1,200", [1200]],
  ["numbers", "سی و دو", [32]],
  ["numbers", "هفده وزیر", [17]],
  ["numbers", "پانزده میلیون بشکه", [15e6]],
  ["numbers", "یک میلیون", [1e6]],
  ["numbers", "ششصد و شصت", [660]],
  ["numbers", "هر یک از طرف‌ها", []],
  ["numbers", "صدها نفر", []],
  ["numbers", "ده‌ها هزار نفر", []],
  ["numbers", "سه‌چهارم میلیون", [0.75e6]],
  ["numbers", "دو میلیون و سیصد هزار و چهل", [2300040]],
  ["numbers", "بین ده و بیست نفر", [10, 20]],
  ["weekdays", "روز دوشنبه", [1]],
  ["weekdays", "سه‌شنبه و چهارشنبه", [2, 3]],
  ["weekdays", "سه شنبه", [2]],
  ["weekdays", "پنج‌شنبه گذشته", [4]],
  ["weekdays", "پنجشنبه شب", [4]],
  ["weekdays", "جمعه", [5]],
  ["weekdays", "شنبه آینده", [6]],
  ["weekdays", "یک‌شنبه", [7]],
  ["weekdays", "یک شنبه", [7]],
  ["weekdays", "دوشنبه‌ها", [1]],
  ["negation", "این سفر انجام نشد", ["not"]],
  ["negation", "او نمی‌رود", ["not"]],
  ["negation", "نمی تواند", ["not"]],
  ["negation", "هرگز نگفته است", ["not", "not"]],
  ["negation", "نبرد حلب", []],
  ["negation", "نزد رئیس", []],
  ["negation", "نشست سران", []],
  ["negation", "بدون شک", []],
  ["negation", "بدون توافق", ["not"]],
  ["negation", "نه تنها", []],
  ["negation", "نامه نوشت", []],
  ["negation", "نگران است", []],
  ["negation", "نماینده", []],
  ["negation", "نیست", ["not"]],
  ["dates", "۱۲ ژانویه ۲۰۲۴", ["2024-01-12"]],
  ["dates", "۲۲ بهمن ۱۴۰۲", ["1402-11-22"]],
  ["dates", "پنجم مه ۲۰۲۳ و بیماری سرطان", ["2023-05-05"]],
  ["countries", "وزیر امور خارجه ایران در قاهره با همتای مصری خود دیدار کرد.", ["IR", "EG", "EG"]],
  ["countries", "کمک مالی و رزمایش در دریای عمان", []],
  ["countries", "روزنامه واشنگتن پست از آذربایجان شرقی گزارش داد.", []],
  ["ranks", "معاون رئیس‌جمهور از رئیس مجلس ملی آذربایجان استقبال کرد.", ["deputy-head", "parliament-speaker"]],
  ["ranks", "رهبر معظم انقلاب نخست‌وزیر عراق را به حضور پذیرفت.", ["supreme-religious-leader", "head-of-government"]],
  ["ranks", "وزیر دفاع و رئیس ستاد کل نیروهای مسلح", ["defence-minister", "military-chief"]],
  ["ranks", "شهرداری تهران و استانداری البرز نشست مشترک برگزار کردند.", []],
  ["ranks", "پادشاهی بحرین و هیئت وزیران", []],
  ["speech", "او بر اهمیت این سفر تأکید کرد و هشدار داد.", ["stress", "warn"]],
  ["speech", "وزیر خارجه همتای خود را دعوت کرد و او این دعوت را پذیرفت.", ["invite", "accept"]],
  ["speech", "این دیدار پایان پذیرفت.", []],
  ["visitType", "نماینده ویژه در سفری کاری وارد دمشق می‌شود.", ["working"]],
  ["visitType", "نخستین روز سفر رسمی سه‌روزه", ["official"]],
  ["eventStatus", "این سفر به زمان دیگری موکول شده است.", ["postponed"]],
  ["eventStatus", "این سفر لغو شد و پیش از آن قرار است هیئتی اعزام شود.", ["cancelled", "announced"]],
  ["agreementType", "دو طرف بیانیه مشترک صادر و یادداشت تفاهم امضا کردند.", ["joint-statement", "memorandum"]],
  ["agreementType", "دو طرف توافق کردند پروتکل‌های بهداشتی را رعایت کنند.", []],
  ["agreementStage", "مجلس موافقتنامه را تصویب کرد و این سند لازم‌الاجرا شد.", ["ratified", "in-force"]],
  ["agreementStage", "تهران با اشاره به نقض توافق قرارداد را فسخ کرد.", ["violated", "terminated"]],
];

// biome-ignore format: a case a line
const monthCases: readonly (readonly [text: string, months: readonly string[]])[] = [
  ["۱۲ ژانویه ۲۰۲۴", ["gregorian 1"]],
  ["پنجم مه ۲۰۲۳", ["gregorian 5"]],
  ["می‌رود", []],
  ["می رود", []],
  ["۲۲ بهمن", ["persian 11"]],
  ["مهر ۱۴۰۲", ["persian 7"]],
  ["مهر و محبت", []],
  ["آبان ماه", ["persian 8"]],
  ["آذرماه", ["persian 9"]],
  ["۱۵ سرطان ۱۴۰۱", ["persian 4"]],
  ["بیماری سرطان", []],
  ["ربیع‌الاول ۱۴۴۵", ["islamic 3"]],
  ["ماه رمضان", ["islamic 9"]],
  ["اول دی", ["persian 10"]],
  ["سپتامبر گذشته", ["gregorian 9"]],
  ["۱۰ سپتمبر", ["gregorian 9"]],
];

const readers = readersOf("fa");

describe("the Persian lexicon", () => {
  it.each([
    ["gregorian", "gregory"],
    ["persian", "persian"],
    ["islamic", "islamic"],
  ] as const)("names the months of the %s calendar as Intl does", (calendar, ofIntl) => {
    const names = rows(fa.months?.names[calendar]);
    for (const [i, name] of monthsOfIntl("fa", ofIntl).entries()) expect(names[i], name).toContain(folded(name));
  });

  it("names the weekdays as Intl does", () => {
    const names = rows(fa.weekdays?.names);
    for (const [i, name] of weekdaysOfIntl("fa").entries()) expect(names[i]).toContain(folded(name));
  });

  it.each(cases)("reads %s in %s", (part, text, values) => {
    expect(readers[part](text).map(({ value }) => value)).toEqual(values);
  });

  it.each(monthCases)("finds the months of %s", (text, months) => {
    const found = findMonths(text, { vocabulary: vocabularyOf("fa") });
    expect(found.map(({ calendar, month }) => `${calendar} ${month}`)).toEqual(months);
  });
});
