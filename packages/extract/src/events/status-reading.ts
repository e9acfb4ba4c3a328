import type { EventStatus } from "@diplomatic-visits/core";
import type { Slot } from "./event.ts";

/** A status that words give an event; `none` if they say that it does not take place. */
export type StatusReading = Slot<EventStatus> | "none" | undefined;

/** The status that a verb gives its event, or `none` if it does not say that the event takes place. */
export type Reading = Exclude<StatusReading, undefined>;

/** The status information in the words before a noun. */
interface StatusBefore {
  /** The governor of the noun. */
  strong?: Exclude<StatusReading, undefined>;
  /** The status from an adjective or a preposition. */
  weak?: Slot<EventStatus>;
}

/** How far before a noun its governor is looked for: a governor and a noun phrase fit in. */
const nounGovernorReach = 10;
