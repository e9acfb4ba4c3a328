import type { CodingRule } from "../rule.ts";

/** A string in YAML must be read as a string. */
export const yamlType: CodingRule = {
  code: "coding/yaml-type",
  severity: "error",
  needs: "file",
  title: { en: "Require strings to be read as strings.", ar: "اشتراط أن تُقرأ النصوص نصوصًا." },
  message: {
    en: "a string is expected here, but YAML reads this as {kind}",
    ar: "المطلوب هنا نص، وYAML تقرأ هذا على أنه {kindAr}",
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

const inQuotationMarks = { en: "put it in quotation marks: {quoted}", ar: "ضعه بين علامتي اقتباس: {quoted}" };
