import { mkdirSync, readFileSync } from "node:fs";
import { type Article, anchor } from "@diplomatic-visits/core";
import { tablesOf } from "@diplomatic-visits/core/tables";
import { articleFolder, articleIds, roles } from "../../../scripts/article-folders.ts";
import { keepGenerated } from "../../../scripts/generated-files.ts";
import { articleModule, articlesModule, tablesModule } from "./article-module.ts";
import { cardOf } from "./card.ts";
import { catalogueEntry } from "./catalogue-entry.ts";
import { idsOf } from "./ids.ts";
import { knownTypes } from "./known-types.ts";

const source = "packages/dataset/src/generated/";

/** Anchors the coding of an article in its text; a coding that breaks a rule stops the build. */
function anchored(id: string): Article {
  const file = (name: string) => readFileSync(new URL(name, articleFolder(id)));
  const result = anchor(file("text.txt").toString("utf8"), file("coding.yaml"), { format: "yaml", locate: true });
  for (const { code, severity, message, line, column } of result.issues)
    console.error(`${id}/coding.yaml:${line}:${column} ${severity}[${code}] ${message}`);
  if (!result.ok) throw new Error(`the coding of ${id} is not valid`);
  return result.article;
}

function json(value: unknown, indent: number): string {
  return `${JSON.stringify(value, null, indent)}\n`;
}

const articles = articleIds.map((id) => ({ id, article: anchored(id), card: cardOf(id) }));
const entries = articles.map(({ id, article, card }) => catalogueEntry(id, article, card));
const titles = articles.map(({ id, card }) => ({ id, title: card.title.en }));

const files = new Map<string, string>([
  [`${source}known-types.ts`, knownTypes()],
  [`${source}articles.ts`, articlesModule(titles)],
  [`${source}catalogue.json`, json(entries, 2)],
]);
for (const name of ["index", "tables"])
  files.set(
    `${source}reference-${name}.ts`,
    `// Generated from articles/roles.json by \`npm run generate\`; do not edit.\n\nexport * from "./articles/${roles.reference}/${name}.ts";\n`,
  );
for (const { id, article } of articles) {
  const folder = `${source}articles/${id}/`;
  mkdirSync(new URL(`../src/generated/articles/${id}/`, import.meta.url), { recursive: true });
  files.set(`packages/dataset/articles/${id}/article.json`, json(article, 2));
  files.set(`${folder}ids.ts`, idsOf(id, article));
  files.set(`${folder}index.ts`, articleModule(id));
  files.set(`${folder}tables.ts`, tablesModule(id));
  files.set(`${folder}tables.json`, json(tablesOf(article), 1));
}
keepGenerated("dataset", files);
