import { validate } from "@diplomatic-visits/core";
import { type Figure, ours } from "../figure.ts";
import { withOneWarning } from "../inputs/broken.ts";
import { documents } from "../inputs/documents.ts";
import { inUnitsOfParse } from "../measure/in-units-of-parse.ts";
import { effortOf, type Row, type Run } from "../row.ts";

const goal = { value: 3 };

/** From text to the verdict on articles with one warning. */
export const oneWarning: Row = {
  id: "one-warning",
  title: { en: "Text to verdict: one warning", ar: "من النص إلى الحكم: تحذير واحد" },
  about: {
    en: "The same articles with one entity that their text does not mention.",
    ar: "المقالات نفسها وفيها كيان واحد لا يرد في النص.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const { name: on, json: clean, size, options } of documents()) {
      const json = withOneWarning(clean);
      if (validate(json, options).issues.length !== 1) throw new Error("not exactly one warning");
      const work = { [ours]: () => validate(json, options) };
      figures.push(
        ...(await inUnitsOfParse({ on, json, work, ...(size === "article" ? { goal } : {}) }, effortOf(run))),
      );
    }
    return figures;
  },
};
