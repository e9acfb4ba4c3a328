// What judges found when they were asked last: scripts/engines/results.json, which `npm run test:engines -- --write` writes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("results.json", import.meta.url));

/** What judges count, as the tables of the docs name it. */
const counted = {
  articles: { en: "articles", ar: "المقالات" },
  issues: { en: "issues reported", ar: "الملاحظات المسجّلة" },
  documents: { en: "documents", ar: "المستندات" },
  events: { en: "events equal", ar: "الأحداث المتطابقة" },
  spans: { en: "spans equal", ar: "المقاطع المتطابقة" },
  entities: { en: "entities equal", ar: "الكيانات المتطابقة" },
  nodes: { en: "nodes equal", ar: "العقد المتطابقة" },
  edges: { en: "edges equal", ar: "الروابط المتطابقة" },
  tables: { en: "tables equal", ar: "الجداول المتطابقة" },
  rows: { en: "rows equal", ar: "الصفوف المتطابقة" },
  matrices: { en: "random codings with an equal alpha", ar: "الترميزات العشوائية التي تطابق فيها معامل ألفا" },
  examples: { en: "official examples accepted", ar: "الأمثلة الرسمية المقبولة" },
  refused: { en: "documents spoiled on purpose and refused", ar: "المستندات المُفسدة عمدًا والمرفوضة" },
};

function sentence(counts, language) {
  const separator = language === "ar" ? "؛ " : "; ";
  const figure = (count) => (Array.isArray(count) ? count.join(language === "ar" ? " من " : " of ") : count);
  const parts = Object.entries(counts).map(([name, count]) => `${counted[name][language]}: ${figure(count)}`);
  return parts.join(separator);
}

/** What a judge found as it is kept; nothing found is a failure. A result is partial where test data of others is absent. */
export function resultOf({ name, judge }, { version, counts, partial = false }) {
  const empty = Object.entries(counts).filter(([, count]) => [count].flat()[0] === 0);
  if (empty.length > 0) throw new Error(`nothing was judged: no ${empty.map(([one]) => one).join(", no ")}`);
  const result = { en: sentence(counts, "en"), ar: sentence(counts, "ar") };
  return { name, judge, version, result, date: new Date().toISOString().slice(0, 10), partial };
}

const kept = () => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

/** Why a kept result is not current; undefined if it is, or if only a part was judged. */
export function staleResult({ name, judge, version, result, partial }) {
  if (partial) return undefined;
  const known = kept()[name];
  const same =
    known?.judge === judge &&
    known.version === version &&
    known.result.en === result.en &&
    known.result.ar === result.ar;
  if (same) return undefined;
  return `scripts/engines/results.json is not current: it has ${JSON.stringify(known?.result.en)}, found was ${JSON.stringify(result.en)}; run npm run test:engines -- ${name} --write`;
}

/** Keeps results beside the others, unless a judge found the same before. */
export function writeResults(results) {
  const before = kept();
  const stale = results.filter((one) => staleResult(one) !== undefined);
  const made = stale.map(({ name, judge, version, result, date }) => [name, { judge, version, result, date }]);
  const merged = { ...before, ...Object.fromEntries(made) };
  const sorted = Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, undefined, 2)}\n`);
}
