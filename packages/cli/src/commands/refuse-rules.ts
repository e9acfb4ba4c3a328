import { issueKinds, type Locale, validate } from "@diplomatic-visits/core";
import { usageError } from "../exit-code.ts";
import type { ValidateSettings } from "./validate-settings.ts";

/** Refuses rules that do not exist and severities that are unknown, before anything is read. */
export function refuseRules(rules: ValidateSettings["rules"], locale: Locale): void {
  try {
    validate("", { rules });
  } catch (error) {
    throw error instanceof TypeError
      ? usageError(`--rule: ${locale === "ar" ? inArabic(rules) : error.message}`)
      : error;
  }
}

const severities: readonly unknown[] = ["error", "warning", "note", "off"];

// core's message is for programmers, and in English
function inArabic(rules: ValidateSettings["rules"]): string {
  const isKnown = (wanted: string) =>
    issueKinds.some(({ code }) => code === wanted || `${code.split("/")[0]}/*` === wanted);
  for (const [code, severity] of Object.entries(rules)) {
    if (!isKnown(code)) return `قاعدة غير معروفة ${code}؛ يسرد visits explain القواعد كلها`;
    if (!severities.includes(severity)) return `مستوى الخطورة للقاعدة ${code} هو error أو warning أو note أو off`;
  }
  return `لا يمكن تغيير مستوى الخطورة هنا: من دون هذا الفحص لا مقال يُتحقق منه (${Object.keys(rules).join("، ")})`;
}
