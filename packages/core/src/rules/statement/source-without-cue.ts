import type { ArticleIndex } from "../../article/article-index.ts";
import type { Statement } from "../../generated/types.ts";
import { wordsOfOthers } from "../../inspection/words-of-others.ts";
import type { Rule } from "../rule.ts";

/** A statement with a named source needs a cue, a turn or a voice. */
export const sourceWithoutCue: Rule = {
  code: "statement/source-without-cue",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: {
    en: "Require a cue, a turn or a voice for statements of a named source.",
    ar: "اشتراط قرينة أو دور في الحوار أو علامتي تنصيص لقول المصدر المسمّى.",
  },
  message: {
    en: "nothing shows that {found} says this: quote the words that show it as the cue, or use article-voice as the source",
    ar: "لا شيء يدل على أن {found} يقول هذا: اقتبس ما يدل عليه قرينةً للقول، أو اجعل المصدر صوت المقال (article-voice)",
  },
  doubts: {
    statement: {
      having: "uncued",
      doubts: (statement, _, index) => uncuedSource(index, statement) !== undefined,
    },
  },
  check(index, report) {
    for (const statement of index.statements) {
      const found = uncuedSource(index, statement);
      if (found !== undefined) report(statement, { at: "source", found });
    }
  },
};

function uncuedSource(index: ArticleIndex, statement: Statement): string | undefined {
  const named = statement.cue === undefined ? statement.source.find((id) => index.entities.has(id)) : undefined;
  if (named === undefined) return undefined;
  const words = wordsOfOthers(index);
  const isShown = statement.evidence.some((quote) => words.isSpoken(statement, quote) || words.touchesQuotation(quote));
  return isShown ? undefined : named;
}
