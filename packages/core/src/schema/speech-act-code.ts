import * as z from "zod";
import { valuesOf } from "../codelists/codelist.ts";
import { speechActList } from "../codelists/speech-act.ts";
import { meta } from "../metadata/meta.ts";

/** A code of the list `speechAct`. */
export const SpeechActSchema = z.enum(valuesOf(speechActList)).register(meta, {
  id: "SpeechAct",
  codelist: "speech-act",
  description: "What a speaker does by speaking; the cue verb decides, and without one the plain sense of the words.",
});
