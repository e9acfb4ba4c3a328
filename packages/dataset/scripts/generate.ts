import { readFile, writeFile } from "node:fs/promises";
import { type Article, anchor } from "@diplomatic-visits/core";
import { idsOf } from "./ids.ts";
import { knownTypes } from "./known-types.ts";
import { rowsOf } from "./rows.ts";

const folder = new URL("../articles/lavrov-tehran-2021/", import.meta.url);
const source = new URL("../src/generated/", import.meta.url);

/** Anchors the coding in its text; a coding that breaks a rule stops the build. */
async function anchored(): Promise<Article> {
  const [text, coding] = [
    await readFile(new URL("text.txt", folder), "utf8"),
    await readFile(new URL("coding.yaml", folder)),
  ];
  const result = anchor(text, coding, { format: "yaml", locate: true });
  for (const { code, severity, message, line, column } of result.issues)
    console.error(`coding.yaml:${line}:${column} ${severity}[${code}] ${message}`);
  if (!result.ok) throw new Error("the coding of the reference article is not valid");
  return result.article;
}

const article = await anchored();
const files: [URL, string][] = [
  [new URL("article.json", folder), `${JSON.stringify(article, null, 2)}\n`],
  [new URL("rows.json", source), `${JSON.stringify(rowsOf(article), null, 1)}\n`],
  [new URL("ids.ts", source), idsOf(article)],
  [new URL("known-types.ts", source), knownTypes()],
];

const check = process.argv.includes("--check");
for (const [url, content] of files) {
  const committed = await readFile(url, "utf8").catch(() => "");
  if (committed === content) continue;
  const name = url.pathname.split("/packages/")[1];
  if (check) {
    console.error(`packages/${name} is stale: run \`npm run generate\``);
    process.exitCode = 1;
  } else {
    await writeFile(url, content);
    console.log(`wrote packages/${name}`);
  }
}
