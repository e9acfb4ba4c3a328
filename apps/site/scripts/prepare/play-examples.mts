import { readFile } from "node:fs/promises";
import { type Article, sha256, validate } from "@diplomatic-visits/core";
import { Document, isScalar, visit } from "yaml";
import { place, write } from "./place.mts";
import { type Excerpt, excerpt } from "./play-excerpt.mts";

/** An example in the playground's list; its files are under `/play/examples/`. */
interface PlayExample {
  id: string;
  title: { en: string; ar: string };
  /** `check`: a document; `code`: a text, and quotes from it. */
  mode: "check" | "code";
  file: string;
  /** The file of a coding's text. */
  text?: string;
  /** The codes that the check reports, without duplicates. */
  codes: string[];
}

interface Made {
  source: string;
  format: "json" | "yaml";
  text?: string;
}

interface Recipe {
  id: string;
  title: { en: string; ar: string };
  mode?: "code";
  codes: string[];
  make(part: Excerpt): Made | Promise<Made>;
}

const recipes: readonly Recipe[] = [
  {
    id: "valid",
    title: { en: "Valid: three paragraphs of the reference article", ar: "صالح: ثلاث فقرات من المقال المرجعي" },
    codes: [],
    make: ({ article }) => json(article),
  },
  {
    id: "wrong-word",
    title: { en: "A wrong word in a quote", ar: "كلمة خاطئة في اقتباس" },
    codes: ["evidence/quote-matches"],
    make: ({ article }) => edited(article, '"quote": "زيارة رسمية"', '"quote": "زيارة خاصة"'),
  },
  {
    id: "shifted-offsets",
    title: { en: "Shifted offsets", ar: "مواضع مزاحة عن مكانها" },
    codes: ["evidence/quote-matches"],
    make: ({ article }) =>
      changed(article, ({ meetings: [meeting] = [] }) => {
        const [evidence] = meeting?.evidence ?? [];
        if (evidence) Object.assign(evidence, { start: evidence.start + 6, end: evidence.end + 6 });
      }),
  },
  {
    id: "misspelt-key",
    title: { en: "A misspelt field", ar: "حقل مكتوب خطأً" },
    codes: ["shape/unknown-key"],
    make: ({ article }) => edited(article, '"purposes":', '"purpose":'),
  },
  {
    id: "bad-date",
    title: { en: "A day that no calendar has", ar: "يوم لا يعرفه أي تقويم" },
    codes: ["time/calendar-date"],
    make: ({ article }) => edited(article, '"value": "2021-04-13"', '"value": "2021-04-31"'),
  },
  {
    id: "unknown-id",
    title: { en: "An id that names nothing", ar: "معرّف لا يدل على شيء" },
    codes: ["reference/resolved"],
    make: ({ article }) => edited(article, '"parties": [\n        "iran"', '"parties": [\n        "irann"'),
  },
  {
    id: "three-zeros",
    title: { en: "A number with three zeros missing", ar: "عدد تنقصه ثلاثة أصفار" },
    codes: ["quantity/value-in-quote"],
    make: ({ article }) => edited(article, '"value": 2200000000', '"value": 2200000'),
  },
  {
    id: "persian-keheh",
    title: { en: "A Persian letter in an Arabic quote", ar: "حرف فارسي في اقتباس عربي" },
    codes: ["evidence/quote-matches"],
    make: ({ article }) =>
      edited(article, '"quote": "للقاء مسؤولين إيرانيين كبار"', '"quote": "للقاء مسؤولين إيرانيين \u06A9بار"'),
  },
  {
    id: "bidi-control",
    title: { en: "A hidden character that turns the text round", ar: "محرف خفي يقلب اتجاه النص" },
    codes: ["text/bidi-override", "text/bidi-unbalanced"],
    make: ({ article }) =>
      changed(article, (copy) => {
        copy.text = copy.text.replace("إمكانات كبيرة", "إمكانات\u202Eكبيرة");
        copy.textHash = sha256(copy.text);
        copy.id = copy.id.startsWith("ni:") ? idOf(copy) : copy.id;
      }),
  },
  {
    id: "truncated",
    title: { en: "JSON cut off in the middle", ar: "ملف JSON مقطوع من وسطه" },
    codes: ["read/json"],
    make: ({ article }) => {
      const { source } = json(article);
      return { source: source.slice(0, source.indexOf('"hostCountry"') + 20), format: "json" };
    },
  },
  {
    id: "cut-behind-not",
    title: { en: "A quote cut after “not”", ar: "اقتباس قُطع بعد أداة النفي" },
    codes: ["evidence/negation-outside"],
    make: () => counterexample("evidence/negation-outside"),
  },
  {
    id: "yaml-type",
    title: { en: "YAML makes a number of a name", ar: "YAML يحوّل اسمًا إلى عدد" },
    codes: ["coding/yaml-type"],
    make: () => counterexample("coding/yaml-type"),
  },
  {
    id: "yaml-comma",
    title: { en: "YAML cuts a quote at its comma", ar: "YAML يقطع اقتباسًا عند الفاصلة" },
    codes: ["coding/cut-quote"],
    make: () => counterexample("coding/cut-quote"),
  },
  {
    id: "code-visit",
    title: { en: "Text and quotes: all found", ar: "نص واقتباسات: كلها موجودة" },
    mode: "code",
    codes: [],
    make: coding,
  },
  {
    id: "code-changed",
    title: { en: "Text and quotes: one word changed", ar: "نص واقتباسات: كلمة تغيّرت" },
    mode: "code",
    codes: ["coding/quote-missing"],
    make: async (part) => replaced(await coding(part), "للقاء مسؤولين إيرانيين كبار", "للقاء مسؤولين روس كبار"),
  },
  {
    id: "code-twice",
    title: {
      en: "Text and quotes: a quote that occurs in several places",
      ar: "نص واقتباسات: اقتباس يرد في عدة مواضع",
    },
    mode: "code",
    codes: ["coding/quote-ambiguous"],
    make: async (part) => replaced(await coding(part), 'quote: "النفط والطاقة"', 'quote: "البلدين"'),
  },
];

