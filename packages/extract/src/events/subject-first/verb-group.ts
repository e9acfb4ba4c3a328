import { beginsWithCapital } from "../../finding/capitals.ts";
import { isAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { type Meaning, meaningsAt } from "./meanings.ts";

/** A verb with its auxiliaries: "has not been received", "to visit", "visiting". */
export interface VerbGroup {
  /** The index of its first word, of its head, and after its last word. */
  from: number;
  at: number;
  to: number;
  /** The auxiliaries and adverbs before the head, the nearest first. */
  chain: readonly number[];
  /** What its head means, in the form that the auxiliaries allow; empty for an auxiliary alone. */
  meanings: readonly Meaning[];
}

/** The verb groups of a sentence. */
export interface VerbGroups {
  /** In the order of the text. */
  list: readonly VerbGroup[];
  /** For each word, the group it belongs to. */
  of: readonly (VerbGroup | undefined)[];
}

const known = new WeakMap<SentenceView, VerbGroups>();

/** The verb groups of a sentence, read once. */
export function verbGroups(view: SentenceView): VerbGroups {
  const groups = known.get(view) ?? read(view);
  known.set(view, groups);
  return groups;
}

function read(view: SentenceView): VerbGroups {
  const list: VerbGroup[] = [];
  const of: (VerbGroup | undefined)[] = new Array(view.words.length).fill(undefined);
  for (let i = 0; i < view.words.length; i++) {
    const group = groupFrom(view, i);
    if (!group) continue;
    list.push(group);
    for (let k = group.from; k < group.to; k++) of[k] = group;
    i = group.to - 1;
  }
  return { list, of };
}

/** The nearest auxiliary of a group that is in a list. */
export function auxiliaryIn(
  view: SentenceView,
  { chain }: VerbGroup,
  list: Parameters<typeof isAt>[2],
): number | undefined {
  return chain.find((i) => isAt(view, i, list));
}

/** Whether a group is an infinitive with "to", and not "is to", "has to" or "is going to". */
export function isInfinitive(view: SentenceView, { from, at, chain }: VerbGroup): boolean {
  const to = chain.find((i) => isAt(view, i, "infinitive"));
  if (to === undefined || to === at) return false;
  return !chain.some((i) => i >= from && i < to && isAuxiliaryVerb(view, i));
}

/** Whether a group has its own tense. */
export function isFiniteGroup(view: SentenceView, group: VerbGroup): boolean {
  if (isInfinitive(view, group) || group.chain.some((i) => isAt(view, i, "perfectParticiples"))) return false;
  if (group.meanings.length === 0 && group.chain.length === 0) return true;
  if (group.chain.some((i) => isAuxiliaryVerb(view, i))) return true;
  return group.meanings.some(({ form }) => form === "past" || form === "present" || form === "base");
}

/** Whether a group is passive. */
export function isPassiveGroup(view: SentenceView, group: VerbGroup): boolean {
  const isDone = group.meanings.some(({ form }) => form === "participle" || form === "past");
  return isDone && group.chain.some((i) => isAt(view, i, "be"));
}

/** Whether a word is an auxiliary: a form of be, have or do, or a modal. */
export function isAuxiliaryVerb(view: SentenceView, i: number): boolean {
  if (!isAt(view, i, "auxiliaryVerbs")) return false;
  const isContracted = isAt(view, i, "contractions");
  if (!isContracted) return true;
  if (view.words[i]?.gap !== "'") return false;
  // "he's visiting", but "President Sule's visit"
  return !isAt(view, i, "possessiveMark") || isAt(view, i - 1, "contractedAfter");
}

function isChainWord(view: SentenceView, i: number): boolean {
  if (view.actorOf[i] || view.places[i] || view.isDate[i]) return false;
  if (isAuxiliaryVerb(view, i) || isAt(view, i, "infinitive")) return true;
  // "will no longer travel"
  if ([i, i - 1].some((k) => k >= 0 && view.terms.hasPair("noLonger", view.words, k))) return true;
  if (isAt(view, i, "contractedNegations")) return view.words[i]?.gap === "'";
  return isAt(view, i, "auxiliaries") && !isAt(view, i, "contractions")
    ? true
    : view.terms.fits("adverb", lettersAt(view, i));
}

function groupFrom(view: SentenceView, from: number): VerbGroup | undefined {
  if (isTaken(view, from)) return undefined;
  const chain: number[] = [];
  let at = from;
  while (
    at < view.words.length &&
    isChainWord(view, at) &&
    (at === from || !isPartedBefore(view, at) || at > (chain[0] ?? at) + 1)
  ) {
    chain.unshift(at++);
    at = afterAside(view, at);
  }
  const isHeadAllowed =
    at === from || (at < view.words.length && (!isPartedBefore(view, at) || at > (chain[0] ?? at) + 1));
  const meanings = isHeadAllowed && !isTaken(view, at) ? headMeanings(view, at, chain) : [];
  if (meanings.length > 0) {
    const to = at + Math.max(...meanings.map(({ length }) => length));
    return { from, at, to: withParticle(view, to), chain, meanings };
  }
  const isUnknownVerb = isHeadAllowed && !isTaken(view, at) && isVerbByShape(view, at, chain);
  if (isUnknownVerb) return { from, at, to: at + 1, chain, meanings: [] };
  return chain.length > 0 ? auxiliaryAlone(view, from, chain) : undefined;
}

// "was", "had"
function auxiliaryAlone(view: SentenceView, from: number, chain: readonly number[]): VerbGroup | undefined {
  const last = chain.findIndex((i) => isAuxiliaryVerb(view, i));
  if (last === -1) return undefined;
  const alone = chain[last] as number;
  const own = meaningsAt(view.lexicons, view.words, alone).filter(
    ({ form, length }) => form !== "noun" && length === 1,
  );
  return { from, at: alone, to: alone + 1, chain: chain.slice(last), meanings: own };
}

// "will not, after all, travel": the index after words between two commas inside a verb
const asideReach = 4;

function afterAside(view: SentenceView, at: number): number {
  if (view.words[at]?.gap !== ", " || !isChainWord(view, at - 1)) return at;
  for (let i = at + 1; i <= at + asideReach; i++) {
    if (view.words[i]?.gap === ", " && !isTaken(view, at))
      return isAt(view, at - 1, "auxiliaryVerbs") || isAt(view, at - 1, "negations") ? i : at;
  }
  return at;
}

function isTaken(view: SentenceView, i: number): boolean {
  return view.actorOf[i] !== undefined || view.places[i] !== undefined || view.isDate[i] === true;
}

// "arrived back in", "flew out to", "called the trip off" keeps its particle elsewhere
function withParticle(view: SentenceView, to: number): number {
  if (!isAt(view, to, "particles") || isPartedBefore(view, to)) return to;
  const isPreposition = view.places[to + 1] !== undefined || view.actorOf[to + 1] !== undefined;
  return !isPreposition && (isAt(view, to + 1, "particleFollowers") || view.isDate[to + 1]) ? to + 1 : to;
}

function isVerbByShape(view: SentenceView, at: number, chain: readonly number[]): boolean {
  const letters = lettersAt(view, at);
  if (chain.some((i) => isAuxiliaryVerb(view, i)))
    return view.terms.fits("participle", letters) || view.terms.fits("pastParticiple", letters);
  // "President Sule praised"
  return at > 0 && view.actorOf[at - 1] !== undefined && view.terms.fits("pastParticiple", letters);
}

function headMeanings(view: SentenceView, at: number, chain: readonly number[]): readonly Meaning[] {
  const { words, lexicons, text } = view;
  const word = words[at];
  if (!word || word.isNumeral) return [];
  const meanings = meaningsAt(lexicons, words, at);
  if (meanings.length === 0) return meanings;
  // "Met Office", "Visit Britain": a capital inside a sentence begins a name
  if (at > 0 && beginsWithCapital(text, word.start) && isInLowerCase(view)) return [];
  const verbal = meanings.filter(({ form }) => form !== "noun");
  if (verbal.length === 0) return verbal;
  const forms = formsAfter(view, chain);
  const fitting = forms ? verbal.filter(({ form }) => forms.includes(form)) : unaided(view, at, verbal);
  const longest = Math.max(0, ...fitting.map(({ length }) => length));
  return fitting.filter(({ length }) => length === longest);
}

// a headline in title case has capitals everywhere
function isInLowerCase({ words, text, actorOf, places }: SentenceView): boolean {
  return words.some(
    ({ start, letters }, i) => letters.length > 3 && !actorOf[i] && !places[i] && /\p{Ll}/u.test(text.charAt(start)),
  );
}

type Form = Meaning["form"];

// the forms of a head that its auxiliaries allow; undefined without an auxiliary
function formsAfter(view: SentenceView, chain: readonly number[]): readonly Form[] | undefined {
  const nearest = chain.find((i) => isAuxiliaryVerb(view, i) || isAt(view, i, "infinitive"));
  if (nearest === undefined) return undefined;
  if (isAt(view, nearest, "be")) return ["ing", "participle", "future"];
  if (isAt(view, nearest, "have")) return ["participle"];
  return ["base"];
}

function unaided(view: SentenceView, at: number, verbal: readonly Meaning[]): readonly Meaning[] {
  const isNominal = isAfterDeterminer(view, at);
  if (isNominal) return [];
  const isAmbiguous = meaningsAt(view.lexicons, view.words, at).some(({ form }) => form === "noun");
  return verbal.filter(({ form }) => {
    // "Thai premier due in Oslo"
    if (form === "future") return view.actorOf[at - 1] !== undefined && view.words[at]?.gap === " ";
    if (form === "base") return isSubjectRightBefore(view, at);
    if (form === "ing") return !isAmbiguous || !(isAfterNominal(view, at) || isInNounPhrase(view, at));
    // "a long-awaited summit", "eleven landlocked states"
    if (form === "participle" || form === "past")
      return !isAdjectiveOfNoun(view, at) && (!isAmbiguous || isSubjectRightBefore(view, at));
    if (isAt(view, at, "memberNouns") && !isSubjectRightBefore(view, at)) return false;
    return !isAmbiguous || isSubjectRightBefore(view, at);
  });
}

// "the president's visit", "a planned visit", "his trip", "of visits"
function isAfterDeterminer(view: SentenceView, at: number): boolean {
  if (at === 0 || isPartedBefore(view, at)) return false;
  if (isAt(view, at - 1, "possessiveMark") && view.words[at - 1]?.gap === "'" && !isAt(view, at - 2, "contractedAfter"))
    return true;
  return isAt(view, at - 1, "determiners") || view.places[at - 1]?.kind === "adjective";
}

function isAfterNominal(view: SentenceView, at: number): boolean {
  return isAt(view, at - 1, "nominalBefore") || view.words[at]?.gap === "-";
}

// how many words of a noun phrase may come between its determiner and its noun
const phraseReach = 4;

// "a courtesy meeting", "the defence ministers' meeting"
function isInNounPhrase(view: SentenceView, at: number): boolean {
  if (/^['’]/.test(view.words[at]?.gap ?? "")) return true;
  for (let i = at - 1; i >= Math.max(0, at - phraseReach); i--) {
    if (view.words[i + 1]?.gap !== " " && view.words[i + 1]?.gap !== "-") return false;
    if (isAt(view, i, "nominalBefore") || isAt(view, i, "determiners")) return !isAt(view, i, "infinitive");
    if (isTaken(view, i) && view.places[i]?.kind !== "adjective") return false;
    if (isAuxiliaryVerb(view, i) || isAt(view, i, "nounPrepositions") || isAt(view, i, "phraseBreaks")) return false;
  }
  return false;
}

// "a planned meeting", "Planned summit"
function isAdjectiveOfNoun(view: SentenceView, at: number): boolean {
  const isNoun = meaningsAt(view.lexicons, view.words, at + 1).some(({ form, trigger }) => form === "noun" && trigger);
  return isNoun && view.words[at + 1]?.gap === " " && (at === 0 || isInNounPhrase(view, at));
}

// "leaders travel", "Sule visits", "who visits": a subject is right before the verb
function isSubjectRightBefore(view: SentenceView, at: number): boolean {
  if (at === 0) return false;
  if (view.actorOf[at - 1]) return view.words[at]?.gap === " ";
  if (view.words[at]?.gap !== " " && !isAt(view, at - 1, "relatives")) return isPartedBefore(view, at) && at > 1;
  return (
    view.places[at - 1]?.kind === "country" ||
    isAt(view, at - 1, "subjectPronouns") ||
    isAt(view, at - 1, "relatives") ||
    isAt(view, at - 1, "subjectConjunctions")
  );
}
