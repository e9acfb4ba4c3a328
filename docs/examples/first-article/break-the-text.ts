import { validate } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";

const text = article.text.replace("ففي حين", "وفي حين"); // one letter, outside every quote

for (const { code, message } of validate({ ...article, text }).issues) {
  console.log(`${code}\n${message}`);
}