/** Writes the examples of the playground, and verifies that each reports exactly the codes it is listed with. */
export async function playExamples(): Promise<void> {
  const part = await excerpt();
  const index: PlayExample[] = [];
  for (const { id, title, mode = "check", codes, make } of recipes) {
    const { source, format, text } = await make(part);
    const { issues } = validate(source, { format, ...(text === undefined ? {} : { text }) });
    const found = [...new Set(issues.map(({ code }) => code))];
    if (found.join() !== codes.join()) throw new Error(`example ${id}: expected ${codes.join()}, got ${found.join()}`);
    const file = `${id}.${format}`;
    await write(`generated/static/play/examples/${file}`, source);
    if (text !== undefined) await write(`generated/static/play/examples/${id}.txt`, text);
    index.push({ id, title, mode, file, ...(text === undefined ? {} : { text: `${id}.txt` }), codes });
  }
  await write("generated/play-examples.json", JSON.stringify(index));
}

function json(article: Article): Made {
  return { source: `${JSON.stringify(article, null, 2)}\n`, format: "json" };
}

function edited(article: Article, from: string, to: string): Made {
  return replaced(json(article), from, to);
}

function replaced(made: Made, from: string, to: string): Made {
  if (!made.source.includes(from)) throw new Error(`${from} is not in the example`);
  return { ...made, source: made.source.replace(from, to) };
}

function changed(article: Article, change: (copy: Article) => void): Made {
  const copy = structuredClone(article);
  change(copy);
  return json(copy);
}

function idOf({ textHash }: Article): string {
  return `ni:///sha-256;${Buffer.from(textHash.replace(/^sha256:|^sha-256:/, ""), "hex").toString("base64url")}`;
}

async function counterexample(code: string): Promise<Made> {
  const file = (ending: string) => readFile(place(`../../packages/core/dist/counterexamples/${code}${ending}`), "utf8");
  const article = await file(".json").catch(() => undefined);
  if (article !== undefined) return { source: article, format: "json" };
  return { source: await file(".coding.yaml"), format: "yaml", text: await file(".txt") };
}

/** The visit of the excerpt in a coder's notation: short values are on one line. */
function coding({ text, coding: whole }: Excerpt): Made {
  const { type, extent, inLanguage, entities, visits, meetings } = whole;
  const document = new Document({ type, extent, inLanguage, visits, meetings, entities });
  visit(document, {
    Map(_, map) {
      const isShort = map.items.length <= 3 && map.items.every(({ value }) => isScalar(value));
      if (isShort && String(map).length < 100) map.flow = true;
    },
    Pair(_, { key, value }) {
      if (isScalar(key) && isScalar(value) && /quote|prefix|suffix/.test(String(key.value)))
        value.type = "QUOTE_DOUBLE";
    },
  });
  return { source: document.toString({ lineWidth: 0 }), format: "yaml", text };
}
