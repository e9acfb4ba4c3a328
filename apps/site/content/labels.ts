import type { Severity } from "@diplomatic-visits/core";
import type { Localized } from "./locale.ts";

/** Severities, as named on the pages. */
export const severities: Readonly<Record<Severity, Localized>> = {
  error: { en: "error", ar: "خطأ" },
  warning: { en: "warning", ar: "تحذير" },
  note: { en: "note", ar: "تنبيه" },
};

/** Words shared by several pages. */
export const words = {
  reference: { en: "Reference", ar: "المرجع" },
  rules: { en: "Rules", ar: "القواعد" },
  rule: { en: "rule", ar: "القاعدة" },
  codelists: { en: "Codelists", ar: "قوائم الرموز" },
  model: { en: "Model", ar: "النموذج" },
  severity: { en: "severity", ar: "مستوى الخطورة" },
  says: { en: "what it says", ar: "ما تقوله" },
} as const satisfies Record<string, Localized>;
