import type { Span } from "@diplomatic-visits/core/internal";
import { isAt, isClauseBreak, isPartedBefore } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { GoalFrame } from "./goals.ts";
import { isFiniteGroup, verbGroups } from "./verb-group.ts";

// a date and an adverb fit between a verb and its town
const townReach = 7;
// "Nizhny Novgorod", "Aix en Provence"
const longestTown = 4;

/** The town that a visit leads to, if no gazetteer has it: "visited Kutaisi", "arrived on Monday in the port of Gdynia". */
export function townAfter(view: SentenceView, from: number, frame: GoalFrame): Span | undefined {
  for (let i = from; i < Math.min(view.words.length, from + townReach); i++) {
    if (isStop(view, i, from)) return undefined;
    if (isCapital(view, i)) return isGoal(view, i, { from, frame }) ? townFrom(view, i) : undefined;
  }
  return undefined;
}

function isStop(view: SentenceView, i: number, from: number): boolean {
  const group = verbGroups(view).of[i];
  if (i > from && isClauseBreak(view, i)) return true;
  if (view.isDate[i]) return false;
  return (
    view.actorOf[i] !== undefined ||
    view.places[i] !== undefined ||
    (group !== undefined && isFiniteGroup(view, group)) ||
    isAt(view, i, "goalStops")
  );
}

function isCapital(view: SentenceView, i: number): boolean {
  const { text, words, isDate, actorOf } = view;
  return !isDate[i] && !actorOf[i] && /\p{Lu}/u.test(text.charAt(words[i]?.start ?? 0)) && words[i] !== undefined;
}

function isGoal(view: SentenceView, i: number, { from, frame }: { from: number; frame: GoalFrame }): boolean {
  if (i === from) return frame.isDirect && !isPartedBefore(view, i);
  if (isPartedBefore(view, i)) return false;
  if (isAt(view, i - 1, "of")) return isAt(view, i - 2, "townNouns");
  return isAt(view, i - 1, frame.prepositions) && !isAt(view, i - 1, "of");
}

// "Kutaisi on Friday", but not "Stanford University", "Airbus engineers", "NATO"
function townFrom(view: SentenceView, first: number): Span | undefined {
  let i = first;
  while (i < first + longestTown && isCapital(view, i) && (i === first || /^[ -]$/.test(view.words[i]?.gap ?? ""))) {
    const { start = 0, end = 0 } = view.words[i] ?? {};
    const word = view.text.slice(start, end);
    if (isAt(view, i, "notTowns") || isAt(view, i, "institutions") || view.places[i]) return undefined;
    if (word.length > 1 && word === word.toUpperCase()) return undefined;
    i++;
  }
  const isWhole =
    i >= view.words.length ||
    isPartedBefore(view, i) ||
    view.isDate[i] === true ||
    isAt(view, i, "datePrepositions") ||
    isAt(view, i, "townFollowers") ||
    // "the visit to Kutaisi was postponed"
    isFiniteAt(view, i);
  return isWhole ? { start: view.words[first]?.start ?? 0, end: view.words[i - 1]?.end ?? 0 } : undefined;
}

function isFiniteAt(view: SentenceView, i: number): boolean {
  const group = verbGroups(view).of[i];
  return group !== undefined && isFiniteGroup(view, group);
}
