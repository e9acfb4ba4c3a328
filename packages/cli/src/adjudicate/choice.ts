import type { Decision, Difference } from "../compare/difference.ts";

/** What a person chose for a difference. */
export interface Choice {
  /** Whose value is taken; `edit` takes `value`. */
  choice: ChoiceName;
  /** With `edit`: the value in the authored form. */
  value?: unknown;
  note?: string;
}

/** The names of choices. */
export const choiceNames = ["a", "b", "edit"] as const;

type ChoiceName = (typeof choiceNames)[number];

/** The choices by the keys of the differences. */
export type Choices = Map<string, Choice>;

/** The decision that a choice makes. */
export function decisionOf({ choice, value }: Choice): Decision {
  return choice === "edit" ? { edited: value } : choice;
}

/** The decision for a difference that nobody chose for: nothing that one coder has is lost, and the first comes first. */
export function unchosen({ kind, values }: Difference): Decision {
  if (kind === "wording") return "both";
  return values.a === undefined ? "b" : "a";
}
