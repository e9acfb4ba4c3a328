import { describe, expect, it } from "vitest";
import { parseHtml } from "../../src/html/parse-html.ts";
import { bodyOf } from "./bodies.ts";
import { headings } from "./layout-parts.ts";
import { scoreLayout } from "./layout-score.ts";
import { layouts } from "./layouts.ts";

describe("the reference text in pages of many kinds", () => {
  it("there are more than thirty", () => {
    expect(layouts.length).toBeGreaterThan(30);
  });

  it.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (name, layout) => {
    const score = scoreLayout(layout, (page) => bodyOf(parseHtml(page)));
    expect(score).toEqual({
      name,
      kept: 20,
      lines: 20,
      junk: expect.toSatisfy((junk: number) => junk <= 2),
      headings: layout.hasHeadings ? headings.length : expect.any(Number),
    });
  });
});
