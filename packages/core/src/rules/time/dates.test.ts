import { describe, expect, it } from "vitest";
import { articleOf, codesOf, issuesOf } from "../../../test/article-of.ts";
import { articleRules } from "../rules.ts";

type Row = [language: string, words: string, value: string, expected?: string];

const rules = articleRules.filter(({ code }) => /^time\/(?:date-in-quote|figures-in-quote|relative-date)$/.test(code));

/** What the rules of dates say about words coded with a value, in an article of Thursday, 5 March 2026. */
function readings([language, words, value]: Row, basis: string): unknown[] {
  const times = [{ id: "t", type: "date", value, basis, quote: words }];
  const article = articleOf(`${words}.`, { license: "CC0-1.0", datePublished: "2026-03-05", times }, language);
  return issuesOf(article, rules).map(({ expected }) => expected);
}

describe("a written date that agrees with its value", () => {
  it.each<Row>([
    ["en", "on Tuesday, 3 March 2026", "2026-03-03"],
    ["en", "March 3rd, 2026", "2026-03-03"],
    ["en", "3/4/2026", "2026-04-03"],
    ["en", "3/4/2026", "2026-03-04"],
    ["en", "2026-03-03", "2026-03-03"],
    ["en", "3–5 March", "2026-03-03/2026-03-05"],
    ["en", "from 28 February to 5 March", "2026-03-01"],
    ["en", "in March", "2026-03"],
    ["en", "on 30 November", "2025-11-30"],
    ["en", "on 30 November", "2026-11-30"],
    ["en", "on 12 April", "XXXX-04-12"],
    ["en", "last May", "2025-05"],
    ["en", "in May last year", "2025-05"],
    ["en", "in the 1990s", "199X"],
    ["en", "in the nineties", "1994"],
    ["en", "since 2019", "2019"],
    ["en", "between 2019 and 2021", "2019/2021"],
    ["en", "in 2019-20", "2019/2020"],
    ["en", "on 1 January, after talks in June 2025", "2025-06"],
    ["en", "march through the 5 towns", "2026-01-01"],
    ["ar", "الثلاثاء 3 مارس 2026", "2026-03-03"],
    ["ar", "في الثالث من آذار (مارس) 2026", "2026-03-03"],
    ["ar", "من 3 إلى 5 آذار/مارس", "2026-03-03/2026-03-05"],
    ["ar", "الحادي والعشرين من مايو العام الماضي", "2025-05-21"],
    ["ar", "٣ مارس ٢٠٢٦", "2026-03-03"],
    ["ar", "في 13 رمضان 1447 هـ", "2026-03-02"],
    ["ar", "في تسعينيات القرن الماضي", "1995"],
    ["ar", "عام 2020", "2020"],
    ["ar", "أيام 3 و4 و5 مارس", "2026-03-03/2026-03-05"],
    ["en", "on 3, 4 and 5 March", "2026-03-03"],
    ["fa", "سه‌شنبه ۱۲ اسفند ۱۴۰۴", "2026-03-03"],
    ["fa", "۳ مارس ۲۰۲۶", "2026-03-03"],
    ["fr", "le mardi 3 mars 2026", "2026-03-03"],
    ["fr", "du 3 au 5 mars", "2026-03-03/2026-03-05"],
    ["fr", "le 1er mars 2026", "2026-03-01"],
    ["fr", "du lundi 2 au mercredi 4 mars", "2026-03-02/2026-03-04"],
    ["ru", "3 марта 2026 года", "2026-03-03"],
    ["ru", "с 3 по 5 марта", "2026-03-03/2026-03-05"],
    ["ru", "в марте прошлого года", "2025-03"],
    ["tr", "3 Mart 2026 Salı", "2026-03-03"],
    ["tr", "3-5 Mart", "2026-03-03/2026-03-05"],
    ["es", "el 3 de marzo de 2026", "2026-03-03"],
    ["es", "del 3 al 5 de marzo", "2026-03-03/2026-03-05"],
    ["es", "del lunes 2 al miércoles 4 de marzo", "2026-03-02/2026-03-04"],
  ])("%s: %s is %s", (...row) => {
    expect(readings(row, "explicit")).toEqual([]);
  });
});

