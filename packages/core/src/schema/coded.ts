import * as z from "zod";
import { ValueStateSchema } from "../codelists/value-state.ts";
import { meta } from "../metadata/meta.ts";
import { CitationSchema } from "./citation.ts";
import { ValueEvidenceSchema } from "./evidence.ts";
import { idOf } from "./id.ts";
import { limits } from "./limits.ts";

/** The coder's free-text note. */
export const NoteSchema = z
  .string()
  .min(1)
  .max(limits.note)
  .register(meta, {
    id: "Note",
    label: { en: "Note", ar: "الملاحظة" },
    description: "The coder's remark: the reason, or what stays open.",
    arabic: "ملاحظة المرمِّز: السبب، أو ما يبقى مفتوحًا.",
  });

function claimShape<T extends z.ZodType>(value: T) {
  return {
    value: (value as z.ZodType).clone().register(meta, {
      label: { en: "Value", ar: "القيمة" },
      description: "The coded value.",
      arabic: "القيمة المرمَّزة.",
    }) as T,
    state: ValueStateSchema.clone().register(meta, {
      authored: "absent",
      label: { en: "State", ar: "حال القيمة" },
      description:
        "stated: the words say it; inferred: a reader may dispute it, the note says why; external: from a cited source.",
      arabic: "stated: تقولها الكلمات؛ inferred: قد يخالفها قارئ، والملاحظة تبيّن السبب؛ external: من مصدر مذكور.",
    }),
    evidence: ValueEvidenceSchema,
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "Why; needed when the value is inferred.",
      arabic: "السبب؛ يلزم حين تكون القيمة مستنتجة.",
    }),
    source: CitationSchema.exactOptional().register(meta, {
      label: { en: "Source", ar: "المصدر" },
      description: "Where an external value comes from; needed then.",
      arabic: "مصدر القيمة الخارجية؛ يلزم عندئذ.",
      narrows: true,
    }),
    attributedTo: idOf("entity")
      .exactOptional()
      .register(meta, {
        label: { en: "Attributed to", ar: "منسوب إلى" },
        description: "Whose word it is, when it is not the article's own.",
        arabic: "صاحب القول بها، إن لم يكن المقال نفسه.",
        narrows: true,
      }),
  };
}

/** One of several values of which only one can be true. */
function claim<T extends z.ZodType>(value: T) {
  return z.strictObject(claimShape(value)).register(meta, {
    block: "claim",
    label: { en: "Alternative", ar: "البديل" },
    description: "A value that another source gives, or that the words also allow.",
    arabic: "قيمة يذكرها مصدر آخر، أو تحتملها الكلمات أيضًا.",
  });
}

/** A value with its state and the quotes it rests on; an absent field means that the text does not give the value. */
export function coded<T extends z.ZodType>(value: T) {
  return z
    .strictObject({
      ...claimShape(value),
      alternatives: z
        .array(claim(value))
        .min(1)
        .max(limits.alternatives)
        .exactOptional()
        .register(meta, {
          label: { en: "Alternatives", ar: "البدائل" },
          description: "Values that cannot be true beside this one: sources differ, or the words allow both.",
          arabic: "قيم لا تصح معها هذه القيمة: المصادر مختلفة، أو الكلمات تحتمل الأمرين.",
        }),
    })
    .register(meta, {
      block: "coded",
      label: { en: "Coded value", ar: "القيمة المرمَّزة" },
      description: "A value with its state and the quotes it rests on.",
      arabic: "قيمة مع حالها والاقتباسات التي تستند إليها.",
    });
}
