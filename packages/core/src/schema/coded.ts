import * as z from "zod";
import { ValueStateSchema } from "../codelists/value-state.ts";
import { meta } from "../metadata/meta.ts";
import { CitationSchema } from "./citation.ts";
import { ValueEvidenceSchema } from "./evidence.ts";
import { idOf } from "./id.ts";
import { limits } from "./limits.ts";

/** Free words of a coder on what he coded. */
export const NoteSchema = z
  .string()
  .min(1)
  .max(limits.note)
  .register(meta, { id: "Note", description: "The coder's remark: the reason, or what stays open." });

function claimShape<T extends z.ZodType>(value: T) {
  return {
    value: (value as z.ZodType).clone().register(meta, { description: "The coded value." }) as T,
    state: ValueStateSchema.clone().register(meta, {
      authored: "absent",
      description:
        "stated: the words say it; inferred: a reader may dispute it, the note says why; external: from a cited source.",
    }),
    evidence: ValueEvidenceSchema,
    note: NoteSchema.exactOptional().register(meta, { description: "Why; needed when the value is inferred." }),
    source: CitationSchema.exactOptional().register(meta, {
      description: "Where an external value comes from; needed then.",
      narrows: true,
    }),
    attributedTo: idOf("entity", "Whose word it is, when it is not the article's own.")
      .exactOptional()
      .register(meta, { description: "Whose word it is, when it is not the article's own.", narrows: true }),
  };
}

/** One of several values of which only one can be true. */
export function claim<T extends z.ZodType>(value: T) {
  return z.strictObject(claimShape(value)).register(meta, {
    block: "claim",
    description: "A value that another source gives, or that the words also allow.",
  });
}

/** A value with its state and the quotes it rests on; an absent field means that the text does not say. */
export function coded<T extends z.ZodType>(value: T) {
  return z
    .strictObject({
      ...claimShape(value),
      alternatives: z.array(claim(value)).min(1).max(limits.alternatives).exactOptional().register(meta, {
        description: "Values that cannot be true beside this one: sources differ, or the words allow both.",
      }),
    })
    .register(meta, { block: "coded", description: "A value with its state and the quotes it rests on." });
}
