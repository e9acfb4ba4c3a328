import type { EventStatus } from "@diplomatic-visits/core";
import type { EventLists } from "../../languages/parts/event-lists.ts";
import { isAt, isDeniedChain, isPartedBefore } from "../clause.ts";
import type { Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { StatusReading } from "../status-reading.ts";
import { statusAt } from "../status-slot.ts";
import { isUntilLater } from "./until-later.ts";

// "the visit of the president of the republic to Oslo was": a more distant verb has another subject
const predicateReach = 9;
// "was, officials said, not cancelled": a more distant participle belongs to another verb
const participleReach = 6;

/** The status that the predicate after a noun gives it: "the visit was cancelled", "the trip is expected next week". */
export function predicateStatus(view: SentenceView, from: number): StatusReading {
  for (let i = from; i < Math.min(view.words.length, from + predicateReach); i++) {
    // "the visit to Oslo by King Leo was cancelled"
    if (view.actorOf[i] && (view.actorOf[i] === view.actorOf[i - 1] || isAt(view, i - 1, "nounPhraseJoints"))) continue;
    if (!view.actorOf[i] && isAt(view, i, "relatives")) return relativeStatus(view, i + 1);
    if (view.actorOf[i] || isAt(view, i, "nounPhraseEnds")) return undefined;
    const own = ownVerb(view, i);
    if (own) return own;
    if (isAt(view, i, "predicateOpeners")) return predicateFrom(view, i);
  }
  return undefined;
}

// "the visit, which took place in April", "a visit that ends tomorrow"
function relativeStatus(view: SentenceView, from: number): StatusReading {
  const own = ownVerb(view, from);
  const isEnding = own?.value === "planned" && isAt(view, from, "endingVerbs");
  if (own) return isEnding ? { ...own, value: "under-way" } : own;
  return isAt(view, from, "predicateOpeners") ? predicateFrom(view, from) : undefined;
}

// "the visit begins on Sunday", "ended", "lasted two days"
function ownVerb(view: SentenceView, i: number): Slot<EventStatus> | undefined {
  const { terms, words } = view;
  const isListed = (list: "visitPast" | "visitPresent" | "visitCancelled") =>
    terms.hasPair(list, words, i) || isAt(view, i, list);
  if (isListed("visitCancelled")) return statusAt(view, "cancelled", i);
  if (isAt(view, i, "visitOngoing") || terms.hasPair("visitOngoing", words, i)) return statusAt(view, "under-way", i);
  if (isListed("visitPast")) return statusAt(view, "occurred", i);
  return isListed("visitPresent") ? statusAt(view, "planned", i) : undefined;
}

function predicateFrom(view: SentenceView, from: number): StatusReading {
  let isDenied = false;
  let modal: number | undefined;
  let infinitive: number | undefined;
  for (let i = from; i < Math.min(view.words.length, from + participleReach); i++) {
    if (i > from && isPartedBefore(view, i)) break;
    if (isDeniedChain(view, [i])) isDenied = true;
    else if (isAt(view, i, "predicateFutures")) modal = i;
    // "is now to begin on Sunday"
    else if (isAt(view, i, "infinitive") && isAt(view, from, "be")) infinitive ??= i;
    const value = predicateValue(view, i);
    const mood = modal ?? infinitive;
    if (value) return valueStatus(view, { i, value, isDenied, ...(mood === undefined ? {} : { modal: mood }) });
  }
  return modal === undefined ? undefined : onlyModal(view, modal, isDenied);
}

interface Predicate {
  i: number;
  value: EventStatus | "none";
  isDenied: boolean;
  modal?: number;
}

function valueStatus(view: SentenceView, { i, value, isDenied, modal }: Predicate): StatusReading {
  if (value === "none") return isDenied ? undefined : "none";
  if (isDenied && isCalledOff(value)) return statusAt(view, "planned", i);
  if (value === "cancelled" && isUntilLater(view, i + 1)) return statusAt(view, "postponed", i);
  // "will not take place"
  const isFuture = modal !== undefined && !isAt(view, modal, "conditionals");
  if (isDenied) return value === "occurred" && isFuture ? statusAt(view, "cancelled", i) : "none";
  if (value === "occurred" && modal === undefined && isAt(view, i, "begunWords") && isAt(view, i - 1, "presentPerfect"))
    return statusAt(view, "under-way", i);
  return value === "occurred" && modal !== undefined ? statusAt(view, "planned", modal) : statusAt(view, value, i);
}

// "the visit will help", "the visit would be a mistake"
function onlyModal(view: SentenceView, modal: number, isDenied: boolean): StatusReading {
  return isDenied || isAt(view, modal, "conditionals") ? "none" : statusAt(view, "planned", modal);
}

function isCalledOff(status: EventStatus): boolean {
  return status === "cancelled" || status === "postponed";
}

const predicateLists = [
  ["predicateCancelled", "cancelled"],
  ["predicatePostponed", "postponed"],
  ["predicateMoved", "planned"],
  ["predicateNone", "none"],
  ["predicatePlanned", "planned"],
  ["predicateAnnounced", "announced"],
  ["predicateOccurred", "occurred"],
  ["predicateUnderWay", "under-way"],
] as const;

function predicateValue(view: SentenceView, i: number): EventStatus | "none" | undefined {
  const isListed = (list: keyof EventLists) => isAt(view, i, list) || view.terms.hasPair(list, view.words, i);
  if (isListed("cancels")) return "cancelled";
  if (isListed("postpones")) return "postponed";
  // "the visit is off"
  if (isAt(view, i, "predicateOff") && isAt(view, i - 1, "predicateOffBefore")) return "cancelled";
  return predicateLists.find(([list]) => isListed(list))?.[1];
}
