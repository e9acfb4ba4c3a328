import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { crossesBlocks } from "./crosses-blocks.ts";
import { cutsNumber } from "./cuts-number.ts";
import { cutsWord } from "./cuts-word.ts";
import { partOfNumber } from "./part-of-number.ts";
import { wordless } from "./wordless.ts";

const rules = [wordless, cutsNumber, partOfNumber, cutsWord, crossesBlocks];

type Place = string | { quote: string; prefix?: string; suffix?: string };

/** The codes reported for a statement that rests on these words of a text. */
function edges(text: string, quote: Place | Place[]): string[] {
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const statements = [{ id: "s", act: "assert", source: ["article-voice"], quote }];
  return codesOf(articleOf(text, { statements }, language), rules);
}

function dateEdges(text: string, quote: Place): string[] {
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  return codesOf(articleOf(text, { times: [{ id: "t", type: "date", basis: "unresolved", quote }] }, language), rules);
}

const number = ["evidence/cuts-number"];
const part = ["evidence/part-of-number"];
const word = ["evidence/cuts-word"];
const none: string[] = [];

describe("a quote that is cut at a number", () => {
  it.each<[text: string, quote: Place, codes: string[]]>([
    ["Trade reached 5 billion dollars.", "reached 5", number],
    ["Trade reached 5 billion dollars.", "billion dollars", number],
    ["Trade reached 5 billion dollars.", "5 billion dollars", none],
    ["Trade reached $5bn last year.", "$5", number],
    ["Trade reached $5bn last year.", "$5bn", none],
    ["Trade reached 5.5 trillion yen.", "5.5", number],
    ["Exports of 300m euros", "Exports of 300m euros", none],
    ["It was 2 billion and 200 million dollars.", "200 million dollars", number],
    ["It was 2 billion and 200 million dollars.", "2 billion", number],
    ["About 2.5 dollars", "About 2", number],
    ["بلغ التبادل 5 مليارات دولار.", "بلغ التبادل 5", number],
    ["بلغ التبادل ٥ مليارات دولار.", "بلغ التبادل ٥", number],
    ["بلغ التبادل 5 آلاف طن.", "5 آلاف طن", none],
    ["بلغ 2 مليار و 200 مليون دولار.", "200 مليون دولار", number],
    ["بلغت القيمة 3 تريليونات ريال.", "بلغت القيمة 3", number],
    ["بلغت القيمة 7 ملايير درهم.", "بلغت القيمة 7", number],
    ["بلغت القيمة 20 مليونا من الدراهم.", "بلغت القيمة 20", number],
    ["حضر 50 ألفا من الناس.", "حضر 50", number],
    ["It cost 2 milliards.", "It cost 2", number],
    ["وصل الوزير، وأحد مساعديه معه.", "أحد مساعديه", none],
    ["حضر مئة وأحد عشر وزيرا.", "أحد عشر وزيرا", part],
    ["حضر 5 وزراء و3 سفراء.", "5 وزراء", none],
    ["Twenty-five ministers came.", "five ministers", part],
    ["Some twenty-five ministers came.", "Some twenty", part],
    ["Twenty-five ministers came.", "Twenty-five ministers", none],
    ["They spent five million dollars.", "five", part],
    ["حضر خمسة وعشرون وزيرا.", "عشرون وزيرا", part],
    ["حضر خمسة وعشرون وزيرا.", "خمسة وعشرون وزيرا", none],
    ["أنفقوا نحو مليون ونصف المليون.", "نحو مليون", part],
    ["They pledged 5 to 7 billion euros.", "7 billion euros", part],
    ["They pledged 5–7 billion euros.", "7 billion euros", part],
    ["They pledged between 5 and 7 tonnes.", "between 5", part],
    ["They pledged $5-$7 a barrel.", "$7 a barrel", part],
    ["They pledged 5 to 7 billion euros.", "5 to 7 billion euros", none],
    ["تعهدوا بما بين 5 و7 أطنان.", "7 أطنان", part],
    ["تعهدوا بدفع 5 إلى 7 مليارات يورو.", "7 مليارات يورو", part],
    ["It won the years 2010–2015.", "It won the years 2010", none],
    ["The talks of 12–14 March ended.", "The talks of 12", none],
    ["Covid-19 was named.", "19 was", none],
    ["Resolution 22-31-7 was read.", "7 was read", none],
    ["Five ministers and two envoys came.", "two envoys", none],
    ["In 2020 five ministers came.", "five ministers", none],
    ["جاء في عام 2020 خمسة وزراء.", "خمسة وزراء", none],
  ])("%s | %j", (text, quote, codes) => {
    expect(edges(text, quote)).toEqual(codes);
  });

  it.each<[text: string, quote: string, codes: string[]]>([
    ["It moved by −12 points.", "12 points", number],
    ["It moved by -12 points.", "12 points", number],
    ["It moved by -$12.5 million.", "$12.5 million", number],
    ["It moved by −12 points.", "−12 points", none],
    ["It moved by 5 -7 points.", "7 points", part],
    ["Results:\n-12 points", "12 points", none],
    ["بلغ التغير -12 نقطة.", "12 نقطة", number],
  ])("keeps the sign of a quantity: %s | %j", (text, quote, codes) => {
    const quantities = [{ id: "q", measure: "change", value: 12, unit: "percent", basis: "numeral", quote }];
    expect(codesOf(articleOf(text, { quantities }), rules)).toEqual(codes);
  });

  it("leaves both ends of a range alone where the two are quoted apart", () => {
    expect(edges("They pledged 5 to 7 billion euros.", ["pledged 5", "7 billion euros"])).toEqual(none);
  });

  it("leaves the days of a date and a year alone", () => {
    expect(dateEdges("Talks from 12 to 14 March.", "12")).toEqual(none);
    expect(dateEdges("زار البلد في 2021 آلاف السياح.", "2021")).toEqual(none);
  });
});

