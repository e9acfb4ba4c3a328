import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { anchor, facts } from "@diplomatic-visits/core";
import { historianArticles, historianRecords, historianRegister } from "@diplomatic-visits/core/formats/historyatstate";

// clones of https://github.com/HistoryAtState/visits and https://github.com/HistoryAtState/travels beside this file
const folders = ["visits/data", "travels/president-travels", "travels/secretary-travels"];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
const records = files
  .filter((file) => file.endsWith(".xml"))
  .sort()
  .flatMap((file) => {
    const { records, problems } = historianRecords(readFileSync(file, "utf8"));
    for (const { place, message } of problems) console.error(`${file}, ${place}: ${message.en}`);
    return records;
  });

const [articles, catalogue]: [string[], string[]] = [[], []];
const codes = new Map<string, number>();
let count = 0;

for (const { name, text, coding, problems } of historianArticles(records)) {
  for (const { place, message } of problems) console.error(`${place}: ${message.en}`);
  if (!coding) continue;
  const result = anchor(text, coding);
  for (const { severity, code } of result.issues)
    codes.set(`${severity} ${code}`, (codes.get(`${severity} ${code}`) ?? 0) + 1);
  if (!result.ok) continue;
  const { id, url, visits = [] } = result.article;
  const [visit] = visits;
  const rows = facts(result.article);
  count += rows.length;
  articles.push(`${JSON.stringify(result.article)}\n`);
  const countries = [...new Set(visits.flatMap(({ hostCountry }) => hostCountry?.value ?? []))];
  const dates = { start: visit?.start?.value, end: visit?.end?.value };
  const entry = { id, record: name, url, type: visit?.type?.value, countries, ...dates, facts: rows.length };
  catalogue.push(`${JSON.stringify(entry)}\n`);
}

mkdirSync("set", { recursive: true });
writeFileSync("set/records.json", JSON.stringify(records));
writeFileSync("set/articles.ndjson", articles.join(""));
writeFileSync("set/catalogue.ndjson", catalogue.join(""));
writeFileSync("set/actors.json", JSON.stringify(historianRegister(records), null, 2));
console.log(`${records.length} records, ${articles.length} articles, ${count} facts`);
for (const [code, times] of [...codes].sort()) console.log(`${times} × ${code}`);
