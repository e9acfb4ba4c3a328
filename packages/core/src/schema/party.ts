import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { idOf } from "./id.ts";
import { limits } from "./limits.ts";
import { UrlSchema } from "./url.ts";

/** A person or organization behind the article. */
export const PartySchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(limits.shortText)
      .register(meta, { description: "The name as it stands with the article." }),
    url: UrlSchema.exactOptional().register(meta, { description: "The party's page." }),
    entity: idOf("entity", "The entity, if the text also speaks of it.").exactOptional(),
  })
  .register(meta, { id: "Party", description: "A person or organization behind the article." });

/** The program that wrote the file. */
export const GeneratorSchema = z
  .strictObject({
    name: z.string().min(1).max(limits.shortText).register(meta, { description: "The program." }),
    version: z.string().min(1).max(limits.shortText).exactOptional().register(meta, { description: "Its version." }),
    provider: z
      .string()
      .min(1)
      .max(limits.shortText)
      .exactOptional()
      .register(meta, { description: "Who provides it." }),
  })
  .register(meta, { id: "Generator", description: "The program that wrote the file." });
