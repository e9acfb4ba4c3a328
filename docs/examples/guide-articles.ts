import { catalogue } from "@diplomatic-visits/dataset";
import { article, visit } from "@diplomatic-visits/dataset/zaytuni-west-africa-2026";

for (const { id, language, invented, counts } of catalogue) console.log(id, language, invented, counts.facts);

const stop = visit("zaytuni-praia");
console.log(stop.status.value, stop.partOf, article.text.slice(stop.status.evidence[0]?.start).split(" ", 2).join(" "));
