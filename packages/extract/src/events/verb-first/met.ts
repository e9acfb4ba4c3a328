import type { Actor, EventFound } from "../event.ts";

/** Who meets and with which status, before the event is made of it. */
export interface Met {
  actors: Actor[];
  status: EventFound["status"];
}
