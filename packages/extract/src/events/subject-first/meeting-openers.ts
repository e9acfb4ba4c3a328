import { isPartedBefore, lettersAt } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import type { EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { subjectAfterComma } from "./after-comma.ts";
import { eventOf } from "./event-of.ts";
import { isPluralActor } from "./plural.ts";
import { isFiniteGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

const pair = 2;
const longestOpener = 3;

/** The meeting of several people whom an opening phrase puts together: "Behind closed doors, the ministers argued over the budget". */
export function openedMeeting(view: SentenceView, at: number): EventFound[] {
  if (at > 0 || !isOpener(view)) return [];
  const comma = view.words.findIndex((_, i) => i > 0 && isPartedBefore(view, i));
  const subject = comma === -1 ? undefined : subjectInOpening(view, comma);
  if (!subject) return [];
  const verb = verbGroups(view).list.find(
    (group) => isFiniteGroup(view, group) && (view.words[group.from]?.start ?? 0) >= subject.end,
  );
  if (verb?.meanings.some(({ trigger }) => trigger && trigger.kind !== "visit")) return [];
  const status = verb ? groupStatus(view, verb) : statusAt(view, "occurred", at);
  const actors = coordinatedSubjects(view, subject);
  if (status === "none" || (actors.length < pair && !isPluralActor(view, subject))) return [];
  return [eventOf(view, at, { kind: "meeting", rule: "event/meeting-opener", status, actors })];
}

// "Behind closed doors, for nearly three hours, the ministers": the first comma may open another phrase
function subjectInOpening(view: SentenceView, comma: number) {
  const first = view.actorOf[comma] ?? subjectAfterComma(view, 0);
  return first ?? subjectAfterComma(view, comma);
}

function isOpener(view: SentenceView): boolean {
  const letters = [...Array(longestOpener).keys()].map((i) => lettersAt(view, i));
  return [pair, longestOpener].some((count) => view.terms.has("meetingOpeners", letters.slice(0, count).join(" ")));
}
