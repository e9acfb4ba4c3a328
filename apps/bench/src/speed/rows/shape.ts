import { type Figure, ours } from "../figure.ts";
import { documents } from "../inputs/documents.ts";
import { inUnitsOfParse } from "../measure/in-units-of-parse.ts";
import { readsAndFits } from "../ours.ts";
import { parseAndCheck } from "../peers/parse-and-check.ts";
import { effortOf, type Row, type Run } from "../row.ts";

const goal = { value: 1.3 };

/** From text to the verdict on the shape, beside every peer. */
export const shape: Row = {
  id: "shape",
  title: { en: "Text to strict reading and shape", ar: "من النص إلى القراءة الصارمة والشكل" },
  about: {
    en: "Ours also refuses duplicate keys, lone surrogates and numbers out of range; the peers call `JSON.parse`, then check the shape.",
    ar: "أداتنا ترفض كذلك المفاتيح المكررة والأنصاف المفردة من أزواج يونيكود والأعداد خارج المدى، أما سائر المكتبات فتستدعي `JSON.parse` ثم تتحقق من الشكل.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const { name: on, json, size } of documents()) {
      const work = { [ours]: () => readsAndFits(json), ...(await parseAndCheck(json, true)) };
      figures.push(
        ...(await inUnitsOfParse({ on, json, work, ...(size === "article" ? { goal } : {}) }, effortOf(run))),
      );
    }
    return figures;
  },
};
