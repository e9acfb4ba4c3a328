import { createInterface } from "node:readline";
import { facts, validate } from "@diplomatic-visits/core";

const written = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value ?? ""));
const cell = (value: unknown) => `"${written(value).replaceAll('"', '""')}"`;
const row = (cells: unknown[]) => console.log(cells.map(cell).join(","));

row(["article", "fact", "value", "state", "quote", "start", "end"]);
for await (const line of createInterface({ input: process.stdin })) {
  const result = validate(line);
  if (!result.ok) continue;
  for (const { key, value, state, evidence } of facts(result.article)) {
    for (const { quote, start, end } of evidence) row([result.article.id, key, value, state, quote, start, end]);
  }
}
