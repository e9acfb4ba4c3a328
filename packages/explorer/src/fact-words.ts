import type { FactKind } from "./fact-kind.ts";
import type { Locale } from "./labels.ts";

type Words = Readonly<Record<Locale, string>>;

/** The headings of the kinds of facts. */
export const kindWords: Readonly<Record<FactKind, Words>> = {
  visits: { en: "Visits", ar: "الزيارات" },
  meetings: { en: "Meetings", ar: "اللقاءات" },
  agreements: { en: "Agreements", ar: "الاتفاقات" },
  statements: { en: "Statements", ar: "الأقوال" },
  quantities: { en: "Quantities", ar: "الكميات" },
  times: { en: "Time expressions", ar: "التعابير الزمنية" },
  entities: { en: "Offices", ar: "المناصب" },
  relations: { en: "Relations", ar: "العلاقات" },
  about: { en: "Subjects of the article", ar: "موضوعات المقال" },
};

/** What the properties of facts are called; an object itself goes by its concept. */
export const propertyWords: Readonly<Record<string, Words>> = {
  visit: { en: "Visit", ar: "الزيارة" },
  meeting: { en: "Meeting", ar: "اللقاء" },
  agreement: { en: "Agreement", ar: "الاتفاق" },
  statement: { en: "Statement", ar: "القول" },
  quantity: { en: "Quantity", ar: "الكمية" },
  time: { en: "Time", ar: "الزمن" },
  relations: { en: "Relation", ar: "العلاقة" },
  rank: { en: "Rank", ar: "المرتبة الوظيفية" },
  about: { en: "Subject of the article", ar: "موضوع المقال" },
  status: { en: "Status", ar: "الحالة" },
  statusReason: { en: "Reason of the status", ar: "سبب الحالة" },
  type: { en: "Type", ar: "النوع" },
  stage: { en: "Stage", ar: "المرحلة" },
  hostGrade: { en: "Host grade", ar: "درجة الاستقبال" },
  visitors: { en: "Visitor", ar: "الزائر" },
  hosts: { en: "Host", ar: "المُضيف" },
  participants: { en: "Participant", ar: "المشارك" },
  signatories: { en: "Signatory", ar: "الموقِّع" },
  hostCountry: { en: "Host country", ar: "الدولة المُضيفة" },
  place: { en: "Place", ar: "المكان" },
  start: { en: "Start", ar: "البداية" },
  end: { en: "End", ar: "النهاية" },
  date: { en: "Date", ar: "التاريخ" },
  purposes: { en: "Purpose", ar: "الغرض" },
  event: { en: "Event", ar: "الحدث" },
  issueAreas: { en: "Issue area", ar: "مجال القضية" },
  inviter: { en: "Inviter", ar: "صاحب الدعوة" },
  inResponseTo: { en: "In response to", ar: "ردًّا على" },
  channel: { en: "Channel", ar: "قناة اللقاء" },
  formats: { en: "Format", ar: "صيغة اللقاء" },
};
