import { ninjs } from "@diplomatic-visits/core/formats/ninjs";
import { article } from "@diplomatic-visits/dataset";

const { output, losses } = ninjs.to(article);
console.log(
  JSON.parse(output).language,
  losses.find(({ field }) => field === "Statement"),
);
