/** The code on the home page; `npm test` runs the same lines from the README. */
export const sixLines = `import { article, entity, factRows, visit } from "@diplomatic-visits/dataset";

console.log(entity("lavrov").name.ar, "→", visit("lavrov-tehran").type?.value); // سيرغي لافروف → official
const trade = factRows.find(({ about }) => about === "trade-2020");
console.log(trade?.value, trade?.quote); // 2200000000 حوالي 2 مليار و 200 مليون دولار
console.log(article.text.slice(trade?.start, trade?.end) === trade?.quote); // true
`;
