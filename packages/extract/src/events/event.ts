import type { EventStatus, VisitType } from "@diplomatic-visits/core";
import type { Span } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { Finding } from "../finding/finding.ts";
import type { PersonFound } from "../persons/person.ts";

/** A visit, a meeting or a call announced by trigger words, with the slots filled from its sentence. */
export interface EventFound extends Finding {
  kind: "visit" | "meeting" | "call";
  /** The trigger word. */
  trigger: Span;
  /** Its status, by the form of the trigger and the words around it. */
  status: Slot<EventStatus>;
  /** Who travels or meets. */
  actors: Actor[];
  /** The destination of a visit. */
  place?: PlaceSlot;
  /** The town that a visit leads to, if no list has it. */
  town?: Span;
  /** Whether its word is a tour, of which later sentences may report each stop. */
  isTour?: boolean;
  /** Whether its words tell the end of a visit. */
  isEnd?: boolean;
  /** Whether an earlier sentence lists it as a stop of a tour. */
  isStop?: boolean;
  /** Where later sentences about the same visit name its destination. */
  again: Span[];
  /** The time expression nearest to the trigger. */
  date?: DateWords;
  /** The type of a visit, as named by its words. */
  type?: Slot<VisitType>;
  /** The words of each sentence about it; the first are those of `start` and `end`. */
  evidence: Span[];
}

/** A time expression, with its EDTF value if the words give one. */
export interface DateWords extends Span {
  value?: string;
}

/** A value and its words. */
export interface Slot<T> extends Span {
  value: T;
}

/** A country or capital, and its words with the preposition before it. */
export interface PlaceSlot extends Span {
  place: CountryWords;
}

/** A person who travels or meets: a named person, or words for an office or a group. */
export interface Actor extends Span {
  person?: PersonFound;
  /** A country or a capital that meets as a state: "talks between Chad and Niger". */
  place?: CountryWords;
}
