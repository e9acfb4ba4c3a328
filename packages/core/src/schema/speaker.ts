import { meta } from "../metadata/meta.ts";
import { IdSchema } from "./id.ts";

/** Who speaks in a turn; the text may not name who asks a question at a press conference. */
export const SpeakerSchema = IdSchema.clone().register(meta, {
  ref: "entity",
  tsType: "Id",
  reserved: ["unnamed"],
  label: { en: "Speaker", ar: "المتحدث" },
  description: "Who speaks in a turn: an entity, or unnamed.",
  arabic: "من يتحدث في دور الكلام: كيان، أو unnamed لمن لا يسمّيه النص.",
});
