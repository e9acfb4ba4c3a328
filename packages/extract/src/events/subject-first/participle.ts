import { isAt, isPartedBefore } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Reading } from "../status-reading.ts";
import { statusAt } from "../status-slot.ts";
import { governorBefore, type ReadGroup } from "./infinitive.ts";
import { matrixOf } from "./matrix.ts";
import { isToCome } from "./to-come.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The status of a participle without an auxiliary: "after visiting", "while visiting", "King Leo, visiting Oslo,". */
export function participleStatus(view: SentenceView, group: VerbGroup, read: ReadGroup): Reading {
  const before = group.from - 1;
  if (isAt(view, before, "participleDone")) return aside(view, group, { isDone: true, read });
  if (isAt(view, before, "participleToCome")) return aside(view, group, { isDone: false, read });
  if (isAt(view, before, "participleAgainst")) return "none";
  const isApart = before < 0 || isPartedBefore(view, group.from);
  if (!isApart && governorBefore(view, group.from)) return "none";
  if (view.actorOf[before] && !isApart) return isToCome(view, group) ? statusAt(view, "planned", group.at) : "none";
  return isApart ? aside(view, group, { isDone: true, read }) : "none";
}

interface Aside {
  isDone: boolean;
  read: ReadGroup;
}

// the finite verb of the sentence gives the time
function aside(view: SentenceView, group: VerbGroup, { isDone, read }: Aside): Reading {
  const matrix = matrixOf(view, group, "before") ?? matrixOf(view, group, "after");
  if (!matrix) return statusAt(view, isDone ? "occurred" : "planned", group.at);
  const own = read(view, matrix);
  if (own === "none") return isDone ? statusAt(view, "occurred", group.at) : "none";
  // "planned to sign it, visiting Oslo", but "Visiting Oslo, he agreed to sign it"
  const isPlan = matrix.from < group.from && matrix.meanings.some(({ sense }) => sense === "plan");
  if (own.value === "planned" || isPlan) return statusAt(view, "planned", group.at);
  return statusAt(view, "occurred", group.at);
}
