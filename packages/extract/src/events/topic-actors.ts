import type { PersonReferences } from "../persons/references.ts";
import type { Actor } from "./event.ts";

/** Finds the person of an earlier sentence whom words go on to speak of, as an actor; the references are read when first needed. */
export function topicActors(
  actors: readonly Actor[],
  readReferences: () => PersonReferences,
): (offset: number) => Actor | undefined {
  let references: PersonReferences | undefined;
  return (offset) => {
    references ??= readReferences();
    const person = references.topicAt(offset);
    return person && actors.findLast((actor) => actor.person === person && actor.end <= offset);
  };
}
