import { isAt } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { matrixOf } from "./matrix.ts";
import type { NounRole } from "./noun-role.ts";
import { objectsAfter } from "./partners.ts";
import { isPluralActor } from "./plural.ts";
import { subjectOf } from "./subject.ts";
import { isPassiveGroup } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

const pair = 2;

/** Who acts on whom within a meeting: "In a call on Tuesday, King Leo thanked President Sule", "the ministers signed it during a meeting". */
export function meetersWithin(view: SentenceView, role: NounRole, at: number): Actor[] {
  if (role.preposition === undefined || !isAt(view, role.preposition, "meetingPrepositions")) return [];
  const here = { from: role.preposition, at, to: at + 1, chain: [], meanings: [] };
  const verb = matrixOf(view, here, "before") ?? matrixOf(view, here, "after");
  if (!verb || isPassiveGroup(view, verb)) return [];
  const read = groupStatus(view, verb);
  const subject = subjectOf(view, verb);
  if (read === "none" || read.value !== "occurred" || !subject) return [];
  const own = coordinatedSubjects(view, subject);
  const actors = distinctActors([...own, ...objectsAfter(view, verb.to, "meetWith")]);
  return actors.length >= pair || isPluralActor(view, subject) ? actors : [];
}
