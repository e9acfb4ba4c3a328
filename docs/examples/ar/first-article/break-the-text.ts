import { validate } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";

const text = article.text.replace("ففي حين", "وفي حين"); // حرف واحد خارج كل اقتباس

for (const { code, message } of validate({ ...article, text }, { locale: "ar" }).issues) {
  console.log(`${code}\n${message}`);
}
