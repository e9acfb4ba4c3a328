import { validate } from "@diplomatic-visits/core";
import { type Figure, ours } from "../figure.ts";
import { documents } from "../inputs/documents.ts";
import { inUnitsOfParse } from "../measure/in-units-of-parse.ts";
import { effortOf, type Row, type Run } from "../row.ts";

const goals = { ar: { value: 2.2 }, en: { value: 2.7 } };

/** From text to the whole verdict on clean articles. */
export const verdict: Row = {
  id: "verdict",
  title: {
    en: "Text to verdict: every rule and the digest, clean",
    ar: "من النص إلى الحكم: كل القواعد والبصمة، بلا مسائل",
  },
  about: {
    en: "`validate(text)`: strict reading, shape, every rule, every quote, SHA-256 of the text. No peer does this; their shape checks are in the row above.",
    ar: "`validate(text)`: قراءة صارمة، ثم الشكل وكل قاعدة وكل اقتباس وبصمة SHA-256 للنص. لا تفعل ذلك مكتبة أخرى، وفحوص الشكل فيها في السطر السابق.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const { name: on, json, language, size, options } of documents()) {
      if (validate(json, options).issues.length > 0) throw new Error("the document is not clean");
      const work = { [ours]: () => validate(json, options) };
      figures.push(
        ...(await inUnitsOfParse(
          { on, json, work, ...(size === "article" ? { goal: goals[language] } : {}) },
          effortOf(run),
        )),
      );
    }
    return figures;
  },
};
