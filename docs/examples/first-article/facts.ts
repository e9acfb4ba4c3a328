import { entity, factRows } from "@diplomatic-visits/dataset";

console.log("who:", entity("lavrov").name);

const rows = factRows.filter(({ key }) => key.startsWith("/visits/lavrov-tehran/"));
console.log(rows.length, "rows on the visit; the first six:");

for (const { property, value, state, quote, start, end } of rows.slice(0, 6)) {
  console.log(`\n${property}: ${value}, ${state}, at ${start}–${end}`);
  console.log(quote);
}
