import { findReferences, type ReferencesOptions } from "../persons/references.ts";
import type { Actor } from "./event.ts";

/** The findings of a text from which its topics are read. */
export interface TopicsRead {
  text: string;
  /** The persons of the text as actors, in text order. */
  actors: readonly Actor[];
  references: ReferencesOptions;
}

/** Finds the person of an earlier sentence whom words go on to speak of; the references are read when first needed. */
export function topicActors({ text, actors, references }: TopicsRead): (offset: number) => Actor | undefined {
  let topics: ReturnType<typeof findReferences> | undefined;
  return (offset) => {
    topics ??= findReferences(text, references);
    const person = topics.topicAt(offset);
    return person && actors.findLast((actor) => actor.person === person && actor.end <= offset);
  };
}
