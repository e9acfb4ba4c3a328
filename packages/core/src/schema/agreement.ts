import * as z from "zod";
import { AgreementStageSchema } from "../codelists/agreement-stage.ts";
import { AgreementTypeSchema } from "../codelists/agreement-type.ts";
import { meta } from "../metadata/meta.ts";
import { coded, NoteSchema } from "./coded.ts";
import { EvidenceListSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";
import { ParticipantListSchema } from "./participant.ts";
import { TimeSchema } from "./time.ts";

/** An agreed text with a name; without one it is a statement that agrees. */
export const AgreementSchema = z
  .strictObject({
    id: IdSchema,
    type: coded(AgreementTypeSchema).exactOptional().register(meta, { description: "The kind of text." }),
    stage: coded(AgreementStageSchema).clone().register(meta, {
      description: "How far it has come: under negotiation, signed, in force …",
    }),
    name: LanguageMapSchema.exactOptional().register(meta, { description: "Its name, as the text gives it." }),
    parties: z
      .array(idOf("entity", "A party."))
      .min(1)
      .max(limits.shortList)
      .register(meta, { description: "The parties." }),
    signatories: ParticipantListSchema.exactOptional().register(meta, { description: "Those who sign." }),
    visit: coded(idOf("visit", "The visit it belongs to."))
      .exactOptional()
      .register(meta, { description: "The visit during which it was dealt with." }),
    date: TimeSchema.exactOptional().register(meta, { description: "When the stage was reached." }),
    subject: LanguageMapSchema.exactOptional().register(meta, { description: "What it is about." }),
    coding: idOf("coding", "The coding this comes from.").exactOptional(),
    note: NoteSchema.exactOptional().register(meta, { description: "The coder's remark on the agreement." }),
    evidence: EvidenceListSchema.clone().register(meta, { description: "Quotes that show the agreement." }),
  })
  .register(meta, { id: "Agreement", concept: "agreement", description: "An agreed text with a name." });
