import type { EventStatus, VisitType } from "@diplomatic-visits/core";
import type { Span } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { Finding } from "../finding/finding.ts";
import type { PersonFound } from "../persons/person.ts";

/** A visit, a meeting or a call that trigger words announce, with the slots that its sentence fills. */
export interface EventFound extends Finding {
  kind: "visit" | "meeting" | "call";
  /** The word that announces it. */
  trigger: Span;
  /** How far it has come, by the form of the trigger and the words around it. */
  status: Slot<EventStatus>;
  /** Who travels, or who meets. */
  actors: Actor[];
  /** Where a visit leads. */
  place?: PlaceSlot;
  /** Where the later sentences that speak of the same visit name its place. */
  again: Span[];
  /** The time expression nearest to the trigger. */
  date?: Span;
  /** The type of a visit, as its words name it. */
  type?: Slot<VisitType>;
  /** The words of each sentence that speaks of it; the first are those of `start` and `end`. */
  evidence: Span[];
}

/** A value and the words that give it. */
export interface Slot<T> extends Span {
  value: T;
}

/** A country or capital, and the words with the preposition before it. */
export interface PlaceSlot extends Span {
  place: CountryWords;
}

/** One who travels or meets: a named person, or words that name an office or a group. */
export interface Actor extends Span {
  person?: PersonFound;
}