describe("a quote that is cut at a word", () => {
  it.each<[text: string, quote: Place, codes: string[]]>([
    ["It was an unofficial visit.", "official visit", word],
    ["It remains unsigned.", "signed", word],
    ["They spoke of transport.", "port", word],
    ["They signed.", "sign", word],
    ["He didn't come.", "He did", word],
    ["Iran's minister came.", "Iran", none],
    ["The China-Pakistan corridor", "Pakistan corridor", none],
    ["It is 5km long.", "It is 5", none],
    ["Some 4k visitors came.", "Some 4", word],
    ["Some 7M dollars came.", "Some 7", number],
    ["A drop of 1½ tonnes.", "A drop of 1", word],
    ["بلغ النمو 3ر5 نقطة.", "بلغ النمو 3", word],
    ["A 5MW plant, 5km² wide", "A 5", none],
    ["It was a non-official visit.", "official visit", word],
    ["It was a non-official visit.", "non-official visit", none],
    ["The UN-backed talks, re-opened", "backed talks", none],
    ["The re-opened talks", "opened talks", none],
    ["حضر 5 وزراء و200 خبير.", "200 خبير", none],
    ["في القمة الـ29 وبـ7 وفود.", "29", none],
    ["في القمة الـ29 وبـ7 وفود.", "7 وفود", none],
    ["قالت الوزيرة ذلك.", "قال", word],
    ["وقال الوزير ذلك.", "قال الوزير", none],
    ["فقال الوزير ذلك.", "قال الوزير", none],
    ["وصل بطائرة خاصة.", "طائرة خاصة", none],
    ["وصل إلى العاصمة.", "عاصمة", none],
    ["تحدث للوزير.", "وزير", none],
    ["سيزور طهران غدا.", "يزور طهران", none],
    ["جاء لاستقبالهم.", "استقبال", none],
    ["أعلن عن لقائهما.", "لقائ", none],
    ["وصل إلى طهران.", "صل إلى طهران", word],
    ["بعد مقتل الرجل.", "قتل الرجل", word],
    ["التقى المسؤول الإيراني.", "التقى المسؤول الإيران", word],
    ["زار الوزيران البلد.", "زار الوزير", word],
    ["访问中国的部长", "中国", none],
    ["بازدید از کشور‌های منطقه", "کشور", none],
  ])("%s | %j", (text, quote, codes) => {
    expect(edges(text, quote)).toEqual(codes);
  });

  it("tells a name from the adjective made of it, and lets a pronoun be a mention", () => {
    const iran = { id: "iran", kind: "country", name: { ar: "إيران" }, mentions: ["إيران"] };
    const statements = [{ id: "s", act: "assert", source: ["article-voice"], quote: "وفد إيران" }];
    const text = "زار وفد إيراني البلد، ثم عاد إلى إيران.";
    expect(codesOf(articleOf(text, { entities: [iran], statements }, "ar"), rules)).toEqual(word);
    const hers = { ...iran, mentions: ["إيران", { quote: "ها", form: "anaphor", prefix: "وزير" }] };
    expect(codesOf(articleOf("قال وزيرها إن إيران بخير.", { entities: [hers] }, "ar"), rules)).toEqual(none);
  });

  it("is silent where a note says why", () => {
    const statements = [{ id: "s", act: "assert", source: ["article-voice"], quote: "official", note: "as printed" }];
    expect(codesOf(articleOf("An unofficial visit.", { statements }), rules)).toEqual(none);
  });

  it("is about mentions too", () => {
    const port = { id: "port", kind: "facility", name: { en: "port" }, mentions: [{ quote: "port", prefix: "trans" }] };
    expect(codesOf(articleOf("They spoke of transport.", { entities: [port] }), rules)).toEqual(word);
  });
});

describe("a quote of several places", () => {
  it.each<[text: string, quote: string, start: number]>([
    ["An unofficial trip and an official visit.", "official", 26],
    ["قالت الوزيرة، ثم قال الوزير.", "قال", 17],
    ["Support for the port.", "port", 16],
  ])("%s | %s: whole words win", (text, quote, start) => {
    const statements = [{ id: "s", act: "assert", source: ["article-voice"], quote }];
    const [statement] = articleOf(text, { statements }).statements ?? [];
    expect(statement?.evidence[0]?.start).toBe(start);
  });

  it("stays ambiguous where two of them are whole words, clitics aside", () => {
    expect(() => edges("وصل إلى طهران ثم عاد من طهران.", "طهران")).toThrow("not anchored");
    expect(() => edges("وصل إلى طهران مع وفد من بطهران.", "طهران")).toThrow("not anchored");
  });
});

describe("a quote across lines, or without a word", () => {
  it("warns at the end of a paragraph, a heading or a row", () => {
    expect(edges("Talks held\nThe minister came.", "held\nThe minister")).toEqual(["evidence/crosses-blocks"]);
    expect(edges("Larn | 5 tonnes\nVeyra | 7 tonnes", "tonnes\nVeyra")).toEqual(["evidence/crosses-blocks"]);
    expect(edges("Talks held\nThe minister came.", "The minister came")).toEqual(none);
  });

  it("refuses stops, dashes and invisible characters", () => {
    expect(edges("He came.", ".")).toEqual(["evidence/wordless"]);
    expect(edges("He came — at last.", "—")).toEqual(["evidence/wordless"]);
    expect(edges("He\u200b came.", "\u200b")).toEqual(["evidence/wordless"]);
    expect(edges("وصل ـ أخيرا", "ـ")).toEqual(["evidence/wordless"]);
    expect(edges("He came on 5 May.", "5")).toEqual(none);
  });
});
