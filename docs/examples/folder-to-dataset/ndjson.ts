import { readdirSync, readFileSync } from "node:fs";
import { anchor } from "@diplomatic-visits/core";

for (const file of readdirSync("texts").sort()) {
  if (!file.endsWith(".coding.yaml")) continue;
  const coding = readFileSync(`texts/${file}`, "utf8");
  const text = readFileSync(`texts/${file.replace(".coding.yaml", ".txt")}`, "utf8");
  const result = anchor(text, coding, { format: "yaml" });
  if (result.ok) console.log(JSON.stringify(result.article));
  else console.error(`left out: ${file}, ${result.issues[0]?.code}`);
}
