import { entity, factRows } from "@diplomatic-visits/dataset";

console.log("who:", entity("lavrov").name);

const rows = factRows.filter(({ about }) => about === "lavrov-tehran");
console.log(rows.length, "quotes of the visit; the first six:");

for (const { property, value, quote, start, end } of rows.slice(0, 6)) {
  console.log(`\n${property}: ${value}, at ${start}–${end}`);
  console.log(quote);
}
