import { isAt } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Whether a later time follows a verb that calls off: "shelved until after the elections", "dropped to a later date". */
export function isUntilLater(view: SentenceView, to: number): boolean {
  if (isAt(view, to, "untilWords")) return true;
  return isAt(view, to, "toGoal") && [to + 1, to + 2].some((i) => isAt(view, i, "laterWords"));
}
