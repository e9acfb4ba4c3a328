import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedList } from "../text/folded-words.ts";
import { findQuotations, unbalancedMarks } from "../text/quotation.ts";
import { findApproximators } from "./approximators.ts";
import { calendarWords } from "./calendar-words.ts";
import { findBareCurrencies } from "./currency-words.ts";
import { findMonths } from "./months.ts";
import { findNegations } from "./negations.ts";
import { findNumbers } from "./numbers.ts";
import { findRumours } from "./rumours.ts";
import { tenseOf } from "./tense.ts";
import { findWeekdays, weekdayNamed } from "./weekdays.ts";
import { wordPrecision } from "./word-precision.ts";

describe("weekdays", () => {
  it.each([
    ["يوم الثلاثاء الماضي", [2]],
    ["وصل الأحد وغادر الخميس", [7, 4]],
    ["مساء يوم الاثنين", [1]],
    ["للجمعة المقبلة", []],
    ["يعود إلى أحد الجوانب المهمة", []],
    ["التقى الاثنين في القصر", []],
    ["يوم أحد", [7]],
    ["last Tuesday, 3 March", [2]],
    ["on Mon. and Fri, 5 May", [1, 5]],
    ["the sun sat in the west, and we wed", []],
    ["Wednesday", [3]],
  ])("%s", (text, weekdays) => {
    expect(findWeekdays(text).map(({ weekday }) => weekday)).toEqual(weekdays);
  });
});

describe("months", () => {
  it.each([
    ["13 أبريل 2021", ["gregorian 4"]],
    ["في نيسان وأيار", ["gregorian 4", "gregorian 5"]],
    ["كانون الثاني", ["gregorian 1"]],
    ["كانون الأول", ["gregorian 12"]],
    ["10 رمضان", ["islamic 9"]],
    ["3 March", ["gregorian 3"]],
    ["a march on the capital may follow", []],
    ["in May", ["gregorian 5"]],
    ["درجة الحرارة صفر", []],
    ["25 فروردين", ["persian 1"]],
    ["3 غشت و4 يوليوز و5 نونبر", ["gregorian 8", "gregorian 7", "gregorian 11"]],
    ["مارس الضغط", []],
    ["في مارس", ["gregorian 3"]],
    ["رمضان قديروف", []],
    ["3 جمادى الآخرة", ["islamic 6"]],
    ["وكالة مهر", []],
  ])("%s", (text, months) => {
    expect(findMonths(text).map(({ calendar, month }) => `${calendar} ${month}`)).toEqual(months);
  });
});

describe("calendar words", () => {
  it.each([
    ["سنوات", [{ kind: "unit", unit: "year", number: "many" }]],
    ["عقدين", [{ kind: "unit", unit: "decade", number: "two" }]],
    ["ماضية", [{ kind: "pointer", points: "past" }]],
    ["الآن", [{ kind: "now" }]],
    ["أن", []],
    ["ثمانينيات", [{ kind: "tens", tens: 80 }]],
    ["yesterday", [{ kind: "near-day", days: -1 }]],
  ])("%s", (word, meaning) => {
    expect(calendarWords(foldedList(word)[0] ?? "")).toEqual(meaning);
  });

  it.each([
    ["الثلاثاء", { weekday: 2, isDoubtful: false }],
    ["الاثنين", { weekday: 1, isDoubtful: true }],
    ["أحد", { weekday: 7, isDoubtful: true }],
    ["Sunday", { weekday: 7, isDoubtful: false }],
    ["sun", undefined],
  ])("%s as a weekday", (word, meaning) => {
    expect(weekdayNamed(foldedList(word)[0] ?? "")).toEqual(meaning);
  });
});

describe("tense", () => {
  it.each([
    ["الثلاثاء الماضي", "past"],
    ["الأسبوع المقبل", "future"],
    ["غداً", "future"],
    ["last winter", "past"],
    ["two days ago", "past"],
    ["next Monday", "future"],
    ["the last day of the visit", undefined],
    ["between last week and next week", undefined],
    ["2021", undefined],
  ])("%s", (text, tense) => {
    expect(tenseOf(text)).toBe(tense);
  });
});

describe("the precision of words", () => {
  it.each([
    ["يوم الثلاثاء الماضي", "day"],
    ["13 أبريل 2021", "day"],
    ["أبريل 2021", "month"],
    ["الشهر الماضي", "month"],
    ["عام 2020", "year"],
    ["2020", "year"],
    ["3 March", "day"],
    ["February", "month"],
    ["recently", undefined],
    ["الحادي والعشرين من مايو 2021", "day"],
    ["كانون الثاني 2021", "month"],
    ["آب من عام 2010", "month"],
    ["العشرين من الشهر المقبل", "day"],
    ["صيف 2021", "month"],
    ["الربع الأول من عام 2021", "month"],
  ])("%s", (text, precision) => {
    expect(wordPrecision(text)).toBe(precision);
  });
});

