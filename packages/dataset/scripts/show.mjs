// Shows the reference article on the terminal: validated, then fact by fact, each with the words that support it.
import { readFile } from "node:fs/promises";
import { facts, laws, validate } from "@diplomatic-visits/core";

const color = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
const [bold, dim, green, red] = [1, 2, 32, 31].map(paint);
const isolate = (text) => (process.stdout.isTTY ? `\u2068${text}\u2069` : text);

const bytes = await readFile(new URL("../articles/lavrov-tehran-2021/article.json", import.meta.url));
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
for (const group of groups)
  showGroup(
    group,
    rows.filter(({ key }) => key.startsWith(`/${group}/`)),
  );
showSummary();

function showGroup(group, list) {
  console.log(`\n${bold(group.toUpperCase())}  ${dim(`${list.length} facts`)}`);
  const about = [...new Set(list.map((row) => row.about))];
  for (const id of about) for (const row of list.filter((one) => one.about === id)) showFact(row);
}

function showFact({ key, value, state, evidence, by }) {
  const coded = value === undefined ? "" : ` = ${typeof value === "string" ? value : JSON.stringify(value)}`;
  const source = by[0] === "article-voice" ? "" : `, by ${by.join(", ")}`;
  console.log(`  ${key}${coded} ${dim(`(${state}${source})`)}`);
  for (const { quote, start, end } of evidence) console.log(`      ${isolate(`⟦${quote}⟧`)} ${dim(`${start}–${end}`)}`);
}

function showSummary() {
  const count = (list) => article[list]?.length ?? 0;
  const mentions = article.entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
  const quotes = rows.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const counts = ["visits", "meetings", "agreements", "statements", "quantities"]
    .map((list) => `${count(list)} ${list}`)
    .join(", ");
  console.log(
    `\n${green("valid")}  the reference article: ${counts}; ${count("entities")} entities with ${mentions} mentions`,
  );
  console.log(
    `       ${rows.length} facts, ${quotes + mentions} quotes found letter for letter, ${laws.length} codes checked in ${milliseconds.toFixed(0)} ms\n`,
  );
  const chosen = [
    "/visits/lavrov-tehran/type",
    "/visits/lavrov-tehran/visitors/0",
    "/meetings/rouhani-lavrov",
    "/quantities/trade-2020",
  ];
  for (const row of rows.filter(({ key }) => chosen.includes(key))) showFact(row);
  console.log(
    `\n${dim("Next: npm test checks everything; node packages/cli/dist/visits.js --help checks articles of your own.")}`,
  );
}
