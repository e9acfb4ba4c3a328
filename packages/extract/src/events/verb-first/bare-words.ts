import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isGivenName } from "../../persons/given-names.ts";
import { endsName } from "../../persons/name-stops.ts";
import { isAt, isJoinedAt, isPartedBefore } from "../clause.ts";
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

/** Names that no other finder knows, joined by conjunctions: هلال السيابي وكورنيليا آمستوتس. */
export function bareNamesFrom(view: SentenceView, from: number): Actor[] | undefined {
  const names: Actor[] = [];
  let i = from;
  for (;;) {
    const name = bareNameFrom(view, i) ?? (names.length > 0 ? joinedNameFrom(view, i) : undefined);
    if (!name) return names.length > 0 ? names : undefined;
    names.push(name);
    i = view.words.findIndex(({ start }) => start >= name.end);
    if (i === -1 || view.words[i]?.gap !== " " || !view.terms.fits("joined", view.words[i]?.letters ?? ""))
      return names;
  }
}

/** A name right before a verb and its auxiliaries, which opens its clause: كان ماتيو روسي قد زار. */
export function bareNameBefore(view: SentenceView, at: number): Actor | undefined {
  let last = at - 1;
  while (last > 0 && (isAt(view, last, "maybeParticle") || view.isDate[last] || isAt(view, last, "groupAdverbs")))
    last--;
  for (let from = last - mostNames + 1; from < last; from++) {
    const isOpening = from === 0 || (from > 0 && (isPartedBefore(view, from) || isOpener(view, from - 1)));
    const name = isOpening ? bareNameFrom(view, from) : undefined;
    if (name && name.end === view.words[last]?.end) return name;
  }
  return undefined;
}

function isOpener(view: SentenceView, i: number): boolean {
  return isAt(view, i, "openers") || isJoinedAt(view, i, "was");
}

/** A name after a conjunction or a preposition written onto its first word: وكورنيليا آمستوتس, لمنال أبو العينين. */
export function joinedNameFrom(view: SentenceView, from: number): Actor | undefined {
  const word = view.words[from];
  if (!word || view.actorOf[from] || view.places[from] || view.isDate[from] || word.letters.length < 4)
    return undefined;
  let to = from + 1;
  while (to < from + mostNames && isNameLike(view, to, false)) to++;
  if (to - from < fewestNames || goesOn(view, to)) return undefined;
  const rest = word.part(1);
  if (endsName(view.lexicons, word.letters.slice(1), view.text.slice(rest.start, rest.end))) return undefined;
  if (view.terms.fits("notFirstName", view.text.slice(rest.start, rest.end))) return undefined;
  return { start: rest.start, end: (view.words[to - 1] as FoldedWord).end };
}

/** Whether all words between an actor and a word could be names: الوزيران سمير فهمي وكريم حداد. */
export function isNamesBetween(view: SentenceView, actor: number, to: number): boolean {
  for (let i = actor + 1; i <= to; i++) {
    const isJoined = view.terms.fits("joined", view.words[i]?.letters ?? "") && joinedNameFrom(view, i) !== undefined;
    if (!isJoined && !isNameLike(view, i, false)) return false;
  }
  return true;
}

function isNameLike(view: SentenceView, i: number, isFirst: boolean): boolean {
  const word = view.words[i];
  if (!word || word.isNumeral || view.actorOf[i] || view.isDate[i]) return false;
  // ماتيو روسي
  const isSurname = !isFirst && view.places[i]?.kind === "adjective" && !view.terms.fits("definite", word.letters);
  if (view.places[i] && !isSurname) return false;
  if (isPartedBefore(view, i) || (!isFirst && word.gap !== " ")) return false;
  if (isGivenName(view.lexicons, word.letters) || (!isFirst && isSecondPart(view, i))) return true;
  const written = view.text.slice(word.start, word.end);
  if (endsName(view.lexicons, word.letters, written) || tenseAt(view, i) !== undefined) return false;
  if (view.terms.fits(isFirst ? "notFirstName" : "notName", written)) return false;
  return !isKnownWord(view, i);
}

// نور الدين, عبد الرحمن
function isSecondPart(view: SentenceView, i: number): boolean {
  return isAt(view, i, "namePartsWithArticle") && !isAt(view, i - 1, "namePartsWithArticle");
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
