import * as z from "zod";
import { CoderKindSchema } from "../codelists/coder-kind.ts";
import { CodingDepthSchema } from "../codelists/coding-depth.ts";
import { CodingMethodSchema } from "../codelists/coding-method.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { DateSchema } from "./date.ts";
import { IdSchema } from "./id.ts";
import { limits } from "./limits.ts";

/** The person or program that coded. */
export const CoderSchema = z
  .strictObject({
    kind: CoderKindSchema.clone().register(meta, {
      label: { en: "Kind", ar: "النوع" },
      description: "A human or software.",
      arabic: "إنسان أو برنامج.",
    }),
    name: z
      .string()
      .min(1)
      .max(limits.shortText)
      .register(meta, {
        label: { en: "Name", ar: "الاسم" },
        description: "The name of the coder or program.",
        arabic: "اسم المرمِّز أو البرنامج.",
      }),
    version: z
      .string()
      .min(1)
      .max(limits.shortText)
      .exactOptional()
      .register(meta, {
        label: { en: "Version", ar: "الإصدار" },
        description: "The version of the program.",
        arabic: "إصدار البرنامج.",
      }),
  })
  .register(meta, {
    id: "Coder",
    label: { en: "Coder", ar: "المُرمِّز" },
    description: "The person or program that coded.",
    arabic: "الشخص أو البرنامج الذي رمَّز.",
  });

/** Who coded the article, by which codebook, when and how. */
export const CodingRecordSchema = z
  .strictObject({
    id: IdSchema,
    coder: CoderSchema,
    codebook: z
      .string()
      .min(1)
      .max(limits.shortText)
      .exactOptional()
      .register(meta, {
        label: { en: "Codebook", ar: "دليل الترميز" },
        description: "The codebook and its version.",
        arabic: "دليل الترميز وإصداره.",
      }),
    date: DateSchema.exactOptional().register(meta, {
      label: { en: "Date", ar: "التاريخ" },
      description: "When it was coded.",
      arabic: "متى رُمِّز.",
    }),
    method: CodingMethodSchema.exactOptional().register(meta, {
      label: { en: "Method", ar: "الطريقة" },
      description: "How it was coded.",
      arabic: "كيف رُمِّز.",
    }),
    depth: CodingDepthSchema.exactOptional().register(meta, {
      label: { en: "Depth", ar: "العمق" },
      description: "How much of the article it covers; everything if absent.",
      arabic: "ما يشمله من المقال؛ ويشمله كله إن غاب.",
      since: "0.2",
    }),
    reviewed: z
      .boolean()
      .exactOptional()
      .register(meta, {
        label: { en: "Reviewed", ar: "رُوجع" },
        description: "Whether someone else went over it.",
        arabic: "هل راجعه شخص آخر.",
      }),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .exactOptional()
      .register(meta, {
        label: { en: "Confidence", ar: "درجة الثقة" },
        description: "The coder's confidence, from 0 to 1.",
        arabic: "ثقة المرمِّز، من 0 إلى 1.",
      }),
    note: NoteSchema.exactOptional().register(meta, {
      label: { en: "Note", ar: "الملاحظة" },
      description: "A remark on the coding.",
      arabic: "ملاحظة على الترميز.",
    }),
  })
  .register(meta, {
    id: "CodingRecord",
    concept: "coding",
    label: { en: "Record of a coding", ar: "سجل الترميز" },
    description: "Who coded the article, by which codebook, when and how.",
    arabic: "من رمَّز المقال، وبأي دليل ترميز، ومتى، وكيف.",
  });
