import { readFileSync } from "node:fs";
import { anchor } from "@diplomatic-visits/core";

const text = readFileSync("trip.txt", "utf8");
const answer = readFileSync("answer-1.json", "utf8");

const { ok, quotes } = anchor(text, answer);
console.log("صالح:", ok);
for (const { quote, status, closest } of quotes.filter((one) => one.status !== "exact")) {
  console.log(`\n${status}: ${quote}`);
  if (closest) console.log(`الأقرب: ${closest.text}\n`, closest.differs);
}
