import { describe, expect, it } from "vitest";
import { contextOf } from "./find-times.ts";
import { readersAt, timeReaders } from "./time-readers.ts";
import type { TimeToken } from "./time-token.ts";

const sentences = [
  "وصل الوزير مساء يوم الثلاثاء 13 أبريل 2021 الساعة الثالثة والنصف عصرا، ويغادر بعد غد.",
  "قبل شهرين، وفي النصف الأول من عام 2021، وآخر 3 سنوات، وخلال الأشهر القليلة الماضية، وكل عام، والآن.",
  "أول من أمس، أول يوم جمعة من يوليو، يوم 27، عامي 2019 و2020، في التسعينيات، القرن العشرين، صيف 2021، هذا الشتاء.",
  "منذ بدء الأزمة السورية، وبعد زيارته إلى موسكو، وفي أواخر أبريل، والأسبوع الأول من أبريل، و20 من الشهر القادم، 22/4/2021.",
  "The day before yesterday, last Monday, the last Monday of May, 13th April 2021 at 3 p.m., mid-2021, two days ago.",
  "Earlier this month, the 1990s, the 21st century, this winter, every two years, the first half of 2021, recent years, now.",
  "Since the outbreak of the Syrian war, the past two decades, in 2015-2020, on 04/22, half a year, a few weeks, next spring.",
];

describe("the readers of times", () => {
  it.each(sentences)("none reads what it is not asked for: %s", (text) => {
    const context = contextOf(text, { referenceDate: "2021-04-13" });
    const missed = context.tokens.flatMap((token: TimeToken, at) => {
      const asked = new Set(readersAt(context.terms, token));
      const others = timeReaders.filter(([read]) => !asked.has(read));
      return others.flatMap(([read]) =>
        read(context, at) && token.mayBegin ? [`${read.name} at ${token.letters}`] : [],
      );
    });
    expect(missed).toEqual([]);
  });

  it("most words are read by nobody, and no word by all", () => {
    const { tokens, terms } = contextOf("وصل الوزير إلى طهران يوم الثلاثاء", {});
    const asked = tokens.map((token) => readersAt(terms, token).length);
    expect(asked.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(Math.max(...asked)).toBeLessThan(timeReaders.length);
  });
});
