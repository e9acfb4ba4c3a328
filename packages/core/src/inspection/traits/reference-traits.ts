import type { ArticleIndex } from "../../article/article-index.ts";
import type { Reference } from "../../article/walk.ts";
import { traitBits } from "./trait-bits.ts";

const { unresolved, otherKind, later } = traitBits.reference;

/** Returns the traits of references, which follow from the objects with their ids. */
export function referenceTraits({ byId }: ArticleIndex): (reference: Reference) => number {
  return ({ at, id, concepts }) => {
    const target = byId.get(id);
    const traits = target === undefined ? unresolved : concepts.includes(target.concept) ? 0 : otherKind;
    return typeof at === "number" && at > 0 ? traits | later : traits;
  };
}
