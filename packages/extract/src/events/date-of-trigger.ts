import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { indexFrom, isAt, isPartedBefore, lettersAt, type TriggerPlace } from "./clause.ts";
import type { DateWords } from "./event.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isTrigger } from "./triggers.ts";

// "on Monday visited": a date at most two words before a verb belongs to that verb
const closeBefore = 2;
// منذ توليه منصبه في مارس: "since" may be a few words before the date it governs
const sinceReach = 4;

/** The time expression that dates an event: one just before the trigger, else the first after it, else the last before it. */
export function dateOfTrigger({ view, at }: TriggerPlace): DateWords | undefined {
  const { start } = view.words[at] as FoldedWord;
  const dates = view.dates.filter((date) => !isSince(view, date));
  const close = view.words[Math.max(0, at - closeBefore)] as FoldedWord;
  const isJoined = isJoinedVerb(view, at);
  const ahead = dates.filter((date) => date.end <= start && !isInRelativeClause(view, date)).at(-1);
  if (ahead && !isJoined && ahead.start >= close.start) return ahead;
  const after = dates.find(
    (date) => date.start >= start && !isInLaterClause(view, date, at) && !isInRelativeClause(view, date, at),
  );
  return after ?? (isJoined ? undefined : ahead);
}

// زار أوسلو عام 2019 وسيزور باريس: a date before the conjunction belongs to the other verb
function isJoinedVerb(view: SentenceView, at: number): boolean {
  const letters = lettersAt(view, at);
  return view.terms.fits("joined", letters) && !isTrigger(view.lexicons, letters);
}

// منذ توليه منصبه في مارس: the date begins another state of affairs
function isSince(view: SentenceView, date: Span): boolean {
  const at = indexFrom(view, date.start);
  const before = view.words.slice(Math.max(0, at - sinceReach), at);
  return before.some(({ letters }) => view.terms.has("since", letters));
}

// "Sule, who visited Oslo in 2019, visited Rome": the year belongs to the clause between the commas
function isInRelativeClause(view: SentenceView, date: Span, from = -1): boolean {
  const first = indexFrom(view, date.start);
  const after = indexFrom(view, date.end);
  if (after === -1 || !isPartedBefore(view, after)) return false;
  for (let i = first - 1; i > from && !isPartedBefore(view, i + 1); i--)
    if (isAt(view, i, "datedRelatives")) return true;
  return false;
}

// "visited Paris, and will visit Rome next week": the time words belong to the later verb
function isInLaterClause(view: SentenceView, date: Span, at: number): boolean {
  const first = indexFrom(view, date.start);
  for (let i = at + 1; i < first; i++) {
    const isFuture = isAt(view, i, "laterFutures") || view.terms.fits("joinedFuture", lettersAt(view, i));
    if (isFuture && !view.actorOf[i]) return true;
  }
  return false;
}
