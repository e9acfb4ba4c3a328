import { readFileSync } from "node:fs";
import { historianQuality } from "@diplomatic-visits/core/formats/historyatstate";

const quality = historianQuality(JSON.parse(readFileSync("set/records.json", "utf8")));
const { visit, president, secretary } = quality.records;
console.log(`${visit} visits, ${president} trips of presidents, ${secretary} trips of secretaries of state`);
console.log("longest stays");
for (const { days, name, country, record } of quality.longestStays.slice(0, 3))
  console.log(`  ${days} days  ${name}, ${country} (${record})`);
console.log("ranks and types of visits");
for (const { rank, type, count } of quality.ranksByType) console.log(`  ${count} × ${rank}, ${type}`);
const lists = {
  "state visits below a head of state": quality.stateVisitsBelowHead,
  "no description": quality.withoutWords,
};
const more = { "trips without a place": quality.withoutPlace, "wrong dates": quality.wrongDates };
for (const [what, found] of Object.entries({ ...lists, ...more }))
  console.log(`${what}: ${found.join(", ") || "none"}`);
console.log(
  `no country code: ${quality.withoutCode.map(({ country, count }) => `${country} (${count})`).join(", ") || "none"}`,
);
console.log(`the same words: ${quality.sameWords.map((group) => group.join(" = ")).join(", ") || "none"}`);
console.log("names that differ in a letter or two");
for (const { country, names } of quality.alikeNames) console.log(`  ${country}: ${names.join(", ")}`);
