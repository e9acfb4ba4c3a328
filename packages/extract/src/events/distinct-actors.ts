import type { Actor } from "./event.ts";

/** The actors without repetitions: one per person, and one per span of words without a person. */
export function distinctActors(actors: readonly Actor[]): Actor[] {
  return actors.filter(
    (actor, i) => actors.findIndex((other) => (actor.person ? other.person === actor.person : other === actor)) === i,
  );
}
