import * as z from "zod";
import { AgreementStageSchema } from "../codelists/agreement-stage.ts";
import { AgreementTypeSchema } from "../codelists/agreement-type.ts";
import { meta } from "../metadata/meta.ts";
import { coded, NoteSchema } from "./coded.ts";
import { EvidenceListSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { ParticipantListSchema } from "./participant.ts";
import { SameAsSchema } from "./same-as.ts";
import { TimeSchema } from "./time.ts";

/** An agreed text with a name; without a name, it is a statement that agrees. */
export const AgreementSchema = z
  .strictObject({
    id: IdSchema,
    type: coded(AgreementTypeSchema)
      .exactOptional()
      .register(meta, {
        label: { en: "Type", ar: "النوع" },
        description: "The kind of text.",
        arabic: "نوع النص.",
        compared: true,
      }),
    stage: coded(AgreementStageSchema)
      .clone()
      .register(meta, {
        label: { en: "Stage", ar: "المرحلة" },
        description: "How far it has come: under negotiation, signed, in force …",
        arabic: "ما بلغه: قيد التفاوض أو موقَّع أو نافذ …",
        compared: true,
      }),
    name: LanguageMapSchema.exactOptional().register(meta, {
      label: { en: "Name", ar: "الاسم" },
      description: "Its name, as the text gives it.",
      arabic: "اسمه كما يذكره النص.",
    }),
    parties: z
      .array(idOf("entity"))
      .min(1)
      .max(limits.shortList)
      .register(meta, {
        label: { en: "Party", ar: "الطرف" },
        description: "The parties.",
        arabic: "أطراف الاتفاق.",
        compared: true,
      }),
    signatories: ParticipantListSchema.exactOptional().register(meta, {
      label: { en: "Signatory", ar: "الموقِّع" },
      description: "Those who sign.",
      arabic: "من يوقّعون.",
      compared: true,
    }),
    visit: coded(idOf("visit"))
      .exactOptional()
      .register(meta, {
        label: { en: "Visit", ar: "الزيارة" },
        description: "The visit during which it was dealt with.",
        arabic: "الزيارة التي بُحث الاتفاق خلالها.",
        compared: true,
      }),
    date: TimeSchema.exactOptional().register(meta, {
      label: { en: "Date", ar: "التاريخ" },
      description: "When the stage was reached.",
      arabic: "متى بلغ هذه المرحلة.",
      compared: true,
    }),
    subject: LanguageMapSchema.exactOptional().register(meta, {
      label: { en: "Subject", ar: "الموضوع" },
      description: "What it is about.",
      arabic: "موضوع الاتفاق.",
    }),
    sameAs: SameAsSchema.exactOptional().register(meta, {
      label: { en: "Same as", ar: "هو نفسه" },
      description: "The same agreement in another article or dataset; only verified ones.",
      arabic: "الاتفاق نفسه في مقال آخر أو مجموعة بيانات أخرى؛ ولا يُذكر إلا ما تُحقّق منه.",
      since: "0.2",
    }),
    coding: idOf("coding", {
      label: { en: "Coding", ar: "الترميز" },
      description: "The coding this comes from.",
      arabic: "الترميز الذي أُخذ منه.",
    }).exactOptional(),
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "The coder's remark on the agreement.",
      arabic: "ملاحظة المرمِّز على الاتفاق.",
    }),
    evidence: EvidenceListSchema.clone().register(meta, {
      label: { en: "Quotes", ar: "الاقتباسات" },
      description: "Quotes that show the agreement.",
      arabic: "اقتباسات تُثبت الاتفاق.",
    }),
  })
  .register(meta, {
    id: "Agreement",
    concept: "agreement",
    label: { en: "Agreement", ar: "الاتفاق" },
    description: "An agreed text with a name.",
    arabic: "نص متفق عليه له اسم.",
  });
