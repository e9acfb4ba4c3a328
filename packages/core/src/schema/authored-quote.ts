import * as z from "zod";
import { MentionFormSchema } from "../codelists/mention-form.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { QuoteTextSchema } from "./evidence.ts";
import { limits } from "./limits.ts";

const context = {
  prefix: z
    .string()
    .max(limits.quoteUnits)
    .exactOptional()
    .register(meta, {
      label: { en: "Words before", ar: "ما قبله" },
      description: "The words just before; white space at the joint does not count.",
      arabic: "الكلمات التي قبله مباشرة؛ ولا تُحسب المسافات بينهما.",
      narrows: true,
    }),
  suffix: z
    .string()
    .max(limits.quoteUnits)
    .exactOptional()
    .register(meta, {
      label: { en: "Words after", ar: "ما بعده" },
      description: "The words just after; white space at the joint does not count.",
      arabic: "الكلمات التي بعده مباشرة؛ ولا تُحسب المسافات بينهما.",
      narrows: true,
    }),
};

/** A place identified by the words around it. */
const ContextSchema = z.strictObject(context).register(meta, {
  id: "Context",
  label: { en: "Context of a quote", ar: "ما يحيط بالاقتباس" },
  description: "A place named by what stands around it.",
  arabic: "موضع يُعرف بالكلمات التي حوله.",
});

/** A quote with the words around it. */
const QuoteInContextSchema = z.strictObject({ quote: QuoteTextSchema, ...context }).register(meta, {
  id: "QuoteInContext",
  label: { en: "Quote in context", ar: "اقتباس وما حوله" },
  description: "A quote with the words around it, where it occurs more than once.",
  arabic: "اقتباس مع الكلمات التي حوله، حيث يتكرر في النص.",
});

/** A quote as a person or a model writes it: the words, and the words around them if they occur several times. */
export const AuthoredQuoteSchema = z.union([QuoteTextSchema, QuoteInContextSchema]).register(meta, {
  id: "AuthoredQuote",
  label: { en: "Quote", ar: "الاقتباس كما يُكتب" },
  description: "The exact words; with prefix or suffix where they occur more than once.",
  arabic: "الكلمات بعينها؛ ومعها prefix أو suffix حيث تتكرر.",
});

/** One quote or several. */
export const AuthoredQuotesSchema = z
  .union([AuthoredQuoteSchema, z.array(AuthoredQuoteSchema).min(1).max(limits.evidence)])
  .register(meta, {
    id: "AuthoredQuotes",
    label: { en: "Quotes", ar: "الاقتباسات كما تُكتب" },
    description: "The quote or quotes a fact rests on; order does not matter.",
    arabic: "الاقتباس أو الاقتباسات التي تستند إليها المعلومة؛ والترتيب لا يهم.",
  });

/** A mention with its form, the words around it, or places to exclude. */
const MentionInContextSchema = z
  .strictObject({
    quote: QuoteTextSchema,
    form: MentionFormSchema.exactOptional().register(meta, {
      label: { en: "Form", ar: "صورة الذكر" },
      description: "How the words speak of it; name when absent.",
      arabic: "كيف تذكر الكلمات الكيان؛ name إذا لم تُذكر.",
      narrows: true,
    }),
    ...context,
    not: z
      .array(ContextSchema)
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, {
        label: { en: "Places left out", ar: "مواضع مستثناة" },
        description: "Places to leave out.",
        arabic: "مواضع لا تُحسب.",
        narrows: true,
      }),
    note: NoteSchema.exactOptional(),
  })
  .register(meta, {
    id: "MentionInContext",
    label: { en: "Mention in context", ar: "ذكر وما حوله" },
    description: "A mention with its form, the words around it, or the places to leave out.",
    arabic: "ذكر مع صورته أو الكلمات التي حوله أو المواضع المستثناة.",
  });

/** A mention as written: a string means every whole occurrence. */
export const AuthoredMentionSchema = z.union([QuoteTextSchema, MentionInContextSchema]).register(meta, {
  id: "AuthoredMention",
  label: { en: "Mention", ar: "الذكر كما يُكتب" },
  description:
    "A string or an object without context: every whole occurrence. With prefix or suffix: that one place, which may be part of a word.",
  arabic: "نص أو كائن بلا سياق: كل ورود كامل للكلمات. ومع prefix أو suffix: ذلك الموضع وحده، وقد يكون جزءًا من كلمة.",
});
