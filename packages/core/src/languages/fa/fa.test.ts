import { describe, expect, it } from "vitest";
import { foldedList } from "../../text/folded-words.ts";
import { fa } from "./index.ts";

const rows = (forms: readonly string[] = []) =>
  forms.map((row) => foldedList(row.replaceAll("_", " _ ").replaceAll(" _ ", "_")));

/** The names that Intl gives twelve months of a calendar, the first month first. */
function monthsOfIntl(calendar: string): string[] {
  const name = new Intl.DateTimeFormat(`fa-u-ca-${calendar}`, { month: "long", timeZone: "UTC" });
  const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: "numeric", timeZone: "UTC" });
  const names: string[] = [];
  for (let day = 0; day < 366; day += 10) {
    const date = new Date(Date.UTC(2024, 0, 1 + day));
    names[Number.parseInt(number.format(date), 10) - 1] = name.format(date);
  }
  return names;
}

describe("the Persian lexicon", () => {
  it.each([
    ["gregorian", "gregory"],
    ["persian", "persian"],
    ["islamic", "islamic"],
  ] as const)("names the months of the %s calendar as Intl does", (calendar, ofIntl) => {
    const names = rows(fa.months?.names[calendar]);
    for (const [i, name] of monthsOfIntl(ofIntl).entries())
      expect(names[i], name).toContain(foldedList(name).join(" "));
  });

  it("names the weekdays as Intl does", () => {
    const names = rows(fa.weekdays?.names);
    const name = new Intl.DateTimeFormat("fa", { weekday: "long", timeZone: "UTC" });
    for (let i = 0; i < 7; i++) expect(names[i]).toContain(foldedList(name.format(Date.UTC(2024, 0, 1 + i))).join(" "));
  });
});
