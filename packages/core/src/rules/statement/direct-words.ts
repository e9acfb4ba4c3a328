import type { ArticleIndex } from "../../article/article-index.ts";
import type { Evidence, Statement } from "../../generated/types.ts";
import { wordsOfOthers } from "../../inspection/words-of-others.ts";
import type { Rule } from "../rule.ts";

/** Direct words must be between quotation marks or in a turn of the speaker. */
export const directWords: Rule = {
  code: "statement/direct-words",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: {
    en: "Require direct speech to be in quotation marks or in a turn of the speaker.",
    ar: "اشتراط أن يكون الكلام المباشر بين علامتي تنصيص أو في دور المتكلم في الحوار.",
  },
  message: {
    en: "⟦{found}⟧ is coded as direct speech, but is not in quotation marks or in a turn of the speaker: code it as indirect, or quote the exact words",
    ar: "رُمّز ⟦{found}⟧ كلامًا مباشرًا وليس بين علامتي تنصيص ولا في دور المتكلم في الحوار: رمّزه غير مباشر أو اقتبس الألفاظ نفسها",
  },
  doubts: {
    statement: {
      having: "direct",
      doubts: (statement, _, index) => bareQuote(index, statement) !== undefined,
    },
  },
  check(index, report) {
    for (const statement of index.statements) {
      const bare = bareQuote(index, statement);
      if (bare) report(bare, { found: bare.quote, near: bare });
    }
  },
};

function bareQuote(index: ArticleIndex, statement: Statement): Evidence | undefined {
  if (statement.directness !== "direct") return undefined;
  const words = wordsOfOthers(index);
  return statement.evidence.find((quote) => !words.isQuoted(quote) && !words.isSpoken(statement, quote));
}
