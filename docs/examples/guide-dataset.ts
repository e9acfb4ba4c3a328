import { article, entity, statements } from "@diplomatic-visits/dataset";
import { tables } from "@diplomatic-visits/dataset/tables";

const { ar: president } = entity("rouhani").name;
const requests = statements.filter(({ act, source }) => act === "request" && source.includes("rouhani"));
for (const { gloss: { en } = {} } of requests) console.log(president, "|", en);

const outside = tables.facts.filter(({ state }) => state === "external");
console.log(outside.map(({ key, value }) => `${key} = ${value}`).join("\n"));

const [trade] = article.quantities ?? [];
const [{ quote, start, end } = { quote: "", start: 0, end: 0 }] = trade?.evidence ?? [];
console.log(trade?.value, article.text.slice(start, end) === quote, quote);