describe("a written date that disagrees with its value", () => {
  it.each<Row>([
    ["en", "on Tuesday, 3 March 2026", "2025-03-04", "2026-03-03"],
    ["en", "March 3rd, 2026", "2026-03-13", "2026-03-03"],
    ["en", "3 March 2026", "2026-03", "2026-03-03"],
    ["en", "March 2020", "2020", "2020-03"],
    ["en", "2026-03-03", "2026-03-30", "2026-03-03"],
    ["en", "13/4/2026", "2026-03-13", "2026-04-13"],
    ["en", "3–5 March", "2026-03-02/2026-03-05", "2026-03-03/2026-03-05"],
    ["en", "in March", "2026-04", "2026-03"],
    ["en", "on 3 March", "2025-03-03", "2026-03-03"],
    ["en", "on 12 April", "2026-04-21", "2026-04-12"],
    ["en", "in May last year", "2024-05", "2025-05"],
    ["en", "in the 1990s", "1989", "199X"],
    ["en", "since 2019", "2018", "2019"],
    ["en", "between 2019 and 2030", "2019/2031", "2019"],
    ["ar", "الثلاثاء 3 مارس 2026", "2026-05-03", "2026-03-03"],
    ["ar", "في الثالث من آذار (مارس) 2026", "2026-04-03", "2026-03-03"],
    ["ar", "من 3 إلى 5 آذار/مارس", "2026-03-06", "2026-03-03/2026-03-05"],
    ["ar", "في الحادي والعشرين من مايو", "2026-05-20", "2026-05-21"],
    ["ar", "في 13 رمضان 1447 هـ", "2026-03-13", "2026-02-28/2026-03-04"],
    ["ar", "عام 2020", "2021", "2020"],
    ["fa", "۱۲ اسفند ۱۴۰۴", "2026-02-12", "2026-03-01/2026-03-03"],
    ["fa", "۳ مارس ۲۰۲۶", "2025-03-03", "2026-03-03"],
    ["fr", "le mardi 3 mars 2026", "2026-05-03", "2026-03-03"],
    ["fr", "le 1er mars 2026", "2026-03-11", "2026-03-01"],
    ["ru", "3 марта 2026 года", "2026-05-03", "2026-03-03"],
    ["ru", "в марте прошлого года", "2026-03", "2025-03"],
    ["tr", "3 Mart 2026 Salı", "2026-03-13", "2026-03-03"],
    ["es", "el 3 de marzo de 2026", "2026-05-03", "2026-03-03"],
    ["es", "en marzo de 2025", "2026-03", "2025-03"],
  ])("%s: %s is not %s but %s", (...row) => {
    expect(readings(row, "explicit")).toEqual([row[3]]);
  });
});

describe("a date in figures", () => {
  it.each([
    ["en", "2026-03-03", "2026-03-30", ["time/figures-in-quote"]],
    ["en", "13/4/2026", "2026-03-13", ["time/figures-in-quote"]],
    ["en", "3/4/2026", "2026-05-03", ["time/date-in-quote"]],
    ["en", "2026-03-03", "2026-03", ["time/figures-in-quote"]],
    ["en", "3 March 2026 (2026-03-03)", "2026-03-30", ["time/date-in-quote"]],
    ["ar", "في ١٣/٤/٢٠٢٦", "2026-03-13", ["time/figures-in-quote"]],
    ["ar", "في 13/4/2026", "2026-04-13", []],
    ["fa", "۲۰۲۶/۰۳/۱۳", "2026-03-12", ["time/figures-in-quote"]],
    ["fr", "13.04.2026", "2026-03-13", ["time/figures-in-quote"]],
    ["ru", "13.04.2026", "2026-04-13", []],
    ["tr", "3.4.2026", "2026-03-04", ["time/figures-in-quote"]],
    ["es", "13-04-2026", "2026-05-13", ["time/figures-in-quote"]],
    ["en", "in 2019", "2018", ["time/date-in-quote"]],
  ])("decides alone if it can be read in one way (%s: %s as %s)", (language, words, value, expected) => {
    const times = [{ id: "t", type: "date", value, basis: "explicit", quote: words }];
    const article = articleOf(`${words}.`, { license: "CC0-1.0", datePublished: "2026-03-05", times }, language);
    expect(codesOf(article, rules)).toEqual(expected);
  });
});

