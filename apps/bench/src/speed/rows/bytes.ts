import { validate } from "@diplomatic-visits/core";
import { type Figure, ours } from "../figure.ts";
import { articles } from "../inputs/documents.ts";
import { inUnitsOfParse } from "../measure/in-units-of-parse.ts";
import { effortOf, type Row, type Run } from "../row.ts";

const plain = "JSON.parse(buffer.toString())";

/** From UTF-8 bytes to the whole verdict. */
export const bytes: Row = {
  id: "bytes",
  title: { en: "UTF-8 bytes to verdict", ar: "من بايتات UTF-8 إلى الحكم" },
  about: {
    en: "`validate(bytes)`, decoding included, in units of `JSON.parse` of the decoded text; beside it, what everyone writes to parse bytes.",
    ar: "`validate(bytes)` مع فك الترميز، بوحدة `JSON.parse` للنص بعد فكّه، وإلى جانبه ما يُكتب عادةً لقراءة البايتات.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const { name: on, json, bytes: utf8, language } of articles()) {
      const buffer = Buffer.from(utf8);
      const work = { [ours]: () => validate(utf8), [plain]: () => JSON.parse(buffer.toString()) };
      const goal = language === "ar" ? { goal: { value: 2.6 } } : {};
      figures.push(...(await inUnitsOfParse({ on, json, work, ...goal }, effortOf(run))));
    }
    return figures;
  },
};
