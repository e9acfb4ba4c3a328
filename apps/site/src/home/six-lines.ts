/** The code on the home page; `npm test` runs the same lines from the README. */
export const sixLines = `import { article, entity, visit } from "@diplomatic-visits/dataset";
import { tables } from "@diplomatic-visits/dataset/tables";

console.log(entity("lavrov").name.ar, "→", visit("lavrov-tehran").type?.value); // سيرغي لافروف → official
const trade = tables.quantities.find(({ id }) => id === "trade-2020");
console.log(trade?.value, trade?.quote); // 2200000000 حوالي 2 مليار و 200 مليون دولار
console.log(article.text.slice(trade?.quoteStart, trade?.quoteEnd) === trade?.quote); // true
`;
