import * as z from "zod";
import { DirectnessSchema } from "../codelists/directness.ts";
import { ModalitySchema } from "../codelists/modality.ts";
import { SpeechActSchema } from "../codelists/speech-act.ts";
import { StanceValueSchema } from "../codelists/stance-value.ts";
import { StatementKindSchema } from "../codelists/statement-kind.ts";
import { StatementStatusSchema } from "../codelists/statement-status.ts";
import type { Concept } from "../metadata/concept.ts";
import { meta } from "../metadata/meta.ts";
import { NoteSchema } from "./coded.ts";
import { EvidenceListSchema, EvidenceSchema } from "./evidence.ts";
import { IdSchema, idOf } from "./id.ts";
import { LanguageMapSchema } from "./language-map.ts";
import { limits } from "./limits.ts";

const anything: Concept[] = ["entity", "visit", "meeting", "agreement", "statement", "quantity", "time"];

/** How a holder stands to a target, as the statement has it. */
export const StanceSchema = z
  .strictObject({
    holder: idOf("entity", "Whose attitude it is."),
    target: idOf(anything, "What the attitude is towards."),
    value: StanceValueSchema.clone().register(meta, { description: "The attitude." }),
  })
  .register(meta, { id: "Stance", description: "How a holder stands to a target." });

/** What someone says, or what the article says in its own voice; one predicate, one statement. */
export const StatementSchema = z
  .strictObject({
    id: IdSchema,
    act: SpeechActSchema.clone().register(meta, { description: "What is done by saying it." }),
    status: StatementStatusSchema.exactOptional().register(meta, {
      description: "Only if it has not been made yet.",
      narrows: true,
    }),
    source: z
      .array(
        IdSchema.clone().register(meta, {
          ref: "entity",
          tsType: "Id",
          reserved: ["article-voice", "unnamed", "impersonal"],
          description: "An entity, or article-voice, unnamed or impersonal.",
        }),
      )
      .min(1)
      .max(limits.shortList)
      .register(meta, { description: "Who says it: ids of entities, or article-voice, unnamed or impersonal." }),
    addressee: z
      .array(idOf("entity", "Who is addressed."))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, { description: "Who is addressed." }),
    cue: EvidenceSchema.exactOptional().register(meta, {
      description: "The words that show that it is said, hedged or stressed.",
    }),
    directness: DirectnessSchema.exactOptional().register(meta, {
      description: "Whether the words are the speaker's own; none for article voice.",
    }),
    kind: StatementKindSchema.exactOptional().register(meta, {
      description: "What an assertion is: event-report, assessment, prediction …",
    }),
    modality: ModalitySchema.exactOptional().register(meta, {
      description: "Only when marked: probable, possible, hoped, required, non-literal.",
      narrows: true,
    }),
    negated: z
      .literal(true)
      .exactOptional()
      .register(meta, { description: "True when the statement denies its content.", narrows: true }),
    about: z
      .array(idOf(anything, "What it is about."))
      .min(1)
      .max(limits.shortList)
      .exactOptional()
      .register(meta, { description: "What it is about." }),
    stance: StanceSchema.exactOptional().register(meta, { description: "The attitude it shows." }),
    gloss: LanguageMapSchema.exactOptional().register(meta, {
      description: "The statement in other words; says no more than its evidence.",
    }),
    coding: idOf("coding", "The coding this comes from.").exactOptional(),
    note: NoteSchema.exactOptional().register(meta, { description: "The coder's remark on the statement." }),
    evidence: EvidenceListSchema.clone().register(meta, { description: "Quotes that hold all that the gloss says." }),
  })
  .register(meta, {
    id: "Statement",
    concept: "statement",
    description: "What someone says, or what the article says in its own voice.",
  });
