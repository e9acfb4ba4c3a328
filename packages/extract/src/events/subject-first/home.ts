import type { Actor } from "../event.ts";

/** Whether a place is in the country of an actor. */
export function isHome({ person }: Actor, place: { country: string } | undefined): boolean {
  return person?.country !== undefined && place?.country === person.country;
}
