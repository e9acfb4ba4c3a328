import { describe, expect, it } from "vitest";
import { findMonths } from "../reading/months.ts";
import { findWeekdays } from "../reading/weekdays.ts";
import { lexicons } from "./registry.ts";
import { vocabularyOf } from "./vocabulary.ts";

const monday = Date.UTC(2024, 0, 1);
const day = 86_400_000;

/** The names that Intl, and so CLDR, has for a day or its month in a language: in a date, and alone. */
function namesOf(tag: string, time: number, part: "weekday" | "month"): string[] {
  const locale = `${tag}-u-ca-gregory-nu-latn`;
  const inDate = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", weekday: "long", timeZone: "UTC" });
  const alone = new Intl.DateTimeFormat(locale, { [part]: "long", timeZone: "UTC" });
  const named = inDate.formatToParts(time).find(({ type }) => type === part)?.value ?? "";
  return [...new Set([named, alone.format(time)])];
}

const tags = lexicons().flatMap(({ tag, weekdays, months }) => (weekdays && months ? [tag] : []));

describe.each(tags)("the calendar names of CLDR in %s", (tag) => {
  const vocabulary = vocabularyOf(tag);

  it("weekdays", () => {
    const unread = Array.from({ length: 7 }, (_, i) => i).flatMap((i) =>
      namesOf(tag, monday + i * day, "weekday").filter((name) => {
        const texts = [name, `يوم ${name}`, `${name} günü`, `в ${name}`];
        const read = texts.flatMap((text) => findWeekdays(text, { vocabulary }));
        return !read.some(({ weekday }) => weekday === i + 1);
      }),
    );
    expect(unread).toEqual([]);
  });

  it("months", () => {
    const unread = Array.from({ length: 12 }, (_, i) => i).flatMap((i) =>
      namesOf(tag, Date.UTC(2024, i, 15), "month").filter(
        (name) => !findMonths(`15 ${name} 2024`, { vocabulary }).some(({ month }) => month === i + 1),
      ),
    );
    expect(unread).toEqual([]);
  });
});