describe("numbers", () => {
  it.each([
    ["حوالي 2 مليار و 200 مليون دولار", [2_200_000_000]],
    ["٢٫٥ مليون", [2_500_000]],
    ["۲۰۲۰", [2020]],
    ["ثلاثة وعشرون ألفاً وخمسمائة", [23_500]],
    ["خمسة عشر", [15]],
    ["ألفان", [2000]],
    ["مليون ونصف المليون", [1_500_000]],
    ["50 بالمئة", [50]],
    ["about 1.2 billion US dollars", [1_200_000_000]],
    ["two hundred and twenty-five", [225]],
    ["half a million", [500_000]],
    ["12,500 and 3", [12_500, 3]],
    ["the twenty-first", [21]],
    ["أحد الجوانب", []],
    ["آلاف الناس", []],
    ["no number", []],
  ])("%s", (text, values) => {
    expect(findNumbers(text).map(({ value }) => value)).toEqual(values);
  });

  it("stand where they say", () => {
    const text = "حوالي 2 مليار و 200 مليون دولار";
    const [number] = findNumbers(text);
    expect(text.slice(number?.start, number?.end)).toBe("2 مليار و 200 مليون");
    expect(number?.form).toBe("mixed");
  });
});

describe("approximators, currencies, rumours, negations", () => {
  it.each([
    ["حوالي 2 مليار", ["approx"]],
    ["ما لا يقل عن 50", ["at-least"]],
    ["أكثر من مئة", ["more-than"]],
    ["about 5, at least 6, no more than 7, under 8", ["approx", "at-least", "at-most", "less-than"]],
    ["some 300 people and some ships", ["approx"]],
    ["تحت سبعة دولارات وتحت الماء", ["less-than"]],
    ["وما يربو على 50", ["more-than"]],
    ["5 ships", []],
  ])("%s", (text, mods) => {
    expect(findApproximators(text).map(({ mod }) => mod)).toEqual(mods);
  });

  it("an approximator begins behind the letters written onto it", () => {
    expect(findApproximators("وحوالي 50")).toEqual([{ start: 1, end: 6, mod: "approx" }]);
  });

  it.each([
    ["200 مليون دولار", 1],
    ["200 مليون دولار أمريكي", 0],
    ["5 million dollars", 1],
    ["5 million US dollars", 0],
    ["5 million Hong Kong dollars", 0],
    ["5 million euros", 0],
    ["100 دينار كويتي", 0],
    ["5 دولار هونغ كونغ", 0],
    ["5 pounds sterling", 0],
  ])("bare currencies of %s: %i", (text, count) => {
    expect(findBareCurrencies(text)).toHaveLength(count);
  });

  it.each([
    ["ترددت أنباء عن زيارة", 1],
    ["وتقول شائعات إنه وصل", 1],
    ["He reportedly arrived, an unconfirmed rumour says", 3],
    ["وصل الوزير إلى طهران", 0],
    ["He arrived", 0],
  ])("rumours in %s: %i", (text, count) => {
    expect(findRumours(text)).toHaveLength(count);
  });

  it.each([
    ["لم يصل", 1],
    ["ولا يصل", 1],
    ["لا شك أنه وصل", 0],
    ["has not yet", 1],
    ["didn't come", 1],
    ["not only", 0],
    ["No. 5", 0],
  ])("negations in %s: %i", (text, count) => {
    expect(findNegations(text)).toHaveLength(count);
  });
});

describe("quotations", () => {
  it.each([
    ["“Ivelune is here,” she said", ["“Ivelune is here,”"]],
    ["قال: «نرحب بكم» ثم خرج", ["«نرحب بكم»"]],
    ['سياسة "التحوُّل شرقاً" الإيرانية', ['"التحوُّل شرقاً"']],
    ["the ministers’ talks and Iran’s view", []],
    ["‘a’ and “b ‘c’ d”", ["‘a’", "“b ‘c’ d”", "‘c’"]],
    ["“open\nand never closed", []],
  ])("%s", (text, quotations) => {
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotations);
  });

  it("finds marks that stand alone", () => {
    expect(unbalancedMarks("“a (b] c")({ start: 0, end: 8 })).toEqual([0, 3, 5]);
  });
});

describe("every search", () => {
  const searches = [
    findWeekdays,
    findMonths,
    findNumbers,
    findApproximators,
    findBareCurrencies,
    findRumours,
    findNegations,
    findQuotations,
  ];
  const words = fc.constantFrom(
    ..."يوم الأحد و 2 مليار دولار لم “ « 3 March last not ألف نصف أحد عشر ، \n half about".split(" "),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 20 }).map((list) => list.join(" ")),
  );

  it("throws nothing, and gives spans of the text in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const search of searches) {
          let last = -1;
          for (const { start, end } of search(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
        }
      }),
    );
  });
});
