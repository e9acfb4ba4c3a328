import { isAt, isPartedBefore } from "../clause.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { eventOf } from "./event-of.ts";
import { isOwner } from "./partners.ts";
import { isFiniteGroup, verbGroups } from "./verb-group.ts";

/** "the visiting Thai premier", "Visiting Foreign Minister Leo Marsh said", unless an earlier sentence reports the visit. */
export function visitingActor(view: SentenceView, at: number): EventFound[] {
  if (!isAt(view, at, "visitingWords") || verbGroups(view).of[at]?.chain.length) return [];
  const actor = view.actorOf[at] ?? (view.words[at + 1]?.gap === " " ? view.actorOf[at + 1] : undefined);
  if (!actor || isOwner(view, actor) || !isAttribute(view, at, actor) || isKnown(view, actor)) return [];
  return [
    eventOf(view, at, {
      kind: "visit",
      rule: "event/visit-visiting",
      status: statusAt(view, "under-way", at),
      actors: [actor],
    }),
  ];
}

// "the visiting premier", and not "while visiting the premier"
function isAttribute(view: SentenceView, at: number, actor: Actor): boolean {
  // "MANILA, March 20 - Visiting Foreign Minister Leo Marsh"
  const isOpening = at === 0 || isPartedBefore(view, at) || view.words[at]?.gap === " - ";
  if (!isOpening) return !isAt(view, at - 1, "infinitive") && isAt(view, at - 1, "determiners");
  const next = view.words.findIndex(({ start }) => start >= actor.end);
  // "Visiting Minister Leo Marsh and his host agreed"
  if (isAt(view, next, "and") && !isPartedBefore(view, next)) return view.actorOf[next + 1] !== undefined;
  const verb = verbGroups(view).of[next];
  return verb !== undefined && !isPartedBefore(view, next) && isFiniteGroup(view, verb);
}

function isKnown({ earlier }: SentenceView, { person }: Actor): boolean {
  return earlier.some(
    ({ kind, actors }) => kind === "visit" && (!person || actors.some((one) => one.person === person)),
  );
}
