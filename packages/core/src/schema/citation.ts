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
      .register(meta, { description: "What the source is called, with its publisher." }),
    url: UrlSchema.exactOptional().register(meta, { description: "Where the source can be read." }),
    date: DateSchema.exactOptional().register(meta, { description: "When the source was published." }),
  })
  .register(meta, { id: "Citation", description: "A source outside the text." });
