import { readFileSync } from "node:fs";
import { toPointer, validate } from "@diplomatic-visits/core";

const text = readFileSync("guide-trip.txt", "utf8");
const right = "رسمية";
const wrong = "رسميه";
const tuesday = "الثلاثاء";
const wednesday = "الأربعاء";
const coding = readFileSync("guide-trip.coding.yaml", "utf8").replace(right, wrong).replace(tuesday, wednesday);

const result = validate(coding, { format: "yaml", text, locate: true, locale: "ar" });
console.log(result.ok ? "صالح" : "غير صالح");
for (const { severity, code, line, column, path, hint } of result.issues) {
  console.log(`${severity} ${code} ${toPointer(path)} ${line}:${column}`);
  if (hint) console.log(`  ${hint}`);
}
