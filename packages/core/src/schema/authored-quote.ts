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
    .register(meta, { description: "The words just before; white space at the joint does not count.", narrows: true }),
  suffix: z
    .string()
    .max(limits.quoteUnits)
    .exactOptional()
    .register(meta, { description: "The words just after; white space at the joint does not count.", narrows: true }),
};

/** A place named by what stands around it. */
export const ContextSchema = z
  .strictObject(context)
  .register(meta, { id: "Context", description: "A place named by what stands around it." });

/** A quote with the words around it. */
const QuoteInContextSchema = z.strictObject({ quote: QuoteTextSchema, ...context }).register(meta, {
  id: "QuoteInContext",
  description: "A quote with the words around it, where it occurs more than once.",
});

/** A quote as a person or a model writes it: the words, and what stands around them where they repeat. */
export const AuthoredQuoteSchema = z.union([QuoteTextSchema, QuoteInContextSchema]).register(meta, {
  id: "AuthoredQuote",
  description: "The exact words; with prefix or suffix where they occur more than once.",
});

/** One quote or several. */
export const AuthoredQuotesSchema = z
  .union([AuthoredQuoteSchema, z.array(AuthoredQuoteSchema).min(1).max(limits.evidence)])
  .register(meta, { id: "AuthoredQuotes", description: "The quote or quotes a fact rests on; order does not matter." });

/** A mention with its form, the words around it, or places to leave out. */
const MentionInContextSchema = z
  .strictObject({
    quote: QuoteTextSchema,
    form: MentionFormSchema.exactOptional().register(meta, {
      description: "How the words speak of it; name when absent.",
      narrows: true,
    }),
    ...context,
    not: z
      .array(ContextSchema)
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, { description: "Places to leave out.", narrows: true }),
    note: NoteSchema.exactOptional(),
  })
  .register(meta, {
    id: "MentionInContext",
    description: "A mention with its form, the words around it, or the places to leave out.",
  });

/** A mention as written: a string means every whole occurrence. */
export const AuthoredMentionSchema = z.union([QuoteTextSchema, MentionInContextSchema]).register(meta, {
  id: "AuthoredMention",
  description:
    "A string or an object without context: every whole occurrence. With prefix or suffix: that one place, which may be part of a word.",
});
