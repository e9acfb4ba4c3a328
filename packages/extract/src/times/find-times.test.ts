import { readFileSync } from "node:fs";
import { parseEdtf } from "@diplomatic-visits/core/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { findTimes } from "./find-times.ts";

/** The times found in a text, as `⟦words⟧ type value`, `-` for no value. */
function readings(text: string, referenceDate?: string): string[] {
  return findTimes(text, referenceDate === undefined ? {} : { referenceDate }).map(
    ({ start, end, type, value = "-" }) => `${text.slice(start, end)} | ${type} ${value}`,
  );
}

describe("dates of the calendar in Arabic", () => {
  it.each([
    ["وصل يوم 13 أبريل 2021 إلى بغداد", ["يوم 13 أبريل 2021 | date 2021-04-13"]],
    ["في ٥ كانون الثاني ٢٠٢٢", ["٥ كانون الثاني ٢٠٢٢ | date 2022-01-05"]],
    ["في 2 غشت 2019 و3 جانفي 2020", ["2 غشت 2019 | date 2019-08-02", "3 جانفي 2020 | date 2020-01-03"]],
    ["في 13 نيسان/أبريل 2021", ["13 نيسان/أبريل 2021 | date 2021-04-13"]],
    ["في 14 أبريل (نيسان) 2021", ["14 أبريل (نيسان) 2021 | date 2021-04-14"]],
    ["الثلاثاء 13 أبريل 2021", ["الثلاثاء 13 أبريل 2021 | date 2021-04-13"]],
    ["الحادي والعشرين من مايو 2021", ["الحادي والعشرين من مايو 2021 | date 2021-05-21"]],
    ["من 13 إلى 15 أبريل 2021", ["13 إلى 15 أبريل 2021 | date 2021-04-13/2021-04-15"]],
    ["في 12 شتنبر", ["12 شتنبر | date XXXX-09-12"]],
    ["في تموز من عام 1918", ["تموز من عام 1918 | date 1918-07"]],
    ["بتاريخ 13/4/2021", ["13/4/2021 | date 2021-04-13"]],
    ["الثلاثاء الثالث من أيلول 2014", ["الثلاثاء الثالث من أيلول 2014 | date 2014-09-16"]],
    ["الثلاثاء\n13/4/2021", ["الثلاثاء | date -", "13/4/2021 | date 2021-04-13"]],
    ["2021-04-13T15:30:00Z", ["2021-04-13T15:30:00Z | time 2021-04-13T15:30Z"]],
    ["بتاريخ ١٣-٤-٢٠٢١", ["١٣-٤-٢٠٢١ | date 2021-04-13"]],
    ["حجم التجارة في عام 2020", ["عام 2020 | date 2020"]],
    ["بحلول 2030", ["2030 | date 2030"]],
    ["منذ ثورة 1979", ["1979 | date 1979"]],
    ["مساء الأربعاء الموافق 31 مارس 2021", ["مساء الأربعاء الموافق 31 مارس 2021 | time 2021-03-31"]],
    ["الأسبوع الثالث من أبريل 2021", ["الأسبوع الثالث من أبريل 2021 | date 2021-04"]],
    ["النصف الأول من أبريل 2021", ["النصف الأول من أبريل 2021 | date 2021-04"]],
    ["بين 3 و12 سبتمبر 2021", ["3 و12 سبتمبر 2021 | date 2021-09-03/2021-09-12"]],
    ["الأعوام 2018 و2019 و2020", ["الأعوام 2018 و2019 و2020 | date 2018/2020"]],
    ["من 25 وحتى 27 أبريل 2021", ["25 وحتى 27 أبريل 2021 | date 2021-04-25/2021-04-27"]],
    ["في مؤتمر صحفي، الاثنين، بأن", ["الاثنين | date -"]],
    ["بين عامي 2015 و2020", ["عامي 2015 و2020 | date 2015/2020"]],
    ["عام 1600 قبل الميلاد", ["عام 1600 قبل الميلاد | date -1599"]],
    ["منذ التسعينيات", ["التسعينيات | date 199X"]],
    ["سبعينيات القرن العشرين", ["سبعينيات القرن العشرين | date 197X"]],
    ["القرن التاسع عشر", ["القرن التاسع عشر | date 18XX"]],
    ["ربيع عام 2011", ["ربيع عام 2011 | date 2011-21"]],
    ["الربع الأول من عام 2021", ["الربع الأول من عام 2021 | date 2021-01/2021-03"]],
    ["الثلاثاء 13 أبريل 2021 الساعة 15:30", ["الثلاثاء 13 أبريل 2021 الساعة 15:30 | time 2021-04-13T15:30"]],
  ])("%s", (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

describe("other calendars", () => {
  it.each([
    ["3 رمضان 1442 هـ", "2021-04-15~", "islamic"],
    ["رمضان 1442 هـ", "2021-04/2021-05", "islamic"],
    ["عام 1442 هـ", "2020/2021", "islamic"],
    ["رمضان 2021", "2021-04/2021-05", "islamic"],
    ["10 محرم 2021", "2021-08-18~", "islamic"],
    ["25 فروردين 1400", "2021-04-14", "persian"],
    ["سنة 1400 هجرية شمسية", "2021/2022", "persian"],
  ])("%s", (text, value, calendar) => {
    const [time] = findTimes(text);
    expect(time).toMatchObject({ start: 0, end: text.length, value });
    expect(time?.calendar).toBe(calendar);
  });

  it.each(["3 رمضان 1442 هـ الموافق 15 أبريل 2021", "مساء يوم الخميس 3 رمضان 1442، الموافق لـ 15 أبريل 2021"])(
    "%s is one day in two calendars",
    (text) => {
      const times = findTimes(text, { referenceDate: "2021-05-02" });
      expect(times.map(({ start, end }) => text.slice(start, end))).toEqual([text]);
      expect(times.map(({ value }) => value)).toEqual(["2021-04-15"]);
    },
  );

  it.each([
    ["الخميس 3 رمضان 1442هـ (15 أبريل 2021م)", ["الخميس 3 رمضان 1442هـ", "15 أبريل 2021م"]],
    ["3 Ramadan 1442 (15 April)", ["3 Ramadan 1442", "15 April"]],
  ])("%s is the same day twice", (text, words) => {
    const times = findTimes(text, { referenceDate: "2021-05-02" });
    expect(times.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(times.map(({ value }) => value)).toEqual(["2021-04-15", "2021-04-15"]);
  });

  it("two dates that are not one day are for a person", () => {
    expect(findTimes("3 رمضان 1442 هـ الموافق 25 أبريل 2021")[0]?.certainty).toBe("candidate");
  });
});

describe("periods in Arabic", () => {
  it.each([
    ["خلال العقد الماضي", ["العقد الماضي | duration P10Y"]],
    ["في العقدين الماضيين", ["العقدين الماضيين | duration P20Y"]],
    ["السنوات الخمس الماضية", ["السنوات الخمس الماضية | duration P5Y"]],
    ["الساعات الـ24 الماضية", ["الساعات الـ24 الماضية | duration PT24H"]],
    ["لمدة أسبوع", ["أسبوع | duration P1W"]],
    ["منذ عامين", ["عامين | duration P2Y"]],
    ["عام ونصف العام", ["عام ونصف العام | duration P1Y6M"]],
    ["عدة أشهر", ["عدة أشهر | duration -"]],
    ["كل عام", ["كل عام | set P1Y"]],
    ["وفي الأشهر الأخيرة", ["الأشهر الأخيرة | date -"]],
    ["في الوقت الحاضر", ["الوقت الحاضر | date -"]],
    ["حتى الآن", ["الآن | date -"]],
    ["منذ بدء الأزمة السورية", ["بدء الأزمة السورية | date -"]],
    ["خلال زيارة لافروف لطهران", ["زيارة لافروف لطهران | date -"]],
    ["قبل نحو شهرين", ["قبل نحو شهرين | date -"]],
    ["منذ سنوات", ["سنوات | duration -"]],
    ["لمدة يوم واحد", ["يوم واحد | duration P1D"]],
    ["خلال آخر 3 سنوات", ["آخر 3 سنوات | duration P3Y"]],
    ["في الليلة الماضية", ["الليلة الماضية | time -"]],
    ["قبل أيام", ["قبل أيام | date -"]],
    ["بعد ثلاثة أيام من المحادثات", ["ثلاثة أيام | duration P3D"]],
    ["الساعة الثالثة والنصف عصرا", ["الساعة الثالثة والنصف عصرا | time -"]],
  ])("%s", (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

describe("English", () => {
  it.each([
    ["on 13 April 2021", ["13 April 2021 | date 2021-04-13"]],
    ["on Tuesday, April 13, 2021 at 3 pm", ["Tuesday, April 13, 2021 at 3 pm | time 2021-04-13T15:00"]],
    ["the 13th of April", ["the 13th of April | date XXXX-04-13"]],
    ["last Tuesday", ["last Tuesday | date -"]],
    ["the past two decades", ["the past two decades | duration P20Y"]],
    ["in recent months", ["recent months | date -"]],
    ["two days ago", ["two days ago | date -"]],
    ["a two-year plan", ["two-year | duration P2Y"]],
    ["in the 1990s", ["the 1990s | date 199X"]],
    ["mid-2021 and late last year", ["mid-2021 | date 2021", "late last year | date -"]],
    ["in the 14th century BCE", ["the 14th century BCE | date -13"]],
    ["on Tuesday (April 13) in Tehran", ["Tuesday (April 13) | date XXXX-04-13"]],
    ["on Dec. 3, 2020", ["Dec. 3, 2020 | date 2020-12-03"]],
    ["the 1980-88 war", ["1980-88 | date 1980/1988"]],
    ["the 2015 nuclear deal", ["2015 | date 2015"]],
    ["years ago", ["years ago | date -"]],
    ["every two weeks", ["every two weeks | set P2W"]],
    ["13/4/2021 or 4/13/2021", ["13/4/2021 | date 2021-04-13", "4/13/2021 | date 2021-04-13"]],
    ["04/05/2021", ["04/05/2021 | date 2021-XX-XX"]],
    ["since the outbreak of the Syrian crisis", ["the outbreak of the Syrian crisis | date -"]],
  ])("%s", (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

describe("no times", () => {
  it.each([
    "يعود أحد الجوانب المهمة",
    "التقى كلا الاثنين في القصر",
    "واحد من الوزراء واثنين من النواب",
    "مارس الضغط على النظام",
    "درجة الحرارة صفر",
    "لدي 20 كتابا",
    "ماي رئيسة الوزراء",
    "أب وأم",
    "شعبان عبد الرحيم",
    "قناة روسيا اليوم",
    "اليوم العالمي للمرأة",
    "خطبة الجمعة",
    "يوما بعد يوم",
    "يبلغ من العمر 45 عاما",
    "عقد اجتماعا",
    "خلال أيام العيد",
    "قبل يوم الانتخابات",
    "صحيفة «الغد» الأردنية",
    "بنسبة 3:1",
    "في السبعينيات من عمره",
    "بداية الطريق ونهاية المطاف",
    "قرار مجلس الأمن 2231",
    "كوفيد-19",
    "2,200 شخص و3 دول و12.5 مليون",
    "الدورة 75 للجمعية العامة",
    "they may march on the capital",
    "Theresa May said",
    "the sun sat in the west",
    "the last day of his presidency",
    "a 45-year-old man",
    "day after day",
    "page 2020, Boeing 747, ratio 3/4, open 24/7",
    "2231 people and 1,400 dollars",
  ])("%s", (text) => {
    expect(readings(text)).toEqual([]);
  });
});

describe("every text", () => {
  const words = fc.constantFrom(
    ..."يوم الثلاثاء الماضي 13 / 4 2021 أبريل ( نيسان ) رمضان 1442 هـ عام من و إلى الساعة قبل بعد شهرين عقدين القرن الأول نصف , - April 31 last two weeks ago the of 1990 s mid BC عام 0 999999999 ٣٫٥ \n 15 : 30".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 24 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 24 }).map((list) => list.join("")),
  );
  const dates = fc.constantFrom(undefined, "2021-04-20", "2020-02-29", "0001-01-01", "9999-12-31", "none");

  it("gives spans in order, none in another, with values that are dates, and the same twice", () => {
    fc.assert(
      fc.property(texts, dates, (text, referenceDate) => {
        const options = referenceDate === undefined ? {} : { referenceDate };
        const found = findTimes(text, options);
        let last = 0;
        for (const { start, end, value, basis } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (value !== undefined) expect(parseEdtf(value)).toBeDefined();
          if (basis === "explicit" || basis === "resolved-from-publication") expect(value).toBeDefined();
          if (referenceDate === undefined) expect(basis).not.toBe("resolved-from-publication");
          last = end;
        }
        expect(findTimes(text, options)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it("is linear: ten times the text takes the same finds ten times", () => {
    const text = readFileSync(new URL("text.txt", referenceFolder), "utf8");
    expect(findTimes(`${text}\n`.repeat(10))).toHaveLength(10 * findTimes(text).length);
  });
});
