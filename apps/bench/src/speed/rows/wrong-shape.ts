import { validate } from "@diplomatic-visits/core";
import { type Figure, ours } from "../figure.ts";
import { withWrongCode } from "../inputs/broken.ts";
import { articles } from "../inputs/documents.ts";
import { inUnitsOfParse } from "../measure/in-units-of-parse.ts";
import { parseAndList } from "../peers/parse-and-check.ts";
import { effortOf, type Row, type Run } from "../row.ts";

/** From text to the list of every issue of a shape with one fault, beside every peer. */
export const wrongShape: Row = {
  id: "wrong-shape",
  title: { en: "Text to the list of issues: one wrong code", ar: "من النص إلى قائمة المسائل: رمز واحد خطأ" },
  about: {
    en: "The last statement has a code that is not in its list. Ours reports it with path, message and the values that are allowed; the peers list every issue.",
    ar: "في القول الأخير رمز ليس في قائمته. أداتنا تذكر المسار والرسالة والقيم المسموح بها، وتسرد سائر المكتبات كل المسائل.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const { name: on, json: valid } of articles()) {
      const json = withWrongCode(valid);
      const work = { [ours]: () => validate(json), ...(await parseAndList(json)) };
      figures.push(...(await inUnitsOfParse({ on, json, work }, effortOf(run))));
    }
    return figures;
  },
};