describe("words that count from the day of writing and agree with their value", () => {
  it.each<Row>([
    ["en", "today", "2026-03-05"],
    ["en", "today", "2026-03-04"],
    ["en", "yesterday", "2026-03-04"],
    ["en", "yesterday", "2026-03-03"],
    ["en", "the day before yesterday", "2026-03-03"],
    ["en", "tomorrow", "2026-03-06"],
    ["en", "on Tuesday", "2026-03-03"],
    ["en", "next Tuesday", "2026-03-17"],
    ["en", "last week", "2026-02-27"],
    ["en", "next week", "2026-03-09"],
    ["en", "this month", "2026-03"],
    ["en", "last month", "2026-02"],
    ["en", "the previous month", "2025-12"],
    ["en", "last year", "2025"],
    ["en", "three days ago", "2026-03-02"],
    ["en", "two years ago", "2024"],
    ["ar", "أمس", "2026-03-04"],
    ["ar", "أول أمس", "2026-03-03"],
    ["ar", "في اليوم التالي", "2026-02-20"],
    ["ar", "الأسبوع الماضي", "2026-02-26"],
    ["ar", "الشهر الماضي", "2026-02"],
    ["ar", "العام المقبل", "2027"],
    ["ar", "هذا الشهر", "2026-03"],
    ["ar", "قبل ثلاثة أيام", "2026-03-02"],
    ["ar", "قبل يومين من الزيارة", "2026-01-02"],
    ["fa", "دیروز", "2026-03-04"],
    ["fa", "هفته گذشته", "2026-02-26"],
    ["fa", "سال گذشته", "2025"],
    ["fr", "hier", "2026-03-04"],
    ["fr", "la semaine dernière", "2026-02-26"],
    ["fr", "il y a trois jours", "2026-03-02"],
    ["ru", "вчера", "2026-03-04"],
    ["ru", "в прошлом году", "2025"],
    ["ru", "три дня назад", "2026-03-02"],
    ["tr", "dün", "2026-03-04"],
    ["tr", "geçen hafta", "2026-02-26"],
    ["tr", "üç gün önce", "2026-03-02"],
    ["es", "ayer", "2026-03-04"],
    ["es", "por la mañana", "2026-03-02"],
    ["es", "el mes pasado", "2026-02"],
    ["es", "hace tres días", "2026-03-02"],
  ])("%s: %s is %s", (...row) => {
    expect(readings(row, "resolved-from-publication")).toEqual([]);
  });
});

describe("words that count from the day of writing and disagree with their value", () => {
  it.each<Row>([
    ["en", "today", "2026-03-02"],
    ["en", "yesterday", "2026-03-05"],
    ["en", "the day before yesterday", "2026-03-05"],
    ["en", "tomorrow", "2026-03-04"],
    ["en", "on Tuesday", "2026-03-24"],
    ["en", "next Tuesday", "2026-03-31"],
    ["en", "last week", "2026-02-10"],
    ["en", "next week", "2026-03-24"],
    ["en", "this month", "2026-04"],
    ["en", "last week", "2026-03-02/2026-03-08"],
    ["en", "next week", "2026-03-02/2026-03-08"],
    ["en", "last month", "2026-01"],
    ["en", "last year", "2024"],
    ["en", "this year", "2025"],
    ["en", "three days ago", "2026-02-25"],
    ["en", "two years ago", "2021"],
    ["ar", "أمس", "2026-03-06"],
    ["ar", "أول أمس", "2026-03-01"],
    ["ar", "الأسبوع الماضي", "2026-03-20"],
    ["ar", "الشهر الماضي", "2026-03"],
    ["ar", "العام المقبل", "2026"],
    ["ar", "هذا الشهر", "2026-02"],
    ["ar", "قبل ثلاثة أيام", "2026-02-20"],
    ["fa", "دیروز", "2026-03-01"],
    ["fa", "سال گذشته", "2024"],
    ["fr", "hier", "2026-03-05"],
    ["fr", "la semaine dernière", "2026-02-10"],
    ["fr", "il y a trois jours", "2026-02-20"],
    ["ru", "вчера", "2026-03-05"],
    ["ru", "на следующей неделе", "2026-03-02/2026-03-08"],
    ["ru", "в прошлом году", "2024"],
    ["ru", "три дня назад", "2026-02-20"],
    ["tr", "dün", "2026-03-05"],
    ["tr", "geçen hafta", "2026-02-10"],
    ["tr", "üç gün önce", "2026-02-20"],
    ["es", "ayer", "2026-03-05"],
    ["es", "el mes pasado", "2026-01"],
    ["es", "hace tres días", "2026-02-20"],
  ])("%s: %s is not %s", (...row) => {
    expect(readings(row, "resolved-from-publication")).toHaveLength(1);
  });
});

