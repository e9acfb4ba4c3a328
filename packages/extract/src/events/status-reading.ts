import type { EventStatus } from "@diplomatic-visits/core";
import type { Slot } from "./event.ts";

/** A status that words give an event; `none` if they say that it does not take place. */
export type StatusReading = Slot<EventStatus> | "none" | undefined;

/** The status that a verb gives its event, or `none` if it does not say that the event takes place. */
export type Reading = Exclude<StatusReading, undefined>;
