import type { SpeechAct } from "@diplomatic-visits/core";
import type { OpenStatement } from "../reading-state.ts";
import type { SpeechVerb } from "../statement-terms.ts";

/** A verb of speaking and where its clause may begin. */
export interface ContentPlace {
  verb: SpeechVerb;
  /** The index after the verb, or after its inverted subject. */
  after: number;
  /** The first word of the cue. */
  from: number;
}

/** The words that a verb of speaking introduces. */
export interface VerbContent extends Pick<OpenStatement, "from" | "to" | "rule"> {
  quoted?: OpenStatement["quoted"];
  /** Another act than that of the verb. */
  act?: SpeechAct;
}
