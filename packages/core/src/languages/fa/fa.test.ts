import { describe, expect, it } from "vitest";
import { monthsOfIntl, weekdaysOfIntl } from "../../../test/intl-names.ts";
import { type LanguagePart, readersOf } from "../../../test/scores/language-readers.ts";
import { foldedList } from "../../text/folded-words.ts";
import { fa } from "./index.ts";

const rows = (forms: readonly string[] = []) => forms.map(foldedList);
const folded = (name: string) => foldedList(name).join(" ");

type Case = readonly [part: LanguagePart, text: string, values: readonly (string | number)[]];

// biome-ignore format: a case a line
const cases: readonly Case[] = [
  ["countries", "وزیر امور خارجه ایران در قاهره با همتای مصری خود دیدار کرد.", ["EG", "EG"]],
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
});
