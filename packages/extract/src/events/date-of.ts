import { type FoldedWord, foldedList, type Span } from "@diplomatic-visits/core/internal";
import { isPartedBefore, lettersAt, type Place } from "./clause.ts";
import type { SentenceView } from "./sentence-view.ts";
import { triggersOf } from "./trigger-words.ts";

const closeBy = 2;
const sinceReach = 4;

/** The time expression that dates an event: one just before the trigger, else the first after it, else the last before. */
export function dateOf({ view, at }: Place): Span | undefined {
  const { start } = view.words[at] as FoldedWord;
  const dates = view.dates.filter((date) => !isSince(view, date));
  const close = view.words[Math.max(0, at - closeBy)] as FoldedWord;
  const isJoined = isJoinedVerb(lettersAt(view, at));
  const ahead = dates.filter((date) => date.end <= start && !isInRelativeClause(view, date)).at(-1);
  if (ahead && !isJoined && ahead.start >= close.start) return ahead;
  const behind = dates.find(
    (date) => date.start >= start && !isInLaterClause(view, date, at) && !isInRelativeClause(view, date, at),
  );
  return behind ?? (isJoined ? undefined : ahead);
}

// زار أوسلو عام 2019 وسيزور باريس: what stands before و dates the other verb
function isJoinedVerb(letters: string): boolean {
  return /^[وف]/.test(letters) && triggersOf(letters) === undefined;
}

let since: ReadonlySet<string> | undefined;

// منذ توليه منصبه في مارس: since when something else has been so.
function isSince({ words }: SentenceView, date: Span): boolean {
  since ??= new Set(foldedList("منذ مذ since"));
  const known = since;
  const at = words.findIndex(({ start }) => start >= date.start);
  const before = words.slice(Math.max(0, at - sinceReach), at);
  return before.some(({ letters }) => known.has(letters));
}

const relative = /^(?:who|which|whose|الذي|التي)$/;

// "Sule, who visited Oslo in 2019, visited Rome": the year is that of the clause between the commas
function isInRelativeClause(view: SentenceView, date: Span, from = -1): boolean {
  const first = view.words.findIndex(({ start }) => start >= date.start);
  const behind = view.words.findIndex(({ start }) => start >= date.end);
  if (behind === -1 || !isPartedBefore(view, behind)) return false;
  for (let i = first - 1; i > from && !isPartedBefore(view, i + 1); i--)
    if (relative.test(view.words[i]?.letters ?? "")) return true;
  return false;
}

// "visited Paris, and will visit Rome next week": the words of time are those of the later verb
function isInLaterClause(view: SentenceView, date: Span, at: number): boolean {
  const first = view.words.findIndex(({ start }) => start >= date.start);
  for (let i = at + 1; i < first; i++)
    if (/^(?:will|would)$|^[وف]س[يت].{3}/.test(view.words[i]?.letters ?? "") && !view.actorOf[i]) return true;
  return false;
}
