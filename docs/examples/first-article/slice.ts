import { quantities, text } from "@diplomatic-visits/dataset";

for (const { quote, start, end } of quantities.flatMap(({ evidence }) => evidence)) {
  console.log(text.slice(start, end) === quote, quote);
}
