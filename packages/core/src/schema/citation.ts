import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { DateSchema } from "./date.ts";
import { limits } from "./limits.ts";
import { UrlSchema } from "./url.ts";

/** The source outside the text that an external value comes from. */
export const CitationSchema = z
  .strictObject({
    title: z
      .string()
      .min(1)
      .max(limits.shortText)
      .register(meta, {
        label: { en: "Title", ar: "العنوان" },
        description: "What the source is called, with its publisher.",
        arabic: "اسم المصدر مع ناشره.",
      }),
    url: UrlSchema.exactOptional().register(meta, {
      label: { en: "URL", ar: "العنوان على الويب" },
      description: "Where the source can be read.",
      arabic: "أين يُقرأ المصدر.",
    }),
    date: DateSchema.exactOptional().register(meta, {
      label: { en: "Date", ar: "التاريخ" },
      description: "When the source was published.",
      arabic: "متى نُشر المصدر.",
    }),
  })
  .register(meta, {
    id: "Citation",
    label: { en: "Source", ar: "المصدر" },
    description: "A source outside the text.",
    arabic: "مصدر من خارج النص.",
  });
