import type { ArticleIndex } from "../../article/article-index.ts";
import type { Reference } from "../../article/walk.ts";
import { traitBits } from "./trait-bits.ts";

const { unresolved, otherKind, later } = traitBits.reference;

/** The traits of references, which follow from the objects with their ids. */
export function referenceTraits({ references, byId }: Pick<ArticleIndex, "references" | "byId">): number[] {
  const traits: number[] = [];
  for (let i = 0; i < references.length; i++) {
    const { at, id, concepts } = references[i] as Reference;
    const target = byId.get(id);
    const kind = target === undefined ? unresolved : concepts.includes(target.concept) ? 0 : otherKind;
    traits.push(typeof at === "number" && at > 0 ? kind | later : kind);
  }
  return traits;
}
