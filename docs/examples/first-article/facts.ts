import { entity } from "@diplomatic-visits/dataset";
import { tables } from "@diplomatic-visits/dataset/tables";

console.log("who:", entity("lavrov").name);

const rows = tables.facts.filter(({ key }) => key.startsWith("/visits/lavrov-tehran/"));
console.log(rows.length, "rows on the visit; the first six:");

for (const { property, value, state, quote, quoteStart, quoteEnd } of rows.slice(0, 6)) {
  console.log(`\n${property}: ${value}, ${state}, at ${quoteStart}–${quoteEnd}`);
  console.log(quote);
}
