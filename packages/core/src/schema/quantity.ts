import * as z from "zod";
import { QuantityBasisSchema } from "../codelists/quantity-basis.ts";
import { QuantityModSchema } from "../codelists/quantity-mod.ts";
import { QuantityRoleSchema } from "../codelists/quantity-role.ts";
import type { Concept } from "../metadata/concept.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { EvidenceListSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { limits } from "./limits.ts";
import { TimeSchema } from "./time.ts";

const measured: Concept[] = ["entity", "visit", "meeting", "agreement", "statement"];

/** A number in the text, with what it counts. */
export const QuantitySchema = z
  .strictObject({
    id: IdSchema,
    measure: z
      .string()
      .min(1)
      .max(limits.shortText)
      .register(meta, {
        label: { en: "Measure", ar: "المقيس" },
        description: "What is counted or measured.",
        arabic: "ما يُعدّ أو يُقاس.",
      }),
    value: z
      .number()
      .min(-1e15)
      .max(1e15)
      .exactOptional()
      .register(meta, {
        label: { en: "Value", ar: "القيمة" },
        description: "The number; absent when the words are vague.",
        arabic: "العدد؛ لا يرد إذا كانت الكلمات مبهمة.",
        compared: true,
      }),
    mod: QuantityModSchema.exactOptional().register(meta, {
      label: { en: "Precision", ar: "درجة الدقة" },
      description: "How exact it is: approx, at-least, more-than …",
      arabic: "مدى دقة العدد: تقريبي أو «على الأقل» أو «أكثر من» …",
      compared: true,
      narrows: true,
    }),
    role: QuantityRoleSchema.exactOptional().register(meta, {
      label: { en: "Role", ar: "دور العدد" },
      description: "What the number says about the measure: its level, a change, a target, a limit or an estimate.",
      arabic: "ما يقوله العدد عن المقيس: مستواه أو تغيّره أو هدف له أو حدّ أو تقدير.",
      compared: true,
      narrows: true,
      since: "0.2",
    }),
    unit: z
      .string()
      .regex(/^[!-~]{1,64}$/)
      .register(meta, {
        label: { en: "Unit", ar: "الوحدة" },
        description: "An ISO 4217 currency code, or a UCUM unit; 1 for things that are counted.",
        arabic: "رمز عملة من ISO 4217 أو وحدة UCUM؛ و1 لما يُعدّ.",
        compared: true,
      }),
    time: TimeSchema.exactOptional().register(meta, {
      label: { en: "Time", ar: "الزمن" },
      description: "The time the number is for.",
      arabic: "الزمن الذي يخصّه العدد.",
    }),
    about: z
      .array(idOf(measured))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, {
        label: { en: "About", ar: "موضوع العدد" },
        description: "What the number is of.",
        arabic: "ما يخصّه العدد.",
      }),
    basis: QuantityBasisSchema.clone().register(meta, {
      label: { en: "Basis", ar: "صورة العدد" },
      description: "How the words give the number: numeral, word, dual, ordinal or vague.",
      arabic: "صورة العدد في النص: رقم أو لفظ أو مثنى أو ترتيب أو مبهم.",
      compared: true,
    }),
    coding: idOf("coding", {
      label: { en: "Coding", ar: "الترميز" },
      description: "The coding this comes from.",
      arabic: "الترميز الذي أُخذت منه.",
    }).exactOptional(),
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "The coder's remark, such as which dollar is meant.",
      arabic: "ملاحظة المرمِّز، مثل نوع الدولار المقصود.",
    }),
    evidence: EvidenceListSchema.clone().register(meta, {
      label: { en: "Quotes", ar: "الاقتباسات" },
      description: "The words of the number: approximator, number and unit.",
      arabic: "كلمات العدد: ما يفيد التقريب والعدد والوحدة.",
    }),
  })
  .register(meta, {
    id: "Quantity",
    concept: "quantity",
    label: { en: "Quantity", ar: "الكمية" },
    description: "A number the text gives, with what it counts.",
    arabic: "عدد يذكره النص، وما يعدّه.",
  });
