import { type ValidateOptions, validate } from "@diplomatic-visits/core";
import { type Figure, ours } from "../figure.ts";
import { quotesIn, withWrongQuotes } from "../inputs/broken.ts";
import { type Document, documents } from "../inputs/documents.ts";
import { interleave } from "../measure/interleave.ts";
import { ratioOf, spreadOf } from "../measure/spread.ts";
import { effortOf, type Row, type Run } from "../row.ts";

/** The numbers of issues that are measured, where a document has as many quotes. */
const sizes = [100, 1000] as const;

/** From text to the verdict on articles with many issues, and the cost of each issue. */
export const manyIssues: Row = {
  id: "many-issues",
  title: { en: "Text to verdict: many issues", ar: "من النص إلى الحكم: مسائل كثيرة" },
  about: {
    en: "Quotes whose first letter is wrong. The cost of one issue is the difference from the clean article, divided by the number of issues; `maxIssues` is raised where there are 1,000.",
    ar: "اقتباسات حرفها الأول خطأ. كلفة المسألة الواحدة هي الفرق عن المقال السليم مقسومًا على عدد المسائل، ويُرفع `maxIssues` حيث تكون المسائل 1000.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const document of documents())
      for (const count of sizes)
        if (quotesIn(document.json) > count) figures.push(...(await withIssues(document, count, run)));
    return figures;
  },
};

async function withIssues(document: Document, count: number, run: Run): Promise<Figure[]> {
  const { name, json: clean, size } = document;
  const json = withWrongQuotes(clean, count);
  const options: ValidateOptions = { ...document.options, maxIssues: count };
  const found = validate(json, options).issues.length;
  if (found < count) throw new Error(`only ${found} issues`);
  const { wrong, right, parse } = await interleave(
    {
      wrong: () => validate(json, options),
      right: () => validate(clean, options),
      parse: () => JSON.parse(json),
    },
    effortOf(run),
  );
  const each = spreadOf(wrong.map((time, round) => ((time - (right[round] as number)) * 1000) / found));
  const on = { en: `${name.en}, ${found} issues`, ar: `${name.ar}، عدد المسائل ${found}` };
  const goal = size === "article" && count === 100 ? { goal: { value: 8 } } : {};
  return [
    { who: ours, on, unit: "J", ...ratioOf(wrong, parse), ...goal },
    { who: `${ours}, each issue`, on, unit: "µs", ...each, goal: { value: 5 } },
  ];
}
