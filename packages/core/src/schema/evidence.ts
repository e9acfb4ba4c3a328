import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { limits } from "./limits.ts";

/** A place in `text`: UTF-16 code units, 0-based. */
const OffsetSchema = z
  .int()
  .min(0)
  .max(limits.textUnits)
  .register(meta, {
    id: "Offset",
    label: { en: "Offset", ar: "الموضع" },
    description: "A place in `text`, counted in UTF-16 code units from 0.",
    arabic: "موضع في `text`، يُعدّ من الصفر بوحدات UTF-16.",
  });

/** The two keys of a span, at the same level as the other keys of an object that has a place in the text. */
export const spanShape = {
  start: OffsetSchema.clone().register(meta, {
    authored: "absent",
    label: { en: "Start", ar: "البداية" },
    description: "Where it begins: UTF-16 units into `text`, inclusive.",
    arabic: "أين يبدأ: بوحدات UTF-16 في `text`، وأول وحدة منه.",
  }),
  end: OffsetSchema.clone().register(meta, {
    authored: "absent",
    label: { en: "End", ar: "النهاية" },
    description: "Where it ends: UTF-16 units into `text`, exclusive.",
    arabic: "أين ينتهي: بوحدات UTF-16 في `text`، وأول وحدة بعده.",
  }),
};

/** The exact words at a span. */
export const QuoteTextSchema = z
  .string()
  .min(1)
  .max(limits.quoteUnits)
  .register(meta, {
    id: "QuoteText",
    label: { en: "Words of a quote", ar: "كلمات الاقتباس" },
    description: "The exact words of the text.",
    arabic: "كلمات النص بعينها، حرفًا بحرف.",
  });

/** A quote and its place: `text.slice(start, end) === quote`. */
export const EvidenceSchema = z
  .strictObject({
    ...spanShape,
    quote: QuoteTextSchema.clone().register(meta, {
      label: { en: "Quote", ar: "الاقتباس" },
      description: "The exact text between start and end.",
      arabic: "النص بعينه بين start وend.",
    }),
  })
  .register(meta, {
    id: "Evidence",
    block: "evidence",
    label: { en: "Evidence", ar: "الشاهد" },
    description: "A quote and its place in the text.",
    arabic: "اقتباس وموضعه في النص.",
  });

/** The quotes a fact rests on, ordered by position; at least one. */
export const EvidenceListSchema = z
  .array(EvidenceSchema)
  .min(1)
  .max(limits.evidence)
  .register(meta, {
    block: "evidence-list",
    label: { en: "Quotes", ar: "الاقتباسات" },
    description: "The quotes this rests on, ordered by position.",
    arabic: "الاقتباسات التي يستند إليها هذا، مرتبة بمواضعها.",
  });

/** The quotes a coded value rests on; empty only where the value is external. */
export const ValueEvidenceSchema = z
  .array(EvidenceSchema)
  .max(limits.evidence)
  .register(meta, {
    block: "evidence-list",
    label: { en: "Quotes", ar: "الاقتباسات" },
    description: "The quotes the value rests on, ordered by position; empty only for an external value.",
    arabic: "الاقتباسات التي تستند إليها القيمة، مرتبة بمواضعها؛ لا تخلو القائمة إلا لقيمة خارجية.",
  });
