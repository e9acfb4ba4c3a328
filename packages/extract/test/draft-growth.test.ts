import { describe, expect, it } from "vitest";
import { growthOf, mostGrowth } from "../../core/test/growth/growth-of.ts";
import { draft, parseText } from "../src/index.ts";

/** Units of texts without full stops that are dense with what a draft looks for. */
const dense = [
  "1 ",
  "3 March 2026 ",
  "3 million dollars ",
  "the prime minister ",
  "Foreign Minister Ilva Torrend ",
  "Foreign Minister Ilva Torrend visited France and ",
  "Leo Marsh, the Irish foreign minister, will visit Tehran on 3 March and ",
  "زار وزير الخارجية الإيراني محمد الزيتوني فرنسا والتقى نظيره الفرنسي ",
  "٣ مارس ٢٠٢٦ ",
];

describe("the work of a draft", () => {
  it.each(dense)("grows with the text: %s", { retry: 2, timeout: 120_000 }, (unit) => {
    const made = growthOf(12_000, (size) => articleOf(unit.repeat(size / unit.length)), draft);
    expect(made).toBeLessThan(mostGrowth);
  });

  it("lists 100 words that cannot be quoted, and counts the others", () => {
    const { todo } = draft(articleOf("3 March 2026 ".repeat(1000)));
    const messages = todo.map(({ message }) => message.en);
    expect(messages.filter((message) => message.includes("cannot be distinguished from its"))).toHaveLength(100);
    expect(messages.at(-1)).toContain("900");
  });
});

function articleOf(text: string) {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error("no skeleton");
  return parsed.article;
}
