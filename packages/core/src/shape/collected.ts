import type { Concept } from "../metadata/concept.ts";

/** What a compiled check finds in its one pass: whether it doubts the shape, and the parts of the article that rules read. */
export interface Collected {
  /** True if a part may not match the schema: only Zod can tell. */
  doubted: boolean;
  /** False if the keys of an object are not in the order of the schema. */
  ordered: boolean;
  /** The units by which numerals may be shorter in the source than as JSON.stringify writes them: by an exponent. */
  spared: number;
  /** The strings that may have other characters than those of ordinary text; undefined if nobody looked. */
  odd: string[] | undefined;
  supports: { evidence: object; owner: object; role: string }[];
  facts: { node: object; parent: object; key: string; block: string | undefined; concept: Concept | undefined }[];
  times: { time: object; owner: object; key: string }[];
  mentions: { mention: object; entity: object }[];
  references: {
    holder: object;
    at: string | number;
    id: string;
    concepts: readonly Concept[];
    reserved: readonly string[];
  }[];
  /** Every object with an id, in document order. */
  identified: { id: string; concept: Concept; object: object }[];
}

/** An empty collection. */
export function collecting(): Collected {
  return {
    doubted: false,
    ordered: true,
    spared: 0,
    odd: [],
    supports: [],
    facts: [],
    times: [],
    mentions: [],
    references: [],
    identified: [],
  };
}

/** Doubts the shape; the length of a doubted part does not matter. */
export function doubt(collected: Collected): number {
  collected.doubted = true;
  return 0;
}

/** What an id may refer to, and the words that may replace it. */
export interface Target {
  concepts: readonly Concept[];
  reserved: readonly string[];
}

/** Collects an id that refers to something. */
export function refer(collected: Collected, holder: object, at: string | number, target: Target): void {
  const id = (holder as Record<string | number, unknown>)[at] as string;
  collected.references.push({ holder, at, id, concepts: target.concepts, reserved: target.reserved });
}

/** Collects an object with an id. */
export function identify(object: Record<string, unknown>, concept: Concept, collected: Collected): void {
  const id = object["id"];
  if (typeof id === "string") collected.identified.push({ id, concept, object });
}
