import * as z from "zod";
import { RelationKindSchema } from "../codelists/relation-kind.ts";
import { ValueStateSchema } from "../codelists/value-state.ts";
import { meta } from "../metadata/meta.ts";
import { CitationSchema } from "./citation.ts";
import { NoteSchema } from "./coded.ts";
import { ValueEvidenceSchema } from "./evidence.ts";
import { idOf } from "./id.ts";

/** A lasting tie between two entities. */
export const RelationSchema = z
  .strictObject({
    source: idOf("entity", "The entity the tie goes out from."),
    target: idOf("entity", "The entity the tie goes to."),
    kind: RelationKindSchema.clone().register(meta, { description: "The tie, read from source to target." }),
    state: ValueStateSchema.clone().register(meta, {
      authored: "absent",
      description: "stated, inferred or external.",
    }),
    evidence: ValueEvidenceSchema,
    note: NoteSchema.exactOptional().register(meta, { description: "Why; needed when inferred." }),
    citation: CitationSchema.exactOptional().register(meta, {
      description: "Where an external tie comes from; needed then.",
      narrows: true,
    }),
  })
  .register(meta, {
    id: "Relation",
    block: "claim",
    description: "A lasting tie between two entities; rarely filled.",
  });
