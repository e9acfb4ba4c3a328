import type { EventStatus } from "@diplomatic-visits/core";

/**
 * How a verb names the other side of its event: `to` with a goal, `direct` with an object, `with` after a preposition, `by` as a
 * passive whose agent follows, `each` without it: they met; `stay` with the place where somebody is.
 */
type EventFrame = "to" | "direct" | "with" | "by" | "each" | "stay";

/**
 * A verb form with its event and its status. Forms are separated by spaces, the words of a phrase joined by `_`; `*` is one word or up
 * to five others.
 */
export type FrameRow = readonly [
  kind: "visit" | "meeting" | "call",
  frame: EventFrame,
  status: EventStatus,
  forms: string,
];

/** Word lists of frames: words separated by spaces. */
interface FrameLists {
  /** The word for visit in all its forms. */
  visitNouns: string;
  /** Prepositions before a goal, and the words that may come between them and it. */
  goal?: string;
  articles?: string;
  /** Prepositions before a partner, and before somebody who is not the subject. */
  with?: string;
  notSubject?: string;
  /** Words that negate the verb shortly after them. */
  negations?: string;
  /** Words that make a whole sentence deny, suppose or refuse. */
  blocked?: string;
  /** Words that make a meeting a call. */
  phone?: string;
  /** Words that join two partners. */
  and?: string;
  /** Endings after an apostrophe, of a goal, of a place of stay, of an object and of a partner. */
  goalEndings?: string;
  stayEndings?: string;
  objectEndings?: string;
  withEndings?: string;
  /** The word after the agent of a passive: tarafından. */
  agentAfter?: string;
}

/** The verbs and nouns of one language that announce events, each form with its status. */
export interface EventFrames {
  /** Where a verb has its objects. */
  verb: "before-objects" | "after-objects";
  rows: readonly FrameRow[];
  /** Phrases beside the noun that say whether a visit took place, the strongest first. */
  nounRows: readonly (readonly [status: EventStatus, forms: string])[];
  lists: FrameLists;
}
