import type { ArticleIndex } from "../../article/article-index.ts";
import type { Statement } from "../../generated/types.ts";
import { type WordsOfOthers, wordsOfOthers } from "../../inspection/words-of-others.ts";
import type { Rule } from "../rule.ts";

/** Indirect speech must not be wholly in quotation marks, and mixed speech must have some. */
export const directnessMarks: Rule = {
  code: "statement/directness-marks",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: {
    en: "Require the directness of a statement to fit its quotation marks.",
    ar: "اشتراط أن يوافق أسلوب نقل القول علامات التنصيص.",
  },
  message: {
    en: "⟦{words}⟧ is read as {expected} speech by its quotation marks; the directness is {found}: correct the directness, quote the words outside the marks too, or explain it in a note",
    ar: "تدل علامات التنصيص على أن ⟦{words}⟧ كلام {expected}، والمرمَّز {found}: صحّح أسلوب النقل، أو اقتبس ما هو خارج العلامات أيضًا، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    statement: {
      having: "reported",
      doubts: (statement, _, index) => directnessOf(index, wordsOfOthers(index), statement) !== undefined,
    },
  },
  check(index, report) {
    const reported = index.statements.filter(isReported);
    if (reported.length === 0) return;
    const words = wordsOfOthers(index);
    for (const statement of reported) {
      const expected = directnessOf(index, words, statement);
      const [first] = statement.evidence;
      if (expected === undefined || !first) continue;
      report(statement, {
        ...{ at: "directness", found: statement.directness, expected, words: { words: first.quote }, near: first },
        fix: [{ op: "replace", key: "directness", value: expected }],
      });
    }
  },
};

function isReported({ directness }: Statement): boolean {
  return directness === "indirect" || directness === "mixed";
}

function directnessOf({ text }: ArticleIndex, words: WordsOfOthers, statement: Statement): string | undefined {
  const { evidence, directness, note } = statement;
  if (note !== undefined) return undefined;
  // one word between marks may be a term
  const isSpeech = evidence.every((quote) => words.isQuoted(quote) && /\p{L}\P{L}+\p{L}/u.test(quote.quote));
  // the evidence of mixed speech may be only the quoted part of it
  if (directness === "indirect") return isSpeech ? "direct" : undefined;
  const isOpen = evidence.some((quote) => words.touchesQuotation(quote) || words.isSpoken(statement, quote));
  // an unmatched mark decides nothing
  const hasMark = evidence.some(({ start, end }) =>
    /["“”„«»‹›‘’‚「」『』']/.test(text.slice(Math.max(0, start - 2), end + 2)),
  );
  return isOpen || hasMark ? undefined : "indirect";
}
