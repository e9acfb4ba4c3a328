import { describe, expect, it } from "vitest";
import { findTimes } from "./find-times.ts";

// A Tuesday.
const referenceDate = "2021-04-20";

function draftReading(text: string): string {
  const found = findTimes(text, { referenceDate });
  expect(found).toHaveLength(1);
  const [{ start, end, value = "-", basis } = { start: 0, end: 0, basis: "" }] = found;
  return `${text.slice(start, end)} | ${value} ${basis}`;
}

describe("beside a reference date", () => {
  it.each([
    ["يوم الثلاثاء الماضي", "2021-04-13"],
    ["الأحد المقبل", "2021-04-25"],
    ["أمس", "2021-04-19"],
    ["أول من أمس", "2021-04-18"],
    ["بعد غد", "2021-04-22"],
    ["مساء أمس الاثنين", "2021-04-19"],
    ["الأسبوع الماضي", "2021-04-12/2021-04-18"],
    ["هذا الأسبوع", "2021-04-19/2021-04-25"],
    ["الشهر المقبل", "2021-05"],
    ["العام الماضي", "2020"],
    ["هذا العام", "2021"],
    ["مطلع العام المقبل", "2022"],
    ["مطلع العقد الماضي", "201X"],
    ["أبريل الماضي", "2020-04"],
    ["مارس الماضي", "2021-03"],
    ["15 أبريل الجاري", "2021-04-15"],
    ["20 من الشهر المقبل", "2021-05-20"],
    ["13 أبريل", "2021-04-13"],
    ["20 ديسمبر", "2020-12-20"],
    ["أبريل من العام الماضي", "2020-04"],
    ["الأسبوع المقبل يوم الجمعة", "2021-04-30"],
    ["الربع الأول من هذا العام", "2021-01/2021-03"],
    ["الأسبوع الأول من الشهر المقبل", "2021-05"],
    ["نهاية العام", "2021"],
    ["الصيف الماضي", "2020-22"],
    ["next spring", "2022-21"],
    ["Easter Monday", "2021-04-05"],
    ["يومي 12 و13 مايو", "2021-05-12/2021-05-13"],
    ["قبل يومين", "2021-04-18"],
    ["قبل شهرين", "2021-02"],
    ["قبل عامين", "2019"],
    ["بعد أسبوعين من الآن", "2021-05-04"],
    ["تسعينيات القرن الماضي", "199X"],
    ["الليلة الماضية", "2021-04-19"],
    ["هذا الصباح", "2021-04-20"],
    ["last night", "2021-04-19"],
    ["last Tuesday", "2021-04-13"],
    ["next Monday", "2021-04-26"],
    ["yesterday evening", "2021-04-19"],
    ["two weeks ago", "2021-04-06"],
    ["last month", "2021-03"],
    ["the first Monday of this month", "2021-04-05"],
  ])("%s is %s", (text, value) => {
    expect(draftReading(text)).toBe(`${text} | ${value} resolved-from-publication`);
  });

  it.each([
    ["He visited Rome in December.", "2020-12"],
    ["He will visit Rome in December.", "2021-12"],
    ["He will visit Rome on 12 January.", "2022-01-12"],
    ["They agreed to send a mission in May.", "2021-05"],
    ["They will meet from 28/04/2021 to 30/04/2021.", "2021-04-28/2021-04-30"],
    ["They will meet on the 3rd.", "2021-05-03"],
    ["The ministry said on Sunday that talks went on.", "2021-04-18"],
    ["She is staying in Oslo until Friday.", "2021-04-23"],
    ["The talks lasted until Friday.", "2021-04-16"],
    ["He met the king in Oslo on Friday.", "2021-04-16"],
    ["On Friday he will meet the king.", "2021-04-23"],
    ["They meet between Monday and Wednesday.", "2021-04-26/2021-04-28"],
    ["عاد في أبريل", "2021-04"],
    ["يصل الخميس إلى باريس", "2021-04-22"],
    ["وصلتها الخميس قادمة من روما", "2021-04-15"],
  ])("the tense of %s decides", (text, value) => {
    expect(findTimes(text, { referenceDate }).map((one) => one.value)).toEqual([value]);
  });

  it.each([
    "الأشهر الأخيرة",
    "السنوات القادمة",
    "الآن",
    "عدة أشهر",
    "اليوم التالي",
    "العام السابق",
    "قبل بضعة أيام",
    "recent years",
    "أمس الأربعاء",
  ])("%s has no value even so", (text) => {
    expect(draftReading(text)).toBe(`${text} | - unresolved`);
  });

  it.each([
    ["العقد الماضي", "P10Y"],
    ["عام 2020", "2020"],
    ["13 أبريل 2019", "2019-04-13"],
  ])("%s is %s all the same", (text, value) => {
    expect(findTimes(text, { referenceDate })).toMatchObject([{ value, basis: "explicit" }]);
  });

  it("a weekday alone is a guess: back, and ahead behind a verb of the future", () => {
    expect(findTimes("وصل الوزير الخميس", { referenceDate })).toMatchObject([
      { value: "2021-04-15", certainty: "candidate" },
    ]);
    expect(findTimes("سيصل الوزير الخميس", { referenceDate })).toMatchObject([
      { value: "2021-04-22", certainty: "candidate" },
    ]);
  });

  it.each([
    ["بدأ الوزير سامر، الخميس، زيارة", "2021-04-15"],
    ["قال سيرغي لافروف الخميس", "2021-04-15"],
    ["بحثا سياسة البلدين الخميس", "2021-04-15"],
    ["ومن المتوقع أن يتوجه الوزير يوم الخميس إلى الدوحة", "2021-04-22"],
    ["وستزور الوزيرة القاهرة الخميس", "2021-04-22"],
    ["The minister is expected in Cairo on Thursday", "2021-04-22"],
  ])("%s: %s", (text, value) => {
    expect(findTimes(text, { referenceDate })).toMatchObject([{ value, certainty: "candidate" }]);
  });

  it("the day of an event that is called by it has no year of ours", () => {
    expect(findTimes("منذ هجمات 11 سبتمبر", { referenceDate })).toMatchObject([{ value: "XXXX-09-11" }]);
    expect(findTimes("قوى 14 آذار", { referenceDate })).toMatchObject([
      { value: "XXXX-03-14", certainty: "candidate" },
    ]);
  });

  it("a weekday that is not its date's is for a person", () => {
    for (const words of ["الأربعاء 13 أبريل 2021", "Wednesday, 13 April 2021"]) {
      const [found] = findTimes(words);
      expect(found).toMatchObject({ basis: "unresolved", certainty: "candidate" });
      expect(found).not.toHaveProperty("value");
    }
  });

  it.each(["", "yesterday", "2021-02-30", "2021"])("%j is no reference date", (day) => {
    expect(findTimes("أمس", { referenceDate: day })).toMatchObject([{ basis: "unresolved" }]);
  });
});
