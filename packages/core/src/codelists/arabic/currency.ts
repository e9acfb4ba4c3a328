import type { ArabicProse } from "./arabic-prose.ts";

const listed = "كما ترد في ISO 4217؛ والدولار ونحوه إذا ذُكر بلا دولة يحتاج إلى العملة التي يوضحها النص";
const withdrawn = "رمز مسحوب من ISO 4217: لمبالغ زمن استعماله فقط";

/** The list `currency` in Arabic. */
export const currencyArabic: ArabicProse = {
  description: "العملات والصناديق والمعادن كما ترد في ISO 4217، مع الرموز المسحوبة منه.",
  definitions: ({ label, retired }) => `${label.ar}، ${retired ? withdrawn : listed}.`,
};
