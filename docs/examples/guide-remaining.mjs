import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

const [articles = "", verdicts = ""] = process.argv.slice(2);
const judged = new Set();
for await (const line of linesOf(verdicts)) judged.add(keyIn(line));
for await (const line of linesOf(articles)) if (!judged.has(keyOf(line))) process.stdout.write(`${line}\n`, "latin1");

// Bytes, cut at LF alone, as visits does: readline would cut inside a text that holds U+2028.
async function* linesOf(path) {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "latin1", highWaterMark: 1 << 24 })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function keyOf(line) {
  return createHash("sha256").update(line.replace(/\r$/, ""), "latin1").digest("hex").slice(0, 32);
}

// A run that was cut off may have left half a verdict, which does not count.
function keyIn(verdict) {
  try {
    return JSON.parse(verdict).key;
  } catch {
    return undefined;
  }
}
