import { describe, expect, it } from "vitest";
import { parseText } from "./parse-text.ts";

function read(text: string) {
  const result = parseText(text);
  if (!result.ok) throw new Error(JSON.stringify(result.report));
  const { dropped, doubts } = result.report;
  return {
    headline: result.article.headline?.quote,
    lines: result.text.split("\n"),
    dropped: dropped.map(({ text: line }) => line),
    doubts: doubts.filter(({ field }) => field === "datePublished").map(({ message }) => message.en),
  };
}

const english =
  "The prime minister met the president of the neighbouring country at the old palace today, her office said.";
const arabic = "التقى رئيس الوزراء اليوم رئيس الدولة المجاورة في القصر القديم، بحسب ما أعلن مكتبه في بيان رسمي.";

describe("the form of a press release", () => {
  it.each([
    [["FOR IMMEDIATE RELEASE", "March 5, 2025"], "Readout of a meeting", english, "-30-", "2025-03-05"],
    [["Press Release", "5 March 2025"], "Minister visits the capital", english, "ENDS", "2025-03-05"],
    [["بيان صحفي", "5 آذار 2025"], "رئيس الوزراء يلتقي الرئيس", arabic, "- انتهى -", "2025-03-05"],
    [["للنشر الفوري", "٥ مارس ٢٠٢٥"], "الوزير يزور العاصمة", arabic, "انتهى", "2025-03-05"],
  ])("%j is above the title, and the day is offered", (above, title, body, end, day) => {
    const { headline, lines, dropped, doubts } = read([...above, "", title, "", body, "", end].join("\n"));
    expect(headline).toBe(title);
    expect(lines).toEqual([title, body]);
    expect(dropped).toEqual([...above, end]);
    expect(doubts).toEqual([expect.stringContaining(`may be ${day}`)]);
  });

  it.each([
    ["a text that begins with a day of its own", `March 5, 2025\n\n${english}`],
    ["a title that speaks of a release", `Press release angers ministers\n${english}`],
    ["a sentence about an end", `Talks\n${english}\nSo it ends here.`],
  ])("is not seen in %s", (_, text) => {
    expect(read(text).dropped).toEqual([]);
  });
});

describe("lines cut at a width, between blank lines", () => {
  const wrapped = `The two leaders met for the first time in five years at the
Palace of Winds, and spoke for an hour.

Nothing was signed.

The prime minister thanked the president for the country's
hospitality.
`;

  it("are joined, also where only the lower case shows it", () => {
    expect(read(wrapped).lines).toEqual([
      "The two leaders met for the first time in five years at the Palace of Winds, and spoke for an hour.",
      "Nothing was signed.",
      "The prime minister thanked the president for the country's hospitality.",
    ]);
  });
});
