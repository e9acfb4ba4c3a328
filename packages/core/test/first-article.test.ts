import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Issue } from "../src/article/issue.ts";
import { toPointer } from "../src/article/path.ts";
import { validate } from "../src/validate/validate.ts";

const fixtures = new URL("../fixtures/first-article/", import.meta.url);

/** A coder's response to an issue: what the messages must name for it, and the edit of the coding. */
interface Repair {
  names: RegExp;
  find: string;
  write: string;
}

type Repairs = Readonly<Record<string, Repair>>;

interface Files {
  text: string;
  coding: string;
}

function read(language: string): Files {
  const file = (name: string) => readFileSync(new URL(`${language}/${name}`, fixtures), "utf8");
  return { text: file("text.txt"), coding: file("coding.yaml") };
}

/** Simulates a coder who knows only the messages: fixes exactly what a run names, runs again, and returns the number of runs. */
function runsUntilValid(files: Files, repairs: Repairs, locale: "en" | "ar"): { runs: number; repaired: Set<string> } {
  let { text, coding } = files;
  const repaired = new Set<string>();
  for (let runs = 1; runs <= 9; runs++) {
    const result = validate(coding, { text, format: "yaml", locale });
    if (result.ok) return { runs, repaired };
    for (const issue of result.issues.filter(({ severity }) => severity === "error")) {
      if (issue.path[0] === "text") text = savedAgain(text, issue);
      else coding = repairedBy(coding, issue, { repairs, repaired });
    }
  }
  throw new Error("not valid after nine runs");
}

function savedAgain(text: string, { message, hint = "" }: Issue): string {
  expect(`${message} ${hint}`).toMatch(/CR LF|NFC|normal form C/);
  return text.replaceAll("\r\n", "\n").normalize("NFC");
}

function repairedBy(
  coding: string,
  { code, path, message, hint = "", fix }: Issue,
  { repairs, repaired }: { repairs: Repairs; repaired: Set<string> },
): string {
  const key = `${code} ${toPointer(path)}`;
  const repair = repairs[key];
  if (!repair) throw new Error(`no repair of ${key}: ${message} (${hint})`);
  expect(`${message}\n${hint}\n${JSON.stringify(fix)}`, key).toMatch(repair.names);
  repaired.add(key);
  const pieces = coding.split(repair.find);
  expect(pieces.length, `${key}: ${repair.find}`).toBe(2);
  return pieces.join(repair.write);
}

const english: Repairs = {
  "coding/cut-quote /visits/0/hosts/0/her counterpart in Norrin": {
    names: /quotation marks/,
    find: "quote: Bram Osk, her counterpart in Norrin }",
    write: 'quote: "Bram Osk, her counterpart in Norrin" }',
  },
  "coding/cut-quote /entities/5/mentions/0": {
    names: /"Norrin #1"/,
    find: "- Norrin #1",
    write: '- "Norrin #1"',
  },
  "coding/empty-key /keywords": { names: /leave the key out/, find: "keywords:\n", write: "" },
  "shape/value /extent": { names: /full/, find: "extent: complete", write: "extent: full" },
  "shape/type /entities/0/name": {
    names: /name: \{ en: "Ilva Torrend" \}/,
    find: "name: Ilva Torrend",
    write: 'name: { en: "Ilva Torrend" }',
  },
  "shape/value /entities/1/kind": { names: /person/, find: "kind: human", write: "kind: person" },
  "shape/type /visits/0/status": {
    names: /status: \{ value: occurred, quote: "…" \}/,
    find: "status: occured",
    write: 'status: { value: occurred, quote: "arrived" }',
  },
  "shape/unknown-key /visits/0/type/evidence": { names: /mean quote/, find: "evidence:", write: "quote:" },
  "shape/computed-key /visits/0/visitors/0/quote/start": { names: /omit it/, find: ", start: 52", write: "" },
  "shape/computed-key /visits/0/visitors/0/quote/end": { names: /omit it/, find: ", end: 81", write: "" },
  "shape/unknown-key /statements/0/quotes": { names: /mean quote/, find: "quotes:", write: "quote:" },
  "shape/required /quantities/0/measure": {
    names: /measure/,
    find: "unit: USD",
    write: "unit: USD\n    measure: goods",
  },
  "shape/required /visits/0/start/basis": {
    names: /explicit/,
    find: '"2026-03-02", quote',
    write: '"2026-03-02", basis: explicit, quote',
  },
  "reference/unique-id /meetings/0/id": {
    names: /already used by \/visits\/0/,
    find: "meetings:\n  - id: torrend-ambrel",
    write: "meetings:\n  - id: osk-torrend",
  },
  "reference/resolved /visits/0/visitors/0/entity": { names: /mean torrend\?/, find: "torend", write: "torrend" },
  "time/calendar-date /visits/0/end/value": { names: /no such day/, find: "2026-02-30", write: "2026-03-04" },
  "coding/quote-missing /visits/0/quote": {
    names: /quote: \["Foreign Minister Ilva Torrend of Quendria arrived in Ambrel", "on an official visit"\]/,
    find: 'quote: "Foreign Minister Ilva Torrend of Quendria arrived in Ambrel ... on an official visit"',
    write: 'quote: ["Foreign Minister Ilva Torrend of Quendria arrived in Ambrel", "on an official visit"]',
  },
  "coding/quote-missing /meetings/0/quote": {
    names: /⟦Osk and Torrend met on Tuesday⟧/,
    find: "Osk and Torrend had a meeting on Tuesday",
    write: "Osk and Torrend met on Tuesday",
  },
  "coding/quote-missing /statements/0/quote": {
    names: /⟦Osk said that the harbour fee would be halved⟧/,
    find: "Osk said that the harbour fee would be cut by half",
    write: "Osk said that the harbour fee would be halved",
  },
  "coding/quote-missing /quantities/0/quote": {
    names: /⟦2 billion and 200 million dollars⟧/,
    find: "2 billion and 200 milion dollars",
    write: "2 billion and 200 million dollars",
  },
  "coding/context-mismatch /visits/0/place/quote": { names: /arrived in⟧/, find: "came to", write: "arrived in" },
};

