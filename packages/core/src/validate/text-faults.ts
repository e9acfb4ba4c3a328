import type { Issue, Localized } from "../article/issue.ts";
import { indexArticle } from "../article/walked-index.ts";
import type { Article } from "../generated/types.ts";
import { checkRules } from "../rules/check-rules.ts";
import type { CheckOptions } from "../rules/ready-rules.ts";
import { textRules } from "../rules/text/index.ts";
import { shapeCodes } from "./shape-codes.ts";

const emptyText: Localized = {
  en: "the text is empty: there is nothing to quote",
  ar: "النص فارغ، ولا شيء فيه يُقتبس",
};

/**
 * The errors of the text itself. If there are any, quotes are not looked up: a text in another normal form or encoding
 * contains none of them, and reporting each would hide the cause.
 */
export function textFaults(text: string, options: CheckOptions): Issue[] {
  if (text.trim() === "")
    return [{ code: shapeCodes.tooSmall.code, severity: "error", path: ["text"], message: emptyText[options.locale] }];
  const bare = { text, inLanguage: "und", sections: [] } as unknown as Article;
  const { issues } = checkRules(textRules, indexArticle(bare), options);
  return issues.filter(({ severity }) => severity === "error");
}
