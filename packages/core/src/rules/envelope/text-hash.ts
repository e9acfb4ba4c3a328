import { sha256 } from "../../text/digest.ts";
import type { Rule } from "../rule.ts";

/** The text is the one whose digest stands beside it. */
export const textHash: Rule = {
  code: "envelope/text-hash",
  severity: "error",
  needs: "file",
  title: { en: "The text has the SHA-256 that stands beside it.", ar: "بصمة النص SHA-256 هي المسجَّلة معه." },
  message: {
    en: "the text is not the one that was coded: its SHA-256 is {found}, and {expected} stands beside it",
    ar: "النص ليس هو الذي رُمِّز: بصمته SHA-256 هي {found}، والمسجَّلة معه {expected}",
  },
  why: {
    en: "A transport that turns every letter into ⟦?⟧ changes text and quotes alike; only the digest shows it. Take the text from its source again.",
    ar: "النقل الذي يحوّل كل حرف إلى ⟦?⟧ يغيّر النص والاقتباسات معًا، ولا تكشفه إلا البصمة. خذوا النص من مصدره من جديد.",
  },
  check({ article, text }, report) {
    const found = sha256(text);
    if (found !== article.textHash) report(article, { at: "textHash", found, expected: article.textHash });
  },
};
