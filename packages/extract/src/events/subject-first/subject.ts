import { actorBeforeCommas, actorOfCountry, firstActorBefore, isGoverned, lastActorBefore } from "../apposition.ts";
import { auxiliariesBefore, isAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";

/** The subject before a verb: right before its auxiliaries, before a relative clause, or the antecedent of a pronoun. */
export function subjectBeforeVerb(view: SentenceView, at: number): Actor | undefined {
  const { chain, before } = auxiliariesBefore(view, at);
  if (before < 0) return undefined;
  const isInfinitive = chain.some((i) => isAt(view, i, "infinitive"));
  const i = isAt(view, before, "participleConjunctions") ? before - 1 : before;
  return (
    adjacentSubject(view, i) ??
    (isInfinitive ? lastActorBefore(view, at) : undefined) ??
    subjectAfterParticiple(view, i, at)
  );
}

// "After visiting Oslo, President Sule left": the subject follows
function subjectAfterParticiple(view: SentenceView, i: number, at: number): Actor | undefined {
  if (i >= 0 || !view.terms.fits("participle", lettersAt(view, at))) return undefined;
  const comma = view.words.findIndex((_, k) => k > at && isPartedBefore(view, k));
  return comma === -1 ? undefined : (view.actorOf[comma] ?? view.actorOf[comma + 1]);
}

function adjacentSubject(view: SentenceView, i: number): Actor | undefined {
  const own = view.actorOf[i];
  if (own && !isGoverned(view, own, "subjectPrepositions")) return own;
  const ofCountry = view.places[i] && actorOfCountry(view, i);
  if (ofCountry) return ofCountry;
  if (isAt(view, i, "relatives")) return view.actorOf[i - 1] ?? actorOfCountry(view, i - 1);
  if (isAt(view, i, "subjectPronouns") || isAt(view, i, "subjectConjunctions")) return firstActorBefore(view, i);
  return actorBeforeCommas(view, i + 1);
}
