import type { Localized } from "../article/issue.ts";

/** What can have a note that dismisses an issue. */
const holders = {
  fact: { en: "the fact", ar: "المعلومة" },
  value: { en: "the value", ar: "القيمة" },
  eitherValue: { en: "one of the two values", ar: "إحدى القيمتين" },
  participant: { en: "the participant", ar: "المشارك" },
  visitor: { en: "the visitor", ar: "الزائر" },
  place: { en: "the place", ar: "المكان" },
  type: { en: "the type", ar: "النوع" },
  rank: { en: "the rank", ar: "المرتبة" },
  visit: { en: "the visit", ar: "الزيارة" },
  eitherVisit: { en: "one of the two visits", ar: "إحدى الزيارتين" },
  stop: { en: "the stop or its date", ar: "المحطة أو تاريخها" },
  dateOrVisit: { en: "the date or the visit", ar: "التاريخ أو الزيارة" },
  hostCountry: { en: "the host country", ar: "الدولة المضيفة" },
  inviter: { en: "the inviter", ar: "الداعي" },
  status: { en: "the status", ar: "الحالة" },
  purpose: { en: "the purpose", ar: "الغرض" },
  channel: { en: "the channel", ar: "القناة" },
  format: { en: "the format", ar: "الصيغة" },
  stage: { en: "the stage", ar: "المرحلة" },
  agreement: { en: "the agreement", ar: "الاتفاق" },
  entity: { en: "the entity", ar: "الكيان" },
  eitherEntity: { en: "one of the two entities", ar: "أحد الكيانين" },
  second: { en: "the second of the two", ar: "ثانيهما" },
  quantity: { en: "the quantity", ar: "الكمية" },
  statement: { en: "the statement", ar: "القول" },
  date: { en: "the date", ar: "التاريخ" },
} as const satisfies Readonly<Record<string, Localized>>;

/** The exception of most warnings: a note that explains what is coded dismisses them. */
export function noteOn(holder: keyof typeof holders): Localized {
  const { en, ar } = holders[holder];
  return { en: `To dismiss the issue, add a note to ${en}.`, ar: `للتجاوز أضف ملاحظة (note) إلى ${ar}.` };
}
