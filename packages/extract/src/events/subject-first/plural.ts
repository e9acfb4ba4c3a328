import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Whether the words for an actor name more than one person. */
export function isPluralActor({ text, terms }: SentenceView, actor: Actor | undefined): boolean {
  if (!actor) return false;
  const { start, end } = actor;
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some(
    (word) => terms.has("pluralActors", word) || (terms.has("groups", word) && !terms.has("singularGroups", word)),
  );
}
