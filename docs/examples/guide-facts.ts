import { diffArticles, factOf, formatIssues, validate, validateNdjson } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";

const key = "/visits/lavrov-tehran/type";
const fact = factOf(article, key);
console.log(fact?.value, fact?.quote);

const other = structuredClone(article);
const type = other.visits?.[0]?.type;
if (type) type.value = "working";
for (const { key, fields, after } of diffArticles(article, other).changed) console.log(key, fields, after.value);

const { issues } = validate({ ...article, license: "free to use" });
console.log(formatIssues(issues, { path: "article.json" }));

const lines = new Blob([JSON.stringify(article), "\n", "{}"]);
for await (const { line, ok, id } of validateNdjson(lines.stream())) console.log(line, ok, id);
