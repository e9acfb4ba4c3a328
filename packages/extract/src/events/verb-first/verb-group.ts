import { isAt, isClauseBreak, isJoinedAt, isPartedBefore } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isPastAt } from "./tense.ts";

/** The words before a verb that belong to it, and the conjunction that opens its clause. */
export interface VerbFirstGroup {
  isNegated: boolean;
  /** قد يزور, ربما يزور */
  isUncertain: boolean;
  /** لا يزال يزور */
  isStill: boolean;
  /** كان يزور, كان قد زار */
  was: boolean;
  /** The index of أن, إن, أنه before the verb or its subject. */
  opener?: number;
  /** Whether only words of the group come between the opener and the verb. */
  isOpenerNear: boolean;
}

// A verb, its subject with titles and a time expression fit into this many words.
const groupReach = 16;

/** Reads the auxiliaries, negations and the conjunction before a verb. */
export function verbGroupAt(view: SentenceView, at: number): VerbFirstGroup {
  const group: VerbFirstGroup = {
    isNegated: false,
    isUncertain: false,
    isStill: false,
    was: false,
    isOpenerNear: true,
  };
  let hasSubject = false;
  for (let i = at - 1; i >= Math.max(0, at - groupReach); i--) {
    if (isPartedBefore(view, i + 1)) {
      const before = parenthesisStart(view, i);
      if (before === undefined) return group;
      i = before;
      hasSubject = true;
    }
    if (isAt(view, i, "openers")) return { ...group, opener: i, isOpenerNear: !hasSubject };
    if (view.actorOf[i]) hasSubject = true;
    else if (!view.isDate[i] && !view.places[i] && !readAuxiliary(view, i, { group, hasSubject })) {
      const opener = farOpener(view, i);
      return opener === undefined ? group : { ...group, opener, isOpenerNear: false };
    }
  }
  return group;
}

// Whether a word belongs to the group of the verb.
function readAuxiliary(
  view: SentenceView,
  i: number,
  { group, hasSubject }: { group: VerbFirstGroup; hasSubject: boolean },
): boolean {
  if (isJoinedAt(view, i, "negations")) {
    // لم يكن الرئيس قد زار, but not لم يؤكد الرئيس زار
    if (hasSubject && !group.was) return false;
    if (isAt(view, i + 1, "still")) group.isStill = true;
    else if (isExcepted(view, i)) group.was = isJoinedAt(view, i, "pastNegations");
    else if (!isAt(view, i + 1, "affirmed")) group.isNegated = true;
    return true;
  }
  if (isJoinedAt(view, i, "was")) group.was = true;
  else if (isJoinedAt(view, i, "perhaps")) group.isUncertain = true;
  else if (isJoinedAt(view, i, "maybeParticle")) group.isUncertain ||= isPresent(view, i + 1) && !isPastAt(view, i + 1);
  else if (!isJoinedAt(view, i, "still") && !isAt(view, i, "be") && !isAt(view, i, "groupAdverbs")) return false;
  return true;
}

// an exception is rarely farther from its negation
const exceptiveReach = 16;

/** Whether an exception takes back the negation at a word: لم تدم الزيارة سوى ساعات. */
export function isExcepted(view: SentenceView, at: number): boolean {
  for (let i = at + 2; i < Math.min(view.words.length, at + exceptiveReach) && !isClauseBreak(view, i); i++) {
    if (isPartedBefore(view, i)) return false;
    if (isAt(view, i, "exceptives")) return !isAt(view, i + 1, "subjunctiveOpeners");
  }
  return false;
}

function isPresent(view: SentenceView, i: number): boolean {
  return isAt(view, i, "presentVerbs") || view.terms.fits("imperfect", view.words[i]?.letters ?? "");
}

// أن الزعيم بوتروف سيزور: words that no other finder knows come between
function farOpener(view: SentenceView, from: number): number | undefined {
  for (let i = from; i >= Math.max(0, from - groupReach); i--) {
    if (isAt(view, i, "openers")) return i;
    if (isPartedBefore(view, i) || isVerb(view, i)) return undefined;
  }
  return undefined;
}

function isVerb(view: SentenceView, i: number): boolean {
  return isJoinedAt(view, i, "presentVerbs") || isJoinedAt(view, i, "futureVerbs") || isJoinedAt(view, i, "says");
}

/** The index before a phrase or a relative clause between two commas, the second of which follows a word. */
export function parenthesisStart(view: SentenceView, last: number): number | undefined {
  if (!/[،,–]/.test(view.words[last + 1]?.gap ?? "")) return undefined;
  for (let i = last; i > Math.max(0, last - groupReach); i--) {
    if (!isPartedBefore(view, i)) continue;
    const isApart = /[،,–]/.test(view.words[i]?.gap ?? "");
    const isPhrase = isAt(view, i, "goalRelatives") || isAt(view, i, "phrasePrepositions") || view.isDate[i];
    return isApart && (isPhrase || view.actorOf[i]) ? i - 1 : undefined;
  }
  return undefined;
}

// a phrase between commas is rarely longer
const asideReach = 14;

/** The last index of an aside between two commas that begins at a word: ، قادما من عمان، and ، بحسب ما أفادت به الوكالة،. */
export function asideEnd(view: SentenceView, first: number): number | undefined {
  if (!/[،,–]/.test(view.words[first]?.gap ?? "")) return undefined;
  const lists = ["asideOpeners", "phrasePrepositions", "goalRelatives"] as const;
  const isPrefixed = view.terms.fits("prepositionPrefix", view.words[first]?.letters ?? "");
  if (!isPrefixed && !lists.some((list) => isAt(view, first, list))) return undefined;
  for (let i = first + 1; i <= first + asideReach && i < view.words.length; i++) {
    if (isClauseBreak(view, i)) return undefined;
    if (/[،,–]/.test(view.words[i]?.gap ?? "")) return i - 1;
  }
  return undefined;
}

/** The last index of a phrase or a relative clause between two commas that begins at a word. */
export function parenthesisEnd(view: SentenceView, first: number): number | undefined {
  if (!/[،,–]/.test(view.words[first]?.gap ?? "") || !isAt(view, first, "goalRelatives")) return undefined;
  for (let i = first + 1; i < view.words.length; i++) if (isPartedBefore(view, i)) return i - 1;
  return view.words.length - 1;
}
