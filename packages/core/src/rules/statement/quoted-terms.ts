import type { ArticleIndex } from "../../article/article-index.ts";
import type { Evidence, Statement } from "../../generated/types.ts";
import { wordsOfOthers } from "../../inspection/words-of-others.ts";
import type { Rule } from "../rule.ts";

/** Quotation marks without a cue mark terms, not speech. */
export const quotedTerms: Rule = {
  code: "statement/quoted-terms",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: {
    en: "Disallow speech in quotation marks without a cue.",
    ar: "منع كلام بين علامتي تنصيص بلا قرينة قول.",
  },
  message: {
    en: "⟦{found}⟧ is in quotation marks, but nothing shows that anyone says it: quote the cue, or omit directness",
    ar: "⟦{found}⟧ بين علامتي تنصيص ولا قرينة على أن أحدًا قاله: اقتبس قرينة القول، أو لا ترمّز أسلوب النقل",
  },
  doubts: {
    statement: {
      having: "uncued",
      doubts: (statement, _, index) => quotedTerm(index, statement) !== undefined,
    },
  },
  check(index, report) {
    for (const statement of index.statements) {
      const quoted = quotedTerm(index, statement);
      if (quoted) report(statement, { at: "directness", found: quoted.quote, near: quoted });
    }
  },
};

function quotedTerm(index: ArticleIndex, statement: Statement): Evidence | undefined {
  if (statement.directness === undefined || statement.cue !== undefined) return undefined;
  const words = wordsOfOthers(index);
  const quoted = statement.evidence.find((quote) => words.touchesQuotation(quote));
  return quoted && !words.isSpoken(statement, quoted) ? quoted : undefined;
}
