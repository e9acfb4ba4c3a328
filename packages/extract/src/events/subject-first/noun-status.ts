import type { EventStatus } from "@diplomatic-visits/core";
import type { Trigger } from "../../languages/parts/event-words.ts";
import { isAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Slot } from "../event.ts";
import { withNext } from "../event-terms.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import type { StatusReading } from "./noun-predicate.ts";
import { subjectFirstStatus } from "./verb-status.ts";

/** The status information in the words before a noun. */
export interface StatusBefore {
  /** The governor of the noun. */
  strong?: Exclude<StatusReading, undefined>;
  /** The status from an adjective or a preposition. */
  weak?: Slot<EventStatus>;
}

/** How far before a noun its governor is looked for: a governor and a noun phrase fit in. */
export const nounGovernorReach = 10;
// "during his three-day official visit": a more distant preposition governs another noun
const withinReach = 4;

/** The status from the governor, the adjectives and the prepositions before a noun. */
export function statusBeforeNoun(view: SentenceView, at: number): StatusBefore {
  const found: StatusBefore = {};
  for (let i = at - 1; i >= Math.max(0, at - nounGovernorReach); i--) {
    if (view.actorOf[i]) continue;
    const strong = governorStatus(view, i);
    if (strong) return { ...found, strong };
    const isPlanned = isAt(view, i, "cancels") || isAt(view, i, "postpones") || isAt(view, i, "plannedNouns");
    if (isPlanned) found.weak ??= statusAt(view, "planned", i);
    if (isAt(view, i, "ahead")) return { weak: found.weak ?? statusAt(view, "planned", i) };
    if (isAt(view, i, "pastNouns")) found.weak ??= statusAt(view, "occurred", at);
    if (isAt(view, i, "within") && i >= at - withinReach) return { ...withinStatus(view, i, at), ...found };
    if (isPartedBefore(view, i)) return found;
  }
  return found;
}

// "will sign it during his visit"
function withinStatus(view: SentenceView, at: number, noun: number): StatusBefore {
  if (isAt(view, at, "on") && isAt(view, at - 1, "ongoingBefore")) return { weak: statusAt(view, "under-way", noun) };
  for (let i = at - 1; i >= Math.max(0, at - nounGovernorReach); i--)
    if (isAt(view, i, "clauseFutures")) return { weak: statusAt(view, "planned", i) };
  return {};
}

function governorStatus(view: SentenceView, i: number): StatusBefore["strong"] {
  const { terms, words } = view;
  const [one, two] = [lettersAt(view, i), withNext(words, i)];
  if (terms.has("nounNegations", one)) return "none";
  if (terms.has("cancelNouns", one)) return statusAt(view, "cancelled", i);
  if (terms.has("postponeNouns", one)) return statusAt(view, "postponed", i);
  if (terms.has("cancels", one) || terms.has("cancels", two)) return changedStatus(view, i, "cancelled");
  if (terms.has("postpones", one) || terms.has("postpones", two)) return changedStatus(view, i, "postponed");
  if (terms.has("rejects", one) || terms.has("unrealNouns", one)) return "none";
  if (terms.has("invites", one)) return statusAt(view, "invited", i);
  if (terms.has("announces", one)) return statusAt(view, "announced", i);
  if (terms.has("paying", one)) return subjectFirstStatus({ view, at: i, form: formOf(view, one) }) ?? "none";
  // "plans a visit", but "a planned visit" is an adjective
  if (terms.has("planVerbs", one) && isAt(view, i + 1, "determiners")) return plannedVerb(view, i);
  return undefined;
}

function plannedVerb(view: SentenceView, i: number): Slot<EventStatus> | "none" {
  return subjectFirstStatus({ view, at: i, form: "past" }) ? statusAt(view, "planned", i) : "none";
}

// after "may cancel" and "did not cancel" the visit is still planned
function changedStatus(view: SentenceView, i: number, value: EventStatus): Slot<EventStatus> | undefined {
  const letters = lettersAt(view, i);
  const isPast = view.terms.fits("pastParticiple", letters) || view.terms.fits("participle", letters);
  const said = subjectFirstStatus({ view, at: i, form: isPast ? "past" : "base" });
  const isMaybe = said && view.terms.has("maybes", view.text.slice(said.start, said.end).toLowerCase());
  return said && !isMaybe ? statusAt(view, value, i) : undefined;
}

function formOf({ terms }: SentenceView, letters: string): Trigger["form"] {
  if (terms.fits("participle", letters)) return "ing";
  if (terms.has("payingBase", letters)) return "base";
  return terms.fits("thirdPerson", letters) ? "present" : "past";
}
