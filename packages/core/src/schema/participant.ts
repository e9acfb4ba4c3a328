import * as z from "zod";
import { ParticipantRoleSchema } from "../codelists/participant-role.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { EvidenceListSchema } from "./evidence.ts";
import { idOf } from "./id.ts";
import { limits } from "./limits.ts";

/** One who takes part in a visit, a meeting or an agreement. */
export const ParticipantSchema = z
  .strictObject({
    entity: idOf("entity", "Who takes part."),
    role: ParticipantRoleSchema.exactOptional().register(meta, {
      description: "The part taken, where the list does not already say it.",
    }),
    side: z
      .string()
      .min(1)
      .max(limits.shortText)
      .exactOptional()
      .register(meta, { description: "The side, only where the text opposes sides." }),
    note: NoteSchema.exactOptional().register(meta, { description: "The coder's remark on the participant." }),
    evidence: EvidenceListSchema.clone().register(meta, { description: "Quotes that show the participation." }),
  })
  .register(meta, { id: "Participant", description: "One who takes part." });

/** Those who take part. */
export const ParticipantListSchema = z.array(ParticipantSchema).min(1).max(limits.shortList);
