import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isAt } from "../clause.ts";
import { areDatesApart } from "../dates-apart.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { subjectOf } from "./subject.ts";
import { isToCome } from "./to-come.ts";
import { type VerbGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

/** Sets a visit that has occurred to under way where its visitor leaves or stays until a day to come: "arrived on Monday and flies home on Friday". */
export function markStaying(view: SentenceView, events: readonly EventFound[]): void {
  for (const group of verbGroups(view).list) {
    if (!isDepartureAhead(view, group) && !isStayUntil(view, group)) continue;
    const subject = subjectOf(view, group);
    const visit = subject && lastVisit([...view.earlier, ...events], subject, view.words[group.at] as FoldedWord);
    const date = view.dates.find(({ start }) => start >= (view.words[group.at]?.start ?? 0));
    if (!visit || (date && areDatesApart(view.text, visit, { ...visit, date }))) continue;
    visit.status = statusAt(view, "under-way", group.at);
    const { start } = view.words[group.from] as FoldedWord;
    visit.evidence.push({ start, end: (view.words[group.to - 1] as FoldedWord).end });
  }
}

// "leaves on Friday", "will fly home tomorrow"
function isDepartureAhead(view: SentenceView, group: VerbGroup): boolean {
  const isLeaving = group.meanings.some(
    ({ trigger }) => trigger?.kind === "visit" && (trigger.frame === "for" || trigger.frame === "from"),
  );
  const isHomewards = [group.to, group.to - 1].some((i) => isAt(view, i, "homewards"));
  const isJourney = group.meanings.some(({ trigger }) => trigger?.kind === "visit");
  if (!isLeaving && !(isJourney && isHomewards)) return false;
  const read = groupStatus(view, group);
  return read !== "none" && read.value === "planned";
}

// "is staying until Friday", "remains there until Sunday", "will stay until"
function isStayUntil(view: SentenceView, group: VerbGroup): boolean {
  if (!isAt(view, group.at, "stayingVerbs")) return false;
  const until = view.words.findIndex(
    (_, i) => i >= group.to && isAt(view, i, "untilWords") && view.isDate[i + 1] === true,
  );
  const read = groupStatus(view, group);
  const isPast = group.meanings.some(({ form }) => form === "past") && !isToCome(view, group);
  return until !== -1 && until < group.to + untilReach && read !== "none" && !isPast;
}

// "is staying with his family in the country until": how many words may come before "until"
const untilReach = 7;

function lastVisit(events: readonly EventFound[], subject: Actor, verb: FoldedWord): EventFound | undefined {
  return events.findLast(
    ({ kind, status, actors, trigger }) =>
      kind === "visit" &&
      status.value === "occurred" &&
      trigger.start < verb.start &&
      actors.some((one) => one === subject || (one.person !== undefined && one.person === subject.person)),
  );
}
