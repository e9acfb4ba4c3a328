// Prints the cost of reading and drafting, as ratios within this one process: to JSON.parse of the finished article, of a
// text a hundred times as long to the text itself, and to peers that do a part of it; `--write` puts the table into SPEED.md.
import { readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { draft, parseText } from "@diplomatic-visits/extract";
import { casual } from "chrono-node";
import { casual as casualArabic } from "chrono-node/ar";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { referenceFolder } from "../../../scripts/article-folders.ts";
import { tableOf } from "./table.ts";

const articles = referenceFolder;
const text = readFileSync(new URL("text.txt", articles), "utf8");
const json = readFileSync(new URL("article.json", articles), "utf8");
const english = `${(
  JSON.parse(json) as { sections: { blocks: { sentences: { gloss: { en: string } }[] }[] }[] }
).sections
  .flatMap(({ blocks }) => blocks.map(({ sentences }) => sentences.map(({ gloss }) => gloss.en).join(" ")))
  .join("\n")}\n`;
const html = `<!doctype html><html lang="ar" dir="rtl"><body><article>${text
  .split("\n")
  .map((line) => `<p>${line}</p>`)
  .join("")}</article></body></html>`;

function coded(of: string): number {
  const parsed = parseText(of);
  if (!parsed.ok) throw new Error("no skeleton");
  return draft(parsed.article).items.length;
}

/**
 * The median times of pieces of work, in milliseconds: they run in turn, so that a slow phase of the machine affects all of
 * them, after an equal number of warm-up runs.
 */
async function medians<K extends string>(work: Record<K, () => unknown>, runs: number): Promise<Record<K, number>> {
  const names = Object.keys(work) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let i = 0; i < 2 * runs; i++)
    for (const name of names) {
      const start = performance.now();
      await work[name]();
      if (i >= runs) times.get(name)?.push(performance.now() - start);
    }
  const middle = (name: K) => times.get(name)?.sort((a, b) => a - b)[runs >> 1] as number;
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<K, number>;
}

const segmenter = new Intl.Segmenter("ar", { granularity: "sentence" });
const long = text.repeat(100);
const { parse, skeleton, ours, oursEnglish } = await medians(
  {
    parse: () => JSON.parse(json),
    skeleton: () => parseText(text),
    ours: () => coded(text),
    oursEnglish: () => coded(english),
  },
  300,
);
const { oursLong } = await medians({ oursLong: () => coded(long) }, 5);
const peers = await medians(
  {
    "Intl.Segmenter: sentences only": () => Array.from(segmenter.segment(text)),
    "chrono-node, Arabic: dates only": () => casualArabic.parse(text),
    "chrono-node, English gloss: dates only": () => casual.parse(english),
    "defuddle with linkedom, the text as a page: body only": () =>
      Defuddle(parseHTML(html).document as unknown as Document, "https://example.org/"),
  },
  50,
);

const row = (what: string, time: number) => ({ what, "to JSON.parse of the article": (time / parse).toFixed(2) });
const committed = new URL("../SPEED.md", import.meta.url);
const head = `# Speed of reading and drafting

Printed by \`npm run bench -w apps/bench\`: medians of one run in one process, in units of \`JSON.parse\` of the reference article as it is shipped
(${(json.length / 1024).toFixed(0)} Ki characters). They differ from machine to machine and from run to run; they are no test.
`;
const table = tableOf([
  row("JSON.parse of the finished article", parse),
  row("ours: text to skeleton", skeleton),
  row("ours: text to skeleton and draft", ours),
  row("ours: the English gloss to skeleton and draft", oursEnglish),
  ...Object.entries(peers).map(([what, time]) => row(what, time)),
]);
const report = `${head}\n${table}\nThe text 100 times over, to the text: ${(oursLong / ours).toFixed(0)} (linear: about 100)\n`;

console.log(report);
if (process.argv.includes("--write")) writeFileSync(committed, report);
