import { isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, isPastDated, statusAt } from "../status-slot.ts";
import type { Governed } from "./governing-clause.ts";
import type { NounAt } from "./noun-at.ts";
import { tenseAt } from "./tense.ts";

/** The status of a visit that a word before it makes an occasion: what it caused, how it was, that somebody is back from it. */
export function occasionStatus(noun: NounAt, i: number, modified: Governed): Governed {
  const { view } = noun;
  // دخلت الزيارة يومها الثالث
  const hasStayDay = view.words.some((_, k) => k > noun.at && isAt(view, k, "stayDays"));
  if (hasStayDay && isJoinedAt(view, i, "arrivingVerbs") && isSubjectOf(view, noun.at, i))
    return statusAt(view, "under-way", i);
  if (isJoinedAt(view, i, "separates")) return statusAt(view, "planned", i);
  if (view.terms.hasJoinedPair("endPhrases", view.words, i))
    return statusAt(view, isFutureDated(view) ? "under-way" : "occurred", i);
  return wasStatus(noun, i, modified) ?? outcomeStatus(noun, i, modified) ?? duringStay(noun, i);
}

/** Whether a verb puts off the visit after it and its subject: رحلت باريس زيارة وزيرها. */
export function isPutOffBefore({ view, at }: NounAt, i: number): boolean {
  if (!isJoinedAt(view, i, "postponesBeforeNoun")) return false;
  for (let k = i + 1; k < at; k++) if (!view.actorOf[k] && !view.places[k] && !view.isDate[k]) return false;
  return true;
}

// أثارت زيارة الوزير جدلا, لم تسفر زيارته عن شيء, تأتي زيارته المقررة: the visit is the subject right after the verb
function outcomeStatus({ view, at }: NounAt, i: number, modified: Governed): Governed {
  const isPast = isJoinedAt(view, i, "outcomePast");
  if (!isPast && !isJoinedAt(view, i, "outcomePresent")) return undefined;
  if (!isSubjectOf(view, at, i)) return undefined;
  for (let k = at + 1; k < at + unrealReach; k++) if (isAt(view, k, "unrealAdjectives")) return "none";
  if (modified) return modified;
  if (isFutureDated(view)) return statusAt(view, "planned", i);
  return isPast || isJoinedAt(view, i - 1, "negations") ? statusAt(view, "occurred", i) : undefined;
}

const unrealReach = 8;

// a verb right before its subject, in its gender
function isSubjectOf(view: SentenceView, at: number, i: number): boolean {
  for (let k = i + 1; k < at; k++) if (!view.isDate[k] && !isAt(view, k, "adverbs")) return false;
  // تزامن is masculine, although it begins like a feminine of the present
  const isPast = isJoinedAt(view, i, "outcomePast") && !lettersAt(view, i).endsWith("ت");
  const isFeminine = !isPast && view.terms.fits("feminineVerb", lettersAt(view, i));
  return isFeminine === view.terms.fits("feminineNoun", lettersAt(view, at));
}

// كانت زيارته قصيرة, but not كانت زيارته مقررة
function wasStatus({ view, at }: NounAt, i: number, modified: Governed): Governed {
  if (!isJoinedAt(view, i, "was") || modified || !isSubjectOf(view, at, i)) return undefined;
  if (view.terms.fits("imperfect", lettersAt(view, i)) || isFutureDated(view)) return undefined;
  const isOpen = (k: number) =>
    isJoinedAt(view, k, "plans") ||
    isJoinedAt(view, k, "futureVerbs") ||
    view.terms.hasAnyForm("wishes", lettersAt(view, k));
  for (let k = at + 1; k < view.words.length && !isClauseBreak(view, k); k++)
    if (!view.actorOf[k] && isOpen(k)) return undefined;
  return statusAt(view, "occurred", i);
}

// عاد من زيارة إلى, في اليوم الثاني من زيارته
function duringStay({ view, at }: NounAt, i: number): Governed {
  if (!isAt(view, at - 1, "asked") || i < at - returnReach) return undefined;
  if (isJoinedAt(view, i, "returningVerbs") || isAt(view, i, "returning")) return statusAt(view, "occurred", i);
  if (i < at - 3 || !isAt(view, i, "dayWords")) return undefined;
  return statusAt(view, isPastDated(view) ? "occurred" : "under-way", i);
}

const returnReach = 9;

/** The status of a visit in a headline without a verb, by its date: تفاصيل زيارة الوزير أمس, أمام الوزير رحلة غدا. */
export function undatedVerbless(view: SentenceView, at: number): Governed {
  const isVerb = (i: number) =>
    !view.actorOf[i] &&
    !view.isDate[i] &&
    !view.places[i] &&
    (tenseAt(view, i) || (i > 0 && view.terms.fits("imperfect", lettersAt(view, i))));
  if (view.words.some((_, i) => isVerb(i) || isJoinedAt(view, i, "negations") || isPartedBefore(view, i)))
    return undefined;
  if (view.terms.fits("pronominal", lettersAt(view, at))) return undefined;
  if (isFutureDated(view)) return statusAt(view, "planned", at);
  return isPastDated(view) ? statusAt(view, "occurred", at) : undefined;
}
