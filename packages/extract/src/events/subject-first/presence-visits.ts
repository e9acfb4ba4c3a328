import type { EventLists } from "../../languages/parts/event-lists.ts";
import { isAt } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import type { Actor, EventFound, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Reading } from "../status-reading.ts";
import { eventOf } from "./event-of.ts";
import { goalsFrom } from "./goals.ts";
import { isHome } from "./home.ts";

/** Who is where. */
export interface Presence {
  /** The index of the word that says so. */
  at: number;
  actor: Actor | undefined;
  status: Reading;
  goals: readonly PlaceSlot[];
}

/** The visits of somebody to places abroad. */
export function visits(view: SentenceView, { at, actor, status, goals }: Presence): EventFound[] {
  if (!actor || status === "none") return [];
  const actors = coordinatedSubjects(view, actor);
  return goals
    .filter(({ place }) => !isHome(actor, place))
    .map((place) => eventOf(view, at, { kind: "visit", rule: "event/visit-presence", status, actors, place }));
}

/** The places after a preposition at a word. */
export function goalsAfter(view: SentenceView, from: number, prepositions: keyof EventLists): PlaceSlot[] {
  return isAt(view, from, prepositions) ? goalsFrom(view, from, { prepositions, isDirect: false }) : [];
}
