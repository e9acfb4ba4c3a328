import type { Span } from "@diplomatic-visits/core";

/** How sure a rule is: `sure` can be accepted, `likely` needs a look, `candidate` needs a decision by a person. */
export type Certainty = "sure" | "likely" | "candidate";

/** Something a rule found in a text; `start` and `end` are UTF-16 units. */
export interface Finding extends Span {
  /** The rule that found it, such as `geo/capital` or `time/month-name`. */
  rule: string;
  certainty: Certainty;
}
