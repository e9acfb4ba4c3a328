import { sha256 } from "../../text/digest.ts";
import type { Rule } from "../rule.ts";

/** The text must match its digest. */
export const textHash: Rule = {
  code: "envelope/text-hash",
  severity: "error",
  needs: "file",
  title: {
    en: "Require the text to match its SHA-256 digest.",
    ar: "اشتراط أن توافق بصمة النص SHA-256 البصمة المسجَّلة معه.",
  },
  message: {
    en: "the text is not the one that was coded: its SHA-256 is {found}, but the document records {expected}",
    ar: "النص ليس هو الذي رُمِّز: بصمته SHA-256 هي {found}، والمسجَّلة في المستند {expected}",
  },
  doubts: {
    article: ({ article, text }) => sha256(text) !== article.textHash,
  },
  check({ article, text }, report) {
    const found = sha256(text);
    if (found !== article.textHash) report(article, { at: "textHash", found, expected: article.textHash });
  },
};
