import * as z from "zod";
import { idOf } from "./id.ts";
import { limits } from "./limits.ts";
import { UrlSchema } from "./url.ts";

/** A person or organization behind the article. */
export const PartySchema = z
  .strictObject({
    name: z.string().min(1).max(limits.shortText).meta({ description: "The name as it stands with the article." }),
    url: UrlSchema.exactOptional().meta({ description: "The party's page." }),
    entity: idOf("entity", "The entity, if the text also speaks of it.").exactOptional(),
  })
  .meta({ id: "Party", description: "A person or organization behind the article." });

/** The program that wrote the file. */
export const GeneratorSchema = z
  .strictObject({
    name: z.string().min(1).max(limits.shortText).meta({ description: "The program." }),
    version: z.string().min(1).max(limits.shortText).exactOptional().meta({ description: "Its version." }),
    provider: z.string().min(1).max(limits.shortText).exactOptional().meta({ description: "Who provides it." }),
  })
  .meta({ id: "Generator", description: "The program that wrote the file." });
