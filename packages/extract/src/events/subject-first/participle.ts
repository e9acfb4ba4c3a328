import { isAt, isPartedBefore } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { governorBefore } from "./infinitive.ts";
import { matrixOf } from "./matrix.ts";
import type { VerbGroup } from "./verb-group.ts";
import { groupStatus, isToCome, type Reading } from "./verb-status.ts";

/** The status of a participle without an auxiliary: "after visiting", "while visiting", "King Leo, visiting Oslo,". */
export function participleStatus(view: SentenceView, group: VerbGroup): Reading {
  const before = group.from - 1;
  if (isAt(view, before, "participleDone")) return aside(view, group, true);
  if (isAt(view, before, "participleToCome")) return aside(view, group, false);
  if (isAt(view, before, "participleAgainst")) return "none";
  const isApart = before < 0 || isPartedBefore(view, group.from);
  if (!isApart && governorBefore(view, group.from)) return "none";
  if (view.actorOf[before] && !isApart) return isToCome(view, group) ? statusAt(view, "planned", group.at) : "none";
  return isApart ? aside(view, group, true) : "none";
}

// the finite verb of the sentence gives the time
function aside(view: SentenceView, group: VerbGroup, isDone: boolean): Reading {
  const matrix = matrixOf(view, group, "before") ?? matrixOf(view, group, "after");
  if (!matrix) return statusAt(view, isDone ? "occurred" : "planned", group.at);
  const own = groupStatus(view, matrix);
  if (own === "none") return isDone ? statusAt(view, "occurred", group.at) : "none";
  if (own.value === "planned") return statusAt(view, "planned", group.at);
  return statusAt(view, "occurred", group.at);
}
