import type { Rule } from "../rule.ts";

// Tatweel and the Hangul fillers count as letters in Unicode, but have no meaning.
const letterOrDigit = /(?![\u0640\u115f\u1160\u3164\uffa0])[\p{L}\p{N}]/u;

/** A quote must contain a letter or a digit. */
export const wordless: Rule = {
  code: "evidence/wordless",
  severity: "error",
  needs: "file",
  inPart: true,
  reads: "words",
  title: { en: "Require a letter or a digit in each quote.", ar: "اشتراط حرف أو رقم في كل اقتباس." },
  message: {
    en: "the quote ⟦{found}⟧ does not contain a letter or a digit, so it does not support anything: quote the words",
    ar: "ليس في الاقتباس ⟦{found}⟧ حرف ولا رقم، فلا يصلح شاهدًا: اقتبس الكلمات",
  },
  doubts: {
    evidence: {
      having: "edge",
      doubts: ({ evidence }) => !letterOrDigit.test(evidence.quote),
    },
  },
  check({ supports }, report) {
    for (const { evidence } of supports)
      if (!letterOrDigit.test(evidence.quote)) report(evidence, { at: "quote", found: evidence.quote });
  },
};
