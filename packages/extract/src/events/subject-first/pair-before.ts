import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isAt } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { verbGroups } from "./verb-group.ts";

const pair = 2;

/**
 * The two persons whom "they" or "the two" means at an offset: those whom the sentence has named, or the sentence before, or the last
 * event; none if it is unclear.
 */
export function pairBefore(view: SentenceView, offset: number): Actor[] {
  const here = personsOf(view.actors.filter(({ end }) => end <= offset));
  const named = here.length === pair ? here : personsOf([...view.namedBefore, ...here]);
  if (named.length === pair) return named;
  if (here.length > 0) return [];
  if (named.length > pair) {
    const met = personsOf(view.earlier.at(-1)?.actors ?? []);
    return met.length === pair ? met : [];
  }
  const last = view.earlier.findLast(({ actors }) => personsOf(actors).length >= pair);
  const members = personsOf(last?.actors ?? []);
  const isOfLast = named.every(({ person }) => members.some((one) => one.person === person));
  return members.length === pair && isOfLast ? members : [];
}

// each person once, by the first words
function personsOf(actors: readonly Actor[]): Actor[] {
  return actors.filter(
    ({ person }, i) => person !== undefined && actors.findIndex((other) => other.person === person) === i,
  );
}

/** A sentence with the words for two known persons as one of its actors: "They met again", "the two will speak". */
export function withPairs(view: SentenceView): SentenceView {
  const pairs = view.words.flatMap((_, i): { actor: Actor; from: number; to: number }[] => {
    const from = firstOfPair(view, i);
    const { start } = view.words[from] as FoldedWord;
    if (!isPairAt(view, i) || pairBefore(view, start).length === 0) return [];
    return [{ actor: { start, end: (view.words[i] as FoldedWord).end }, from, to: i + 1 }];
  });
  if (pairs.length === 0) return view;
  const actorOf = [...view.actorOf];
  for (const { actor, from, to } of pairs) actorOf.fill(actor, from, to);
  const actors = [...view.actors, ...pairs.map(({ actor }) => actor)].sort((a, b) => a.start - b.start);
  return { ...view, actors, actorOf };
}

function firstOfPair(view: SentenceView, i: number): number {
  return isAt(view, i, "pairWords") && isAt(view, i - 1, "the") ? i - 1 : i;
}

// the subject of the verb after it: "they agreed", "the two", "both"
function isPairAt(view: SentenceView, i: number): boolean {
  if (view.actorOf[i] || view.isDate[i] || view.words[i + 1]?.gap !== " ") return false;
  const isWord = isAt(view, i, "pluralPronouns") || (isAt(view, i, "pairWords") && isAt(view, i - 1, "the"));
  return (
    isWord && (isAt(view, i + 1, "auxiliaries") || verbGroups(view).of[i + 1] !== undefined || isVerb(view, i + 1))
  );
}

function isVerb(view: SentenceView, i: number): boolean {
  return view.terms.fits("pastParticiple", view.words[i]?.letters ?? "") || isAt(view, i, "irregularPasts");
}
