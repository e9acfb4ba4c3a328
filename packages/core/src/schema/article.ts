import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { AgreementSchema } from "./agreement.ts";
import { CodingRecordSchema } from "./coding-record.ts";
import { EntitySchema } from "./entity.ts";
import { envelopeShape } from "./envelope.ts";
import { limits } from "./limits.ts";
import { MeetingSchema } from "./meeting.ts";
import { QuantitySchema } from "./quantity.ts";
import { RelationSchema } from "./relation.ts";
import { SectionSchema } from "./section.ts";
import { StatementSchema } from "./statement.ts";
import { TimeExpressionSchema } from "./time.ts";
import { VisitSchema } from "./visit.ts";

const body = {
  text: z
    .string()
    .min(1)
    .max(limits.textUnits)
    .register(meta, {
      authored: "absent",
      label: { en: "Text", ar: "النص" },
      description: "The text, frozen: every span counts into it.",
      arabic: "النص الثابت الذي تُحسب فيه كل المواضع.",
    }),
  textHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .register(meta, {
      authored: "optional",
      label: { en: "Text digest", ar: "بصمة النص" },
      description: "SHA-256 of the text's UTF-8 bytes, in hexadecimal.",
      arabic: "بصمة SHA-256 لبايتات النص بترميز UTF-8، بالنظام الست عشري.",
    }),
  offsetUnit: z.literal("utf-16").register(meta, {
    authored: "absent",
    label: { en: "Offset unit", ar: "وحدة المواضع" },
    description: "What spans count: UTF-16 code units.",
    arabic: "ما تُعدّ به المواضع: وحدات UTF-16.",
  }),
  sections: z
    .array(SectionSchema)
    .min(1)
    .max(limits.list)
    .register(meta, {
      authored: "absent",
      label: { en: "Section", ar: "القسم" },
      description: "Sections, blocks and sentences; they tile the text.",
      arabic: "الأقسام والفقرات والجمل، وهي تغطي النص كله.",
    }),
};

const coding = {
  codings: z
    .array(CodingRecordSchema)
    .min(1)
    .max(limits.shortList)
    .exactOptional()
    .register(meta, {
      label: { en: "Codings", ar: "سجلات الترميز" },
      description: "Who coded the article, and how.",
      arabic: "من رمَّز المقال، وكيف.",
    }),
  entities: z
    .array(EntitySchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, {
      label: { en: "Entities", ar: "الكيانات" },
      description: "Those the text speaks of.",
      arabic: "الكيانات التي يتحدث عنها النص.",
    }),
  visits: z
    .array(VisitSchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, { label: { en: "Visits", ar: "الزيارات" }, description: "The visits.", arabic: "الزيارات." }),
  meetings: z
    .array(MeetingSchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, { label: { en: "Meetings", ar: "اللقاءات" }, description: "The meetings.", arabic: "اللقاءات." }),
  agreements: z
    .array(AgreementSchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, {
      label: { en: "Agreements", ar: "الاتفاقات" },
      description: "The agreements.",
      arabic: "الاتفاقات.",
    }),
  statements: z
    .array(StatementSchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, {
      label: { en: "Statements", ar: "الأقوال" },
      description: "What is said, and by whom.",
      arabic: "ما قيل، ومن قاله.",
    }),
  quantities: z
    .array(QuantitySchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, { label: { en: "Quantities", ar: "الكميات" }, description: "The numbers.", arabic: "الأعداد." }),
  times: z
    .array(TimeExpressionSchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, {
      label: { en: "Time expressions", ar: "التعابير الزمنية" },
      description: "Time expressions that date no coded object.",
      arabic: "تعابير زمنية لا تؤرخ شيئًا مرمَّزًا.",
    }),
  relations: z
    .array(RelationSchema)
    .max(limits.list)
    .exactOptional()
    .register(meta, {
      label: { en: "Relations", ar: "العلاقات" },
      description: "Lasting ties between entities.",
      arabic: "روابط دائمة بين كيانين.",
    }),
};

/** A news article about diplomatic visits: metadata, text, entities and coding, every fact with its quotes. */
export const ArticleSchema = z.strictObject({ ...envelopeShape, ...body, ...coding }).register(meta, {
  id: "Article",
  label: { en: "Article", ar: "المقال" },
  description: "A news article about diplomatic visits, coded: every fact quotes the exact words that support it.",
  arabic: "مقال إخباري مرمَّز عن زيارات دبلوماسية: كل معلومة فيه تقتبس الكلمات التي تسندها.",
});
