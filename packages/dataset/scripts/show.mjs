// Validates an article (the reference article unless --article names another) and prints the first facts of each kind, or
// every fact with --all, each with the words that support it.
import { readFile } from "node:fs/promises";
import { facts, rules, validate } from "@diplomatic-visits/core";
import { catalogue } from "@diplomatic-visits/dataset";

const color = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
const [bold, dim, green, red] = [1, 2, 32, 31].map(paint);
const isolate = (text) => (process.stdout.isTTY ? `\u2068${text}\u2069` : text);

const wanted = process.argv[process.argv.indexOf("--article") + 1];
const shown = process.argv.includes("--article")
  ? catalogue.find(({ id }) => id === wanted)
  : catalogue.find(({ reference }) => reference);
if (!shown) {
  console.error(`There is no article ${wanted}; there are ${catalogue.map(({ id }) => id).join(", ")}.`);
  process.exit(2);
}

const bytes = await readFile(new URL(`../articles/${shown.id}/article.json`, import.meta.url));
const started = performance.now();
const result = validate(bytes, { locate: true });
const milliseconds = performance.now() - started;

for (const { code, severity, message, line } of result.issues)
  console.log(`${red(`${severity}[${code}]`)} line ${line}: ${message}`);
if (!result.ok) process.exit(1);

const { article } = result;
const rows = facts(article);
const groups = [
  "visits",
  "meetings",
  "agreements",
  "quantities",
  "times",
  "relations",
  "about",
  "entities",
  "statements",
];
const firstOfEachKind = 2;

if (process.argv.includes("--all")) {
  for (const group of groups) showGroup(group, rowsOf(group));
  console.log();
  showSummary();
} else {
  showSummary();
  console.log();
  for (const group of groups) for (const row of rowsOf(group).slice(0, firstOfEachKind)) showInALine(row);
  const counts = groups.map((group) => `${rowsOf(group).length} ${group}`).join(", ");
  console.log(`\nThe first ${firstOfEachKind} of each kind of fact: ${dim(counts)}.`);
  console.log("All of them, with all their quotes: npm start -- --all");
  const others = catalogue.filter(({ id }) => id !== shown.id).map(({ id }) => id);
  console.log(`Other articles: ${others.map((id) => `npm start -- --article ${id}`).join(", ")}`);
}

function rowsOf(group) {
  return rows.filter(({ key }) => key.startsWith(`/${group}/`));
}

function showGroup(group, list) {
  console.log(`\n${bold(group.toUpperCase())}  ${dim(`${list.length} facts`)}`);
  const about = [...new Set(list.map((row) => row.about))];
  for (const id of about) for (const row of list.filter((one) => one.about === id)) showFact(row);
}

function showFact(row) {
  console.log(`  ${codedIn(row)}`);
  for (const evidence of row.evidence) console.log(`      ${quoteOf(evidence)}`);
}

function showInALine(row) {
  const first = row.evidence.slice(0, 1).map(quoteOf).join("");
  const others = row.evidence.length > 1 ? dim(` and ${row.evidence.length - 1} more`) : "";
  console.log(`  ${codedIn(row)}  ${first}${others}`);
}

function codedIn({ key, value, state, by, negated, modality }) {
  const coded = value === undefined ? "" : ` = ${typeof value === "string" ? value : JSON.stringify(value)}`;
  const source = by[0] === "article-voice" ? "" : `, by ${by.join(", ")}`;
  const marks = [state, negated ? "negated" : "", modality ?? ""].filter(Boolean).join(", ");
  return `${key}${coded} ${dim(`(${marks}${source})`)}`;
}

function quoteOf({ quote, start, end }) {
  return `${isolate(`⟦${quote}⟧`)} ${dim(`${start}–${end}`)}`;
}

function showSummary() {
  const count = (list) => article[list]?.length ?? 0;
  const mentions = article.entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
  const quotes = rows.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const counts = ["visits", "meetings", "agreements", "statements", "quantities"]
    .map((list) => `${count(list)} ${list}`)
    .join(", ");
  console.log(
    `${green("valid")}  ${shown.reference ? "the reference article" : shown.id}: ${counts}; ${count("entities")} entities with ${mentions} mentions`,
  );
  console.log(
    `       ${rows.length} facts, ${quotes + mentions} quotes matched exactly, ${rules.length} rules checked in ${milliseconds.toFixed(0)} ms`,
  );
}
