import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const [articles = "", verdicts = ""] = process.argv.slice(2);
const judged = new Set();
for await (const line of linesOf(verdicts)) judged.add(keyIn(line));
for await (const line of linesOf(articles)) if (!judged.has(keyOf(line))) console.log(line);

function linesOf(path) {
  return createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

function keyOf(line) {
  return createHash("sha256").update(line).digest("hex").slice(0, 32);
}

// A run that was cut off may have left half a verdict, which does not count.
function keyIn(verdict) {
  try {
    return JSON.parse(verdict).key;
  } catch {
    return undefined;
  }
}
