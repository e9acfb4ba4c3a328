import type { CodingRule } from "../rule.ts";

/** A text in YAML is read as text. */
export const yamlType: CodingRule = {
  code: "coding/yaml-type",
  severity: "error",
  needs: "file",
  title: { en: "A text is read as text.", ar: "ما يُطلب نصًا يُقرأ نصًا." },
  message: {
    en: "a string is due here, and YAML reads this as {kind}",
    ar: "المطلوب هنا نص، وYAML تقرأ هذا على أنه {kindAr}",
  },
  why: {
    en: "Without quotation marks YAML takes 85 for a number, true for a truth value and null for nothing.",
    ar: "من دون علامتي اقتباس تَعدّ YAML القيمة 85 عددًا، وtrue قيمة منطقية، وnull لا شيء.",
  },
  check({ document }, report) {
    for (const { path, found, raw = "" } of document?.wrongTypes ?? []) {
      const kind = found === null ? "null" : typeof found;
      report(path, {
        found,
        words: { kind, kindAr: arabicKinds[kind] ?? kind, quoted: JSON.stringify(raw) },
        hint: inQuotationMarks,
      });
    }
  },
};

const arabicKinds: Readonly<Record<string, string>> = { number: "عدد", boolean: "قيمة منطقية" };

const inQuotationMarks = { en: "put it in quotation marks: {quoted}", ar: "ضعوه بين علامتي اقتباس: {quoted}" };
