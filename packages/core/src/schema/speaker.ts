import { meta } from "../metadata/meta.ts";
import { IdSchema } from "./id.ts";

/** Who speaks in a turn; a question of a press conference is asked by someone the text does not name. */
export const SpeakerSchema = IdSchema.clone().register(meta, {
  ref: "entity",
  tsType: "Id",
  reserved: ["unnamed"],
  label: { en: "Speaker", ar: "المتحدث" },
  description: "Who speaks in a turn: an entity, or unnamed.",
  arabic: "من يتحدث في دور الكلام: كيان، أو unnamed لمن لا يسمّيه النص.",
});
