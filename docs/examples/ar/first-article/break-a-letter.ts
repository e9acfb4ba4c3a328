import { type Article, validate } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";

const source = JSON.stringify(article);
console.log("before:", validate(source, { locale: "ar" }).ok);

const broken: Article = JSON.parse(source);
const [evidence] = broken.visits?.[0]?.type?.evidence ?? [];
if (evidence) evidence.quote = "زيارة رسميه"; // وفي النص: زيارة رسمية

const verdict = validate(broken, { locale: "ar" });
console.log("after:", verdict.ok);
for (const { code, message, hint, fix } of verdict.issues) {
  console.log(`\n${code}\n${message}\n${hint}\n${JSON.stringify(fix)}`);
}