const arabic: Repairs = {
  "coding/cut-quote /entities/5/mentions/0": { names: /"نورين #1"/, find: "- نورين #1", write: '- "نورين #1"' },
  "coding/empty-key /agreements": { names: /احذف المفتاح/, find: "agreements:\n", write: "" },
  "coding/quote-missing /entities/6/mentions/0": {
    names: /⟦مسؤولين نورينيين كبار⟧/,
    find: "مسؤولين كوندريين كبار",
    write: "مسؤولين نورينيين كبار",
  },
  "coding/quote-missing /visits/0/hosts/0/quote": {
    names: /quote: \["استقبل الوزير برام أوسك ضيفته تورند", "في مبنى الوزارة"\]/,
    find: 'quote: "استقبل الوزير برام أوسك ضيفته تورند … في مبنى الوزارة"',
    write: 'quote: ["استقبل الوزير برام أوسك ضيفته تورند", "في مبنى الوزارة"]',
  },
  "coding/quote-missing /meetings/0/quote": {
    names: /⟦والتقى أوسك مع تورند يوم الثلاثاء⟧/,
    find: "اجتمع أوسك مع تورند يوم الثلاثاء",
    write: "والتقى أوسك مع تورند يوم الثلاثاء",
  },
  "coding/quote-missing /statements/0/quote": {
    names: /⟦وقال أوسك إن رسوم الميناء ستنخفض إلى النصف⟧/,
    find: "قال أوسك إن رسوم الميناء ستنخفض للنصف",
    write: "وقال أوسك إن رسوم الميناء ستنخفض إلى النصف",
  },
  "coding/context-mismatch /meetings/0/participants/0/quote": { names: /والتقى⟧/, find: "واجتمع", write: "والتقى" },
  "shape/type /entities/0/name": {
    names: /name: \{ ar: "إيلفا تورند" \}/,
    find: "name: إيلفا تورند",
    write: 'name: { ar: "إيلفا تورند" }',
  },
  "shape/value /entities/1/kind": { names: /المقصود person؟/, find: "persn", write: "person" },
  "shape/value /visits/0/status/value": { names: /المقصود occurred؟/, find: "occured", write: "occurred" },
  "shape/unknown-key /visits/0/type/text": { names: /المقصود quote؟/, find: 'text: "زيارة', write: 'quote: "زيارة' },
  "shape/type /visits/0/place": {
    names: /place: \{ value: ambrel, quote: "…" \}/,
    find: "place: ambrel",
    write: 'place: { value: ambrel, quote: "أمبريل" }',
  },
  "shape/type /statements/0/source": { names: /source: \[osk\]/, find: "source: osk", write: "source: [osk]" },
  "shape/computed-key /quantities/0/quote/start": { names: /فاحذفه/, find: ", start: 300", write: "" },
  "shape/computed-key /quantities/0/quote/end": { names: /فاحذفه/, find: ", end: 315", write: "" },
  "shape/required /visits/0/start/basis": {
    names: /explicit/,
    find: '"2026-03-02", quote',
    write: '"2026-03-02", basis: explicit, quote',
  },
  "reference/unique-id /statements/0/id": {
    names: /مأخوذ في \/meetings\/0/,
    find: "statements:\n  - id: osk-torrend",
    write: "statements:\n  - id: fee",
  },
  "reference/resolved /meetings/0/visit/value": {
    names: /المقصود torrend-ambrel؟/,
    find: "torrend-ambrell",
    write: "torrend-ambrel",
  },
  "time/calendar-date /visits/0/end/value": { names: /التقويم/, find: "2026-03-32", write: "2026-03-04" },
};

describe("the first article of a coder", () => {
  it.each([
    ["en", english],
    ["ar", arabic],
  ] as const)("is valid in the third run: %s", (language, repairs) => {
    const { runs, repaired } = runsUntilValid(read(language), repairs, language);
    expect(runs).toBeLessThanOrEqual(3);
    expect([...repaired].sort()).toEqual(Object.keys(repairs).sort());
  });
});
