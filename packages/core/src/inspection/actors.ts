import type { ArticleIndex, Mentioned } from "../article/article-index.ts";
import type { Entity } from "../generated/types.ts";
import { Kept } from "../text/kept.ts";
import type { Span } from "../text/span.ts";
import { kinOf } from "./kin.ts";
import { mentionsWithin } from "./mentions-within.ts";

/** Who the words of a text name. */
export interface Actors {
  /** The mentions inside a span, in order. */
  within(span: Span): readonly Mentioned[];
  /** Whether an entity may stand for another: itself, a group or part of it, its office holder, its country. */
  mayStandFor(one: string, other: string): boolean;
}

const known = new Kept<Actors>();

/** Looks up the mentions of an article and how its actors belong together, once for an index. */
export function actorsOf(index: ArticleIndex): Actors {
  const actors = known.get(index) ?? lookUp(index);
  known.set(index, actors);
  return actors;
}

function lookUp(index: ArticleIndex): Actors {
  let kin: ReturnType<typeof kinOf> | undefined;
  const isKin = (one: string, other: string) => {
    kin ??= kinOf(index);
    return kin(one)?.has(other) !== false || kin(other)?.has(one) !== false;
  };
  return {
    within: (span) => mentionsWithin(index, span),
    mayStandFor(one, other) {
      if (isKin(one, other)) return true;
      const [a, b] = [index.entities.get(one), index.entities.get(other)];
      if (!a || !b || (a.kind === "person" && b.kind === "person")) return false;
      return speaksFor(a, b) || speaksFor(b, a);
    },
  };
}

// An office holder speaks for the body or country of the office; countries, and bodies that are part of one, for each other.
function speaksFor(one: Entity, other: Entity): boolean {
  const isState = ({ kind, partOf }: Entity) => kind === "country" || partOf !== undefined;
  if (one.country !== undefined && one.country === other.country) return isState(one) || isState(other);
  const bodies = (one.offices ?? []).flatMap(({ of }) => of ?? []);
  return bodies.some((body) => body === other.id || body === other.partOf);
}
