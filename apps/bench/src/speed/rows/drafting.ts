import { draft, parseText } from "@diplomatic-visits/extract";
import { casual } from "chrono-node";
import { casual as casualArabic } from "chrono-node/ar";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { type Figure, ours } from "../figure.ts";
import { articleIn, articles, type Document } from "../inputs/documents.ts";
import { inUnitsOfParse } from "../measure/in-units-of-parse.ts";
import { interleave } from "../measure/interleave.ts";
import { ratioOf } from "../measure/spread.ts";
import { effortOf, type Row, type Run } from "../row.ts";

/** How often the long text repeats the article. */
const times = 20;

/** From a bare text to its skeleton and its draft. */
export const drafting: Row = {
  id: "draft",
  title: { en: "Bare text to skeleton and draft", ar: "من النص المجرد إلى الهيكل والمسوّدة" },
  about: {
    en: "`parseText`, then `draft`, in units of `JSON.parse` of the finished article. The peers do a part of it: sentences, dates, or the body of the text as a page. The text 20 times over is compared with the text itself; linear is 20.",
    ar: "`parseText` ثم `draft`، بوحدة `JSON.parse` للمقال المكتمل. تؤدي الأدوات الأخرى جزءًا منه: الجمل أو التواريخ أو متن النص في صفحة. ويقارن النص مكررًا 20 مرة بالنص نفسه، والنمو الخطي 20.",
  },
  async measure(run: Run): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const document of articles()) {
      const { name: on, json, language } = document;
      const work = workOn(articleIn(language).text, language);
      figures.push(...(await inUnitsOfParse({ on, json, work }, effortOf(run))), await growth(document, run));
    }
    return figures;
  },
};

function workOn(text: string, language: Document["language"]): Record<string, () => unknown> {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const dates = language === "ar" ? casualArabic : casual;
  const paragraphs = text.split("\n").map((line) => `<p>${line}</p>`);
  const page = `<!doctype html><html lang="${language}"><body><article>${paragraphs.join("")}</article></body></html>`;
  return {
    [ours]: () => drafted(text),
    [`${ours}, skeleton only`]: () => parseText(text),
    "Intl.Segmenter, sentences only": () => Array.from(segmenter.segment(text)),
    "chrono-node, dates only": () => dates.parse(text),
    "defuddle and linkedom, body only": () =>
      Defuddle(parseHTML(page).document as unknown as globalThis.Document, "https://example.org/"),
  };
}

async function growth({ name, language }: Document, run: Run): Promise<Figure> {
  const { text } = articleIn(language);
  const long = text.repeat(times);
  const work = { once: () => drafted(text), often: () => drafted(long) };
  const { once, often } = await interleave(work, { ...effortOf(run), rounds: 5 });
  const on = { en: `${name.en}, ${times} times over`, ar: `${name.ar}، مكررًا ${times} مرة` };
  return { who: ours, on, unit: "×", ...ratioOf(often, once) };
}

function drafted(text: string): number {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error("no skeleton");
  return draft(parsed.article).items.length;
}
