import { article, text } from "@diplomatic-visits/dataset";

const evidence = (article.quantities ?? []).flatMap((quantity) => quantity.evidence);

for (const { quote, start, end } of evidence) {
  console.log(text.slice(start, end) === quote, quote);
}
