// Writes every counterexample as complete files: an article, or a coding with its text.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { stringify } from "yaml";
import { baseText } from "../test/base-articles.ts";
import { type Counterexample, counterexamples, documentsOf, expected } from "../test/counterexample.ts";

const folder = new URL("../dist/counterexamples/", import.meta.url);

function filesOf(one: Counterexample, document: unknown): Record<string, string> {
  const { code, base, form, source } = one;
  if (!source && form !== "coding") return { [`${code}.json`]: `${JSON.stringify(document, null, 2)}\n` };
  const coding = typeof document === "string" ? document : stringify(document, { lineWidth: 0 });
  return { [`${code}.coding.yaml`]: coding, [`${code}.txt`]: baseText(base) };
}

await rm(folder, { recursive: true, force: true });
const index = [];
for (const one of counterexamples()) {
  const { broken } = documentsOf(one);
  const files = filesOf(one, broken);
  await mkdir(new URL(`${one.code.split("/")[0]}/`, folder), { recursive: true });
  for (const [path, content] of Object.entries(files)) await writeFile(new URL(path, folder), content);
  index.push({ code: one.code, base: one.base, files: Object.keys(files), issues: expected(one, broken) });
}
await writeFile(new URL("../counterexamples.json", folder), `${JSON.stringify(index, null, 2)}\n`);
console.log(`${index.length} counterexamples written`);
