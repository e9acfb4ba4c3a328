import { lexiconOfWord } from "../../languages/active-lexicons.ts";
import { isAt, isJoinedAt, isPartedBefore } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Whether a word is a known verb of the past. */
export function isPastAt(view: SentenceView, i: number): boolean {
  return !view.actorOf[i] && isJoinedAt(view, i, "pastVerbs");
}

/** Whether a word is a known verb of the future. */
export function isFutureAt(view: SentenceView, i: number): boolean {
  return !view.actorOf[i] && isJoinedAt(view, i, "futureVerbs");
}

/** The tense of a known verb; undefined for another word. */
export function tenseAt(view: SentenceView, i: number): "past" | "present" | "future" | undefined {
  if (view.actorOf[i] || isAt(view, i, "nounsLikeVerbs")) return undefined;
  if (isFutureAt(view, i)) return "future";
  if (isPastAt(view, i))
    return isVerbalNoun(view, i) || isMatter(view, i) || isRestOfName(view, i) ? undefined : "past";
  return isJoinedAt(view, i, "presentVerbs") ? "present" : undefined;
}

/** The tense of a word at the beginning of a clause that is a verb by its form; undefined for another word. */
export function mainTenseAt(view: SentenceView, i: number): "past" | "present" | "future" | undefined {
  const known = tenseAt(view, i);
  if (known || view.actorOf[i] || view.places[i] || view.isDate[i]) return known;
  const letters = view.words[i]?.letters ?? "";
  if (i > 0 && !isPartedBefore(view, i) && !view.terms.fits("joined", letters)) return undefined;
  return lexiconOfWord(view.lexicons, letters)?.times?.tenseOfVerb?.(letters);
}

/** Whether a word that could be a verb is the rest of a name between a verb and its object: بدأ الملك طالب زيارة, زار الرئيس أوسفالدو راي هافانا. */
export function isRestOfName(view: SentenceView, i: number): boolean {
  const actor = view.actorOf[i - 1];
  if (!actor || view.words[i]?.gap !== " " || !isAt(view, i, "pastVerbs")) return false;
  let first = i - 1;
  while (first > 0 && view.actorOf[first - 1] === actor) first--;
  return !isJoinedAt(view, first - 1, "was") && tenseAt(view, first - 1) !== undefined;
}

// بشأن تبادل الأسرى
function isMatter(view: SentenceView, i: number): boolean {
  return isAt(view, i, "verbalNounsAfter") && i > 0 && !isPartedBefore(view, i) && isMatterWord(view, i - 1);
}

// تأجيل توجه الوزير
function isMatterWord(view: SentenceView, i: number): boolean {
  const isOff = isAt(view, i, "cancelNouns") || isAt(view, i, "postponeNouns");
  return isOff || isAt(view, i, "aboutWords");
}

// اقترح عقد لقاء: in the middle of a clause, not right after a conjunction
function isVerbalNoun(view: SentenceView, i: number): boolean {
  if (!isAt(view, i, "verbalNounsToo") || i === 0 || isPartedBefore(view, i)) return false;
  // أن الأخير عقد
  if (isAt(view, i - 2, "openers")) return false;
  return !view.isDate[i - 1] && !isAt(view, i - 1, "groupAdverbs") && !isAt(view, i - 1, "maybeParticle");
}
