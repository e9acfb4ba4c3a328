import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { indexFrom, isAt, isJoinedAt, isPartedBefore, lettersAt, type TriggerPlace } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { asideEnd } from "./verb-group.ts";

/** Whether a noun is a journey without a traveller: وصول عدة شحنات. */
export function isOfThing(view: SentenceView, at: number): boolean {
  if (!view.terms.hasAnyForm("journeyNouns", lettersAt(view, at))) return false;
  // وصول مرتقب لوزير الدفاع
  const isPlanned = isJoinedAt(view, at + 1, "plans") && view.actorOf[at + 2] !== undefined;
  if (view.actorOf[at + 1] || isPlanned) return false;
  return !view.terms.fits("pronominal", lettersAt(view, at)) && !isAt(view, at + 1, "toGoal");
}

/** Whether a verb of landing has neither a guest nor a traveller: حل ضيفا على, حطت طائرة, but other things settle and land, too. */
export function lacksGuest({ view, at }: TriggerPlace): boolean {
  if (!isJoinedAt(view, at, "guestVerbs")) return false;
  const near = view.words.slice(at + 1, at + guestReach);
  // طائرة تقل الوزير هبطت
  if (view.words.some((_, i) => i < at && i > at - guestReach && isAt(view, i, "carries"))) return false;
  return !near.some((_, k) => isAt(view, at + 1 + k, "guestWords") || view.actorOf[at + 1 + k]);
}

const guestReach = 10;

/** Whether a thing between a verb and the place makes it another verb: قدم تعازيه إلى, أقام مأدبة في. */
export function isOtherUse({ view, at }: TriggerPlace, target: Span): boolean {
  if (isJoinedAt(view, at, "packingVerbs")) return !view.words.some((_, i) => i > at && isAt(view, i, "packs"));
  if (!isJoinedAt(view, at, "strictVerbs")) return false;
  for (let i = at + 1; i < view.words.length && (view.words[i] as FoldedWord).start < target.start; i++) {
    const isKnown = view.actorOf[i] || view.isDate[i] || view.places[i];
    const isAdverb = isAt(view, i, "adverbs") || isAt(view, i, "groupAdverbs") || isAt(view, i, "durations");
    const isGuest = isAt(view, i - 1, "guestWords") && view.terms.fits("accusative", lettersAt(view, i));
    if (!isKnown && !isAdverb && !isGuest && !isAt(view, i, "guestWords") && !isAt(view, i, "forGoal")) return true;
  }
  return isObjectAt(view, indexFrom(view, target.end));
}

// أقام السفير في الرباط حفلا
function isObjectAt(view: SentenceView, i: number): boolean {
  if (i === -1 || isPartedBefore(view, i) || view.isDate[i] || view.actorOf[i]) return false;
  const isStay = ["durations", "guestWords", "adverbs", "groupAdverbs"] as const;
  return view.terms.fits("accusative", lettersAt(view, i)) && !isStay.some((list) => isAt(view, i, list));
}

/** Whether what travels is a letter or thanks: توجه بالشكر إلى, وصلت رسالة إلى. */
export function isOnlySent({ view, at }: TriggerPlace, target: Span): boolean {
  for (let i = at + 1; i < view.words.length && (view.words[i] as FoldedWord).start < target.start; i++) {
    const last = asideEnd(view, i);
    if (last !== undefined) {
      i = last;
      continue;
    }
    // بدعوة من: at the invitation of
    if (view.actorOf[i] || view.terms.hasPair("sentExcept", view.words, i)) continue;
    if (view.terms.hasAnyForm("sent", lettersAt(view, i))) return true;
  }
  return false;
}
