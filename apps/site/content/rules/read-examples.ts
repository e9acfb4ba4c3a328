import { baseArticle, baseCoding, baseSource, baseText } from "../../../../packages/core/test/base-articles.ts";
import type { Localized } from "../locale.ts";
import type { Example, Input } from "./input.ts";

const base = "minimal";
const text = () => baseText(base);
const written = () => JSON.stringify(baseArticle(base), null, 2);

/** A fault of the written form: the correct text, and its faulty replacement. */
interface Fault {
  code: string;
  replace: string;
  with: string;
}

const inJson: readonly Fault[] = [
  { code: "read/json", replace: '"role": "focal",', with: '"role": "focal"' },
  { code: "read/depth", replace: '"focal"', with: `${"[".repeat(70)}"focal"${"]".repeat(70)}` },
  { code: "read/duplicate-key", replace: '"role": "focal",', with: '"role": "background",\n      "role": "focal",' },
  { code: "read/forbidden-key", replace: '"role": "focal",', with: '"role": "focal",\n      "__proto__": {},' },
  { code: "read/lone-surrogate", replace: '"Ada Brill"', with: '"Ada Brill \\ud83d"' },
  { code: "read/number-range", replace: '"start": 0,', with: '"start": 1e400,' },
];

/** An example for each code of the reader, made from the source of the minimal article. */
export function readExamples(): Example[] {
  return [
    empty(),
    tooLarge(),
    badBytes(),
    marked(),
    aPage(),
    ...inJson.map(faulty),
    badYaml(),
    notPlain(),
    withoutText(),
  ];
}

const json = (document: unknown): Input => ({ format: "json", document });

function faulty({ code, replace, with: by }: Fault): Example {
  const sound = json(written());
  return { code, base, sound, broken: json(written().replace(replace, () => by)), fixed: sound };
}

function told(code: string, broken: Input, words: Localized): Example {
  return { code, base, sound: json(written()), broken, fixed: json(written()), told: words };
}

function empty(): Example {
  return told("read/empty", json(""), { en: "The file is empty.", ar: "الملف فارغ." });
}

function tooLarge(): Example {
  return told("read/size", json(`${written()}${" ".repeat(16 * 1024 * 1024)}`), {
    en: "16 MiB of spaces follow the article.",
    ar: "بعد المقال 16 ميبيبايت من المسافات.",
  });
}

function badBytes(): Example {
  const bytes = new TextEncoder().encode(written());
  const at = written().indexOf("Ada Brill") + 2;
  const broken = bytes.slice();
  broken[at] = 0xe0;
  return told("read/utf8", json(broken), {
    en: "The last letter of ⟦Ada⟧ is written as the byte E0, as Windows-1252 writes à.",
    ar: "كُتب آخر حروف ⟦Ada⟧ بالبايت E0، كما يكتب ترميز Windows-1252 الحرف à.",
  });
}

function marked(): Example {
  return told("read/bom", json(`\ufeff${written()}`), {
    en: "A byte order mark (U+FEFF) precedes the first brace.",
    ar: "قبل القوس الأول علامة ترتيب البايت (U+FEFF).",
  });
}

function aPage(): Example {
  return told("read/kind", json("<!doctype html>\n<p>Ada Brill arrived in Larn.</p>\n"), {
    en: "A web page is checked as if it were an article.",
    ar: "تُحقّق من صفحة ويب كأنها مقال.",
  });
}

function badYaml(): Example {
  const input = (document: string): Input => ({ format: "yaml", document, text: text() });
  const source = baseSource(base);
  const broken = source.replace(
    'place: { value: larn, quote: "arrived in Larn" }',
    'place: { value: larn, quote: "arrived in Larn"',
  );
  return { code: "read/yaml", base, sound: input(source), broken: input(broken), fixed: input(source) };
}

function notPlain(): Example {
  const broken = { ...baseArticle(base), datePublished: new Date("2026-05-05T00:00:00Z") };
  return told(
    "read/not-plain",
    { format: "object", document: broken },
    {
      en: "In a program, a Date object is handed over as datePublished.",
      ar: "في برنامج، سُلِّم كائن من نوع Date في الحقل datePublished.",
    },
  );
}

function withoutText(): Example {
  const coding: Input = { format: "yaml", document: baseCoding(base) };
  const sound = { ...coding, text: text() };
  const words = { en: "The coding is handed over without its text.", ar: "سُلِّم الترميز من دون نصه." };
  return { code: "shape/no-text", base, sound, broken: coding, fixed: sound, told: words };
}
