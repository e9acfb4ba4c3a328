import { isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { bareNamesFrom } from "./bare-words.ts";
import { actorsFrom, partnersAfterVerb } from "./participants.ts";
import { firstWordOf, isGovernedActor } from "./subject.ts";
import { tenseAt } from "./tense.ts";

/** The actors of the phrase of a noun: محادثات مع, لقاء بين, لقاء جمع ... و, اتصال من. */
export function partnersOfNoun(view: SentenceView, at: number): Actor[] | undefined {
  const partners = partnersAfterVerb(view, at) ?? nationsAfter(view, at) ?? partnersBefore(view, at);
  if (partners) return withLaterPartners(view, partners);
  for (let i = at + 1; i < view.words.length && !isClauseBreak(view, i); i++) {
    if (view.actorOf[i]) return i === at + 1 ? actorsFrom(view, i) : undefined;
    if (isAt(view, i, "nounPartner") && view.actorOf[i + 1]) return actorsFrom(view, i + 1);
    const bare = isAt(view, i, "nounPartner") ? bareNamesFrom(view, i + 1) : undefined;
    if (bare && bare.length > 1) return bare;
    if (isPartedBefore(view, i) || i > at + nounReach) return undefined;
  }
  return undefined;
}

// لقاء ثنائي موسع مطول جمع: adjectives come between
const nounReach = 6;

/** The actors that a meeting or a meal before them brings together: جمعت مأدبة غداء رئيس الحكومة بالسفراء. */
export function gatheredBy(view: SentenceView, at: number): Actor[] | undefined {
  if (!isJoinedAt(view, at - 1, "gatheringVerbs")) return undefined;
  for (let i = at + 1; i <= at + nounReach && !isPartedBefore(view, i); i++)
    if (view.actorOf[i]) return actorsFrom(view, i);
  return undefined;
}

/** The actor right after a noun, whose meeting with others it is: محادثات الرئيس مع نظيره. */
export function ownerAfter(view: SentenceView, at: number): Actor | undefined {
  const owner = view.words[at + 1]?.gap === " " ? view.actorOf[at + 1] : undefined;
  return owner && firstWordOf(view, owner) === at + 1 && !isGovernedActor(view, owner) ? owner : undefined;
}

// لقاءات للوزير مع نظرائه: the one whose meetings they are comes first
function withLaterPartners(view: SentenceView, partners: Actor[]): Actor[] {
  const [first] = partners;
  if (!first || partners.length > 1) return partners;
  const at = firstWordOf(view, first);
  const isFor = (view.words[at]?.start ?? 0) < first.start && view.terms.fits("aimNoun", lettersAt(view, at));
  const last = view.words.findIndex(({ end }) => end >= first.end);
  return isFor && last !== -1 ? [first, ...(partnersAfterVerb(view, last) ?? [])] : partners;
}

// أجرى مع نظيره محادثات, جرى بين الوزيرين لقاء: the partner comes before the noun
function partnersBefore(view: SentenceView, at: number): Actor[] | undefined {
  for (let i = at - 1; i >= 0 && !isPartedBefore(view, i + 1); i--) {
    if (view.actorOf[i] || view.isDate[i] || view.places[i]) continue;
    if (isAt(view, i, "withPartner") && view.actorOf[i + 1])
      return isHeldBy(view, i - 1) ? actorsFrom(view, i + 1) : undefined;
    if (tenseAt(view, i) || isAt(view, i, "openers") || isAt(view, i, "goalRelatives")) return undefined;
  }
  return undefined;
}

// the words between the verb and the partner are its subject, a date or a place
function isHeldBy(view: SentenceView, last: number): boolean {
  for (let i = last; i >= 0 && !isClauseBreak(view, i + 1); i--) {
    if (view.actorOf[i] || view.isDate[i] || view.places[i] || isAt(view, i, "inGoal") || isAt(view, i, "adverbs"))
      continue;
    return isJoinedAt(view, i, "makingVerbs") || isJoinedAt(view, i, "takingPlaceVerbs");
  }
  return false;
}

// لقاء أردني مصري, محادثات ثنائية أمريكية صينية: two states meet
function nationsAfter(view: SentenceView, at: number): Actor[] | undefined {
  let i = at + 1;
  while (isAt(view, i, "meetingAdjectives")) i++;
  const nations: Actor[] = [];
  for (; !isPartedBefore(view, i); i++) {
    const place = view.places[i];
    const isNation =
      place?.kind === "adjective" && !view.actorOf[i] && !view.terms.fits("definite", lettersAt(view, i));
    if (!place || !isNation) break;
    nations.push({ start: place.start, end: place.end, place });
  }
  return nations.length > 1 ? nations : undefined;
}
