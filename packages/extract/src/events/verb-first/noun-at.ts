import type { SentenceView } from "../sentence-view.ts";

/** A noun for a visit or a meeting in its sentence. */
export interface NounAt {
  view: SentenceView;
  at: number;
  /** The index after its owner and its goal, where a predicate may begin. */
  to: number;
}
