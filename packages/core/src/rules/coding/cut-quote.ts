import type { CodingRule } from "../rule.ts";

/** A quote without quotation marks must not be cut by a comma or a comment sign. */
export const cutQuote: CodingRule = {
  code: "coding/cut-quote",
  severity: "error",
  needs: "file",
  title: {
    en: "Disallow quotes cut by a comma in braces or by a # after a space.",
    ar: "منع اقتباس تقطعه فاصلة داخل الحاصرتين { } أو علامة # بعد مسافة.",
  },
  message: { en: "{cut}: put the whole text in quotation marks", ar: "{cutAr}: ضع النص كله بين علامتي اقتباس" },
  check({ document }, report) {
    for (const { path, key } of document?.cuts ?? []) report([...path, key], { found: key, words: byComma(key) });
    for (const { path, quote, comment } of document?.comments ?? [])
      report(path, { found: quote, words: byComment(quote, comment), hint: whole });
  },
};

function byComma(key: string): Record<string, string> {
  return {
    cut: `a comma cut the text before ⟦${key}⟧, which became a key without a value`,
    cutAr: `قطعت فاصلةٌ النصَّ قبل ⟦${key}⟧ فصار مفتاحًا بلا قيمة`,
  };
}

function byComment(quote: string, comment: string): Record<string, string> {
  return {
    cut: `YAML reads ⟦${comment}⟧ as a comment, so the text ends at ⟦${quote}⟧`,
    cutAr: `تقرأ YAML ما يلي تعليقًا: ⟦${comment}⟧، فينتهي النص عند ⟦${quote}⟧`,
    quoted: JSON.stringify(`${quote} ${comment}`),
  };
}

const whole = { en: "write ⟦{quoted}⟧", ar: "اكتب ⟦{quoted}⟧" };
