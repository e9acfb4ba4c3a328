import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { endsName } from "../../persons/name-stops.ts";
import { isAt, isPartedBefore } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { tenseAt } from "./tense.ts";

// A name that no other finder knows has two to four words.
const fewestNames = 2;
const mostNames = 4;

/** Words that stand where a name would, and have the shape of one: the subject of a verb of people, such as التقى. */
export function bareNameFrom(view: SentenceView, from: number): Actor | undefined {
  let to = from;
  while (to < from + mostNames && isNameLike(view, to, to === from)) to++;
  if (to - from < fewestNames || goesOn(view, to)) return undefined;
  const [first, last] = [view.words[from] as FoldedWord, view.words[to - 1] as FoldedWord];
  return { start: first.start, end: last.end };
}

function isNameLike(view: SentenceView, i: number, isFirst: boolean): boolean {
  const word = view.words[i];
  if (!word || word.isNumeral || view.actorOf[i] || view.places[i] || view.isDate[i]) return false;
  if (isPartedBefore(view, i) || (!isFirst && word.gap !== " ")) return false;
  const written = view.text.slice(word.start, word.end);
  if (endsName(view.lexicons, word.letters, written) || tenseAt(view, i) !== undefined) return false;
  if (view.terms.fits(isFirst ? "notFirstName" : "notName", written)) return false;
  return !isKnownWord(view, i);
}

const knownLists = ["sent", "metUnnamed", "adverbs", "groupAdverbs", "openers", "goalRelatives", "things"] as const;

function isKnownWord(view: SentenceView, i: number): boolean {
  return knownLists.some((list) => isAt(view, i, list));
}

// a longer phrase is not a name
function goesOn(view: SentenceView, i: number): boolean {
  return isNameLike(view, i, false);
}

/** The words of a town that no gazetteer has, after a preposition of goal: إلى جنيف, إلى مدينة بوسان. */
export function bareTownFrom(view: SentenceView, from: number): { start: number; end: number } | undefined {
  const isNamed = isAt(view, from, "townHeads");
  const i = isNamed ? from + 1 : from;
  const word = view.words[i];
  if (!word || word.isNumeral || view.actorOf[i] || view.isDate[i] || isPartedBefore(view, i)) return undefined;
  const written = view.text.slice(word.start, word.end);
  if (!isNamed && (endsName(view.lexicons, word.letters, written) || view.terms.fits("notTown", written)))
    return undefined;
  if (!isNamed && (isKnownWord(view, i) || !endsPhrase(view, i + 1))) return undefined;
  return { start: word.start, end: word.end };
}

// a noun with a complement is not a town
function endsPhrase(view: SentenceView, i: number): boolean {
  const word = view.words[i];
  if (!word || isPartedBefore(view, i) || view.actorOf[i] || view.isDate[i]) return true;
  return view.places[i]?.kind === "adjective" || isKnownWord(view, i) || endsName(view.lexicons, word.letters);
}
