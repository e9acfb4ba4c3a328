import { sha256 } from "../../text/digest.ts";
import type { Rule } from "../rule.ts";

/** The text must match its digest. */
export const textHash: Rule = {
  code: "envelope/text-hash",
  severity: "error",
  needs: "file",
  title: {
    en: "Require the text to match its SHA-256 digest.",
    ar: "يجب أن توافق بصمة النص SHA-256 البصمة المسجَّلة معه.",
  },
  message: {
    en: "the text is not the one that was coded: its SHA-256 is {found}, but the document records {expected}",
    ar: "النص ليس هو الذي رُمِّز: بصمته SHA-256 هي {found}، والمسجَّلة في المستند {expected}",
  },
  why: {
    en: "A transfer that turns every letter into ⟦?⟧ changes the text and its quotes alike; only the digest shows it. Take the text from its source again.",
    ar: "النقل الذي يحوّل كل حرف إلى ⟦?⟧ يغيّر النص والاقتباسات معًا، ولا تكشفه إلا البصمة. خذوا النص من مصدره من جديد.",
  },
  doubts: {
    article: ({ article, text }) => sha256(text) !== article.textHash,
  },
  check({ article, text }, report) {
    const found = sha256(text);
    if (found !== article.textHash) report(article, { at: "textHash", found, expected: article.textHash });
  },
};