const others = new Set(["time/duration-in-quote", "time/mod-in-quote"]);
const otherRules = articleRules.filter(({ code }) => others.has(code));

/** What the rules of durations and modifiers say about words coded with a value and a modifier. */
function expected([language, words, value, mod]: readonly [string, string, string, string?]): unknown[] {
  const times = [{ id: "t", type: "date", value, basis: "explicit", quote: words, ...(mod ? { mod } : {}) }];
  const article = articleOf(`${words}.`, { license: "CC0-1.0", datePublished: "2026-03-05", times }, language);
  return issuesOf(article, otherRules).map((issue) => issue.expected);
}

describe("durations and modifiers that agree with their words", () => {
  it.each<[language: string, words: string, value: string, mod?: string]>([
    ["en", "three days", "P3D"],
    ["en", "two weeks", "P14D"],
    ["en", "a two-day visit", "P2D"],
    ["en", "ninety minutes", "PT1H30M"],
    ["en", "over a decade", "P10Y", "more-than"],
    ["en", "two years and a half", "P30M"],
    ["en", "one year and six months", "P18M"],
    ["en", "on the third day", "P2D"],
    ["ar", "ثلاثة أيام", "P3D"],
    ["ar", "يومين", "P2D"],
    ["ar", "عامين ونصف", "P30M"],
    ["fa", "سه روز", "P3D"],
    ["fr", "trois jours", "P3D"],
    ["fr", "quinze jours", "P2W"],
    ["ru", "три дня", "P3D"],
    ["tr", "iki gün", "P2D"],
    ["es", "tres días", "P3D"],
    ["en", "late March", "2026-03", "end"],
    ["en", "late March", "2026-03-28"],
    ["en", "before 2020", "2020", "before"],
    ["en", "after the summit in 2020", "2020"],
    ["ar", "أواخر مارس", "2026-03", "end"],
    ["fr", "fin mars", "2026-03", "end"],
    ["tr", "mart sonunda", "2026-03", "end"],
  ])("%s: %s as %s", (...row) => {
    expect(expected(row)).toEqual([]);
  });
});

describe("durations and modifiers that disagree with their words", () => {
  it.each<[language: string, words: string, value: string, mod: string | undefined, said: string]>([
    ["en", "three days", "P3M", undefined, "P3D"],
    ["en", "two weeks", "P2D", undefined, "P2W"],
    ["en", "ninety minutes", "PT9M", undefined, "PT90M"],
    ["ar", "ثلاثة أيام", "P30D", undefined, "P3D"],
    ["ar", "يومين", "P3D", undefined, "P2D"],
    ["fa", "سه روز", "P13D", undefined, "P3D"],
    ["fr", "trois jours", "P3W", undefined, "P3D"],
    ["ru", "три дня", "P13D", undefined, "P3D"],
    ["tr", "iki gün", "P12D", undefined, "P2D"],
    ["es", "tres días", "P3W", undefined, "P3D"],
    ["en", "late March", "2026-03", undefined, "end"],
    ["en", "early March", "2026-03", "end", "start"],
    ["en", "before 2020", "2020", undefined, "before"],
    ["en", "about 1990", "1990", undefined, "approx"],
    ["ar", "أواخر مارس", "2026-03", "start", "end"],
    ["ar", "قبل مارس 2020", "2020-03", "after", "before"],
    ["fr", "fin mars", "2026-03", undefined, "end"],
    ["ru", "в конце марта", "2026-03", "start", "end"],
    ["tr", "mart sonunda", "2026-03", undefined, "end"],
    ["es", "a finales de marzo", "2026-03", "start", "end"],
    ["fa", "اواخر اسفند ۱۴۰۴", "2026-03", "start", "end"],
  ])("%s: %s as %s with %s says %s", (language, words, value, mod, said) => {
    expect(expected(mod === undefined ? [language, words, value] : [language, words, value, mod])).toEqual([said]);
  });
});
