import { describe, expect, it } from "vitest";
import { rows } from "../rows.ts";
import { chartOf } from "./chart.ts";
import { introductionOf, sectionsOf } from "./markdown.ts";
import { nameIn } from "./names.ts";
import { digits, type KeptFigure, type KeptRow, type Results } from "./results.ts";

const figure = (who: string, value: number, more: Partial<KeptFigure> = {}): KeptFigure => ({
  ...{ who: nameIn(who), unit: "J", value, low: value - 0.1, high: value + 0.1 },
  on: { en: "Arabic, 79 KB", ar: "عربي، 79 كيلوبايت" },
  ...more,
});
const small = { on: { en: "Arabic, 5 KB", ar: "عربي، 5 كيلوبايت" } };
const large = { on: { en: "Arabic, 800 KB", ar: "عربي، 800 كيلوبايت" } };
const row = (id: string, figures: KeptRow["figures"]): KeptRow => {
  const { title, about } = rows.find((one) => one.id === id) as KeptRow & { measure: unknown };
  return { id, title, about, date: "2026-11-30", figures };
};
const results: Results = {
  machine: { processor: "P", cores: 2, memory: 24, system: "Linux 6", node: "v24.0.0", load: 0.5 },
  others: [{ name: "@exodus/schemasafe", version: "1.3.0", how: { en: "compiled", ar: "مترجم" } }],
  rows: [
    row("shape", [figure("diplomatic-visits", 1.2, { goal: { value: 1.3 } }), figure("@exodus/schemasafe", 2.4)]),
    row(
      "verdict",
      [{}, { goal: { value: 2.2 } }, {}].map((more, i) =>
        figure("diplomatic-visits", 3 + i, { ...[small, {}, large][i], ...more }),
      ),
    ),
  ],
};

describe("the report", () => {
  it("shows goals that are reached and goals that are not", () => {
    const goals = sectionsOf(results, "en").find(({ id }) => id === "goals")?.body ?? "";
    expect(goals).toContain("| ≤ 1.3 J | 1.20 (1.10–1.30) J | yes |");
    expect(goals).toContain("| ≤ 2.2 J | 4.00 (3.90–4.10) J | **no** |");
  });

  it("names the machine, in an order that Arabic around it does not change, and the day", () => {
    expect(introductionOf(results, "ar")).toContain("`P, 2 × CPU, 24 GB, Linux 6, Node v24.0.0`؛ 2026-11-30");
  });

  it("has no English left in its Arabic names and words", () => {
    for (const name of ["Node, parse only", "readline and Zod", "diplomatic-visits, two threads"])
      expect(nameIn(name).ar).not.toMatch(/ (and|only|parse|threads)/);
  });

  it.each([
    [0.123, "0.12"],
    [12.34, "12.3"],
    [1234.5, "1235"],
    [Number.NaN, "–"],
  ])("writes %d as %s", (value, written) => {
    expect(digits(value)).toBe(written);
  });
});

describe("the chart", () => {
  it("shows the article of each language, mirrored in Arabic", () => {
    const [english, arabic] = [chartOf(results, "en") as string, chartOf(results, "ar") as string];
    expect(english).toContain(">2.40</text>");
    expect(english).toContain(">4.00</text>");
    expect(english).not.toContain("5 KB");
    expect(arabic).toContain('direction="rtl"');
    expect(arabic).toContain("عربي، 79 كيلوبايت");
    expect(english + arabic).not.toContain("NaN");
  });

  it("is absent without its rows", () => {
    expect(chartOf({ ...results, rows: [] }, "en")).toBeUndefined();
  });
});

describe("the rows", () => {
  it("have names of their own, and words in both languages", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { title, about } of rows)
      for (const text of [title, about]) {
        expect(text.ar).toMatch(/\p{Script=Arabic}/u);
        expect(text.en).not.toMatch(/\p{Script=Arabic}/u);
      }
  });
});
