import type { Span } from "@diplomatic-visits/core";

/** How sure a rule is: `sure` may be taken as it is, `likely` deserves a look, `candidate` is for a person to decide. */
export type Certainty = "sure" | "likely" | "candidate";

/** Something a rule found in a text; `start` and `end` are UTF-16 units. */
export interface Finding extends Span {
  /** The rule that found it, such as `geo/capital` or `time/month-name`. */
  rule: string;
  certainty: Certainty;
}
