import { anchor } from "@diplomatic-visits/core";
import { type Figure, ours } from "../figure.ts";
import { codingIn } from "../inputs/documents.ts";
import { inUnitsOfParse } from "../measure/in-units-of-parse.ts";
import { effortOf, type Row, type Run } from "../row.ts";

const goal = { value: 10 };

/** From a coding in JSON and its text to the article. */
export const anchoring: Row = {
  id: "anchor",
  title: { en: "Anchoring a coding in JSON", ar: "ربط اقتباسات ترميز بصيغة JSON بمواضعها" },
  about: {
    en: "`anchor(text, coding)`: finds every quote, makes the article and checks every rule, in units of `JSON.parse` of the coding.",
    ar: "`anchor(text, coding)`: يجد كل اقتباس ويصنع المقال ويفحص كل قاعدة، بوحدة `JSON.parse` للترميز.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const [language, name] of [
      ["ar", { en: "Arabic", ar: "عربي" }],
      ["en", { en: "English", ar: "إنجليزي" }],
    ] as const) {
      const { text, coding: json } = codingIn(language);
      const size = Math.round(Buffer.byteLength(json) / 1000);
      const on = { en: `${name.en}, ${size} KB`, ar: `${name.ar}، ${size} كيلوبايت` };
      if (!anchor(text, json).ok) throw new Error("the coding is not valid");
      const work = { [ours]: () => anchor(text, json) };
      figures.push(...(await inUnitsOfParse({ on, json, work, goal }, effortOf(run))));
    }
    return figures;
  },
};
