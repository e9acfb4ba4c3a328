import { isAt, isJoinedAt, lettersAt } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import type { Governed } from "./governing-clause.ts";
import type { NounAt } from "./noun-at.ts";
import { adjectiveStatus } from "./noun-modifier.ts";
import { verbGroupAt } from "./verb-group.ts";
import { offLater } from "./verb-status.ts";

/** The status of a visit whose denial an exception takes back: لم تدم الزيارة سوى ساعات, لا تفصله عن زيارة باريس سوى أيام. */
export function exceptedStatus(view: SentenceView, i: number): Governed {
  if (isJoinedAt(view, i, "pastNegations")) return statusAt(view, "occurred", i);
  return isJoinedAt(view, i, "futureNegations") ? statusAt(view, "planned", i) : undefined;
}

/** The status of a visit that a negation governs: لم تلغ الزيارة: not cancelled is planned. */
export function negatedStatus({ view, at }: NounAt, i: number): Governed {
  const off = offLater(view, at);
  if (off) return off;
  // لم يكن وصول الوزيرة مفاجئا
  if (isJoinedAt(view, i, "pastNegations") && isAt(view, i + 1, "be") && i + 2 === at && isCharacterized(view, at))
    return statusAt(view, "occurred", i);
  return isAt(view, i + 1, "governedNotOff") ? statusAt(view, "planned", i + 1) : "none";
}

function isCharacterized(view: SentenceView, at: number): boolean {
  const predicate = view.words.findIndex(
    (_, i) => i > at && !view.actorOf[i] && !view.isDate[i] && view.terms.fits("accusative", lettersAt(view, i)),
  );
  return predicate !== -1 && !isAt(view, predicate, "plans") && !isAt(view, predicate, "wishes");
}

/** The status of a visit that somebody refuses or denies: لم يستبعد زيارة leaves it open, too. */
export function refusedStatus({ view, at }: NounAt, i: number): Governed {
  const isPlan = view.terms.fits("pronominal", lettersAt(view, at)) || adjectiveStatus(view, at)?.value === "planned";
  // عدل عن زيارة, تعذر عليه القيام بزيارته المقررة: a plan that is given up
  const isGivenUp = (isPlan || isAt(view, at - 1, "fromPlace")) && isJoinedAt(view, i, "droppingVerbs");
  const isDropped = isGivenUp || (isPlan && isJoinedAt(view, i, "preventing"));
  if (isDropped && !verbGroupAt(view, i).isNegated) return statusAt(view, "cancelled", i);
  const next = view.words[i + 1]?.letters ?? "";
  // نفى إلغاء زيارته: the visit is still planned
  return view.terms.hasAnyForm("cancelNouns", next) || view.terms.hasAnyForm("postponeNouns", next)
    ? statusAt(view, "planned", i + 1)
    : "none";
}
