import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import { titleAt } from "../persons/title-at.ts";
import { eventTerms } from "./event-terms.ts";
import type { GroupContext } from "./group-context.ts";
import { meaningsAt } from "./subject-first/meanings.ts";

/** The words of an actor without a name, as indexes. */
export interface OfficePhrase {
  from: number;
  to: number;
}

// "the visiting Sri Lankan deputy prime minister": more words belong to another phrase
const longestBefore = 8;

/** The phrase for an office holder or a group whose head is at a word: "Kenya's deputy president", "the leaders of Chad and Niger". */
export function officePhraseAt(context: GroupContext, i: number): OfficePhrase | undefined {
  const { text, words, places, lexicons } = context;
  const title = titleAt({ words, places, lexicons }, i);
  // "Senator Chad Brooks": a name that no other finder has found
  const next = title && words[title.to];
  if (next?.gap === " " && beginsWithCapital(text, next.start) && !places[title?.to ?? 0]) return undefined;
  const head = title?.title.office ? title.to - 1 : isHead(context, i) && !places[i] ? i : undefined;
  if (head === undefined || isFollowedByHead(context, head)) return undefined;
  const first = title?.title.office ? firstWordFrom(words, i, title.title.start) : i;
  return { from: startOf(context, first), to: endOf(context, head + 1) };
}

function isHead({ words, lexicons }: GroupContext, i: number): boolean {
  const { letters } = words[i] as FoldedWord;
  const terms = eventTerms(lexicons);
  if (!terms.has("groups", letters) && !terms.has("officeHeads", letters)) return false;
  // "an official visit"
  const isBeforeNoun = () => meaningsAt(lexicons, words, i + 1).some(({ form, trigger }) => form === "noun" && trigger);
  return words[i + 1]?.gap !== " " || !isBeforeNoun();
}

// "prime minister" continues after "prime", "delegation leader" after "delegation"
function isFollowedByHead(context: GroupContext, head: number): boolean {
  const next = context.words[head + 1];
  return next !== undefined && /^[ -]$/.test(next.gap) && isHead(context, head + 1);
}

function firstWordFrom(words: readonly FoldedWord[], i: number, start: number): number {
  let first = i;
  while (first > 0 && (words[first - 1] as FoldedWord).start >= start) first--;
  return first;
}

function startOf(context: GroupContext, i: number): number {
  const { words, places, isTaken, lexicons } = context;
  const terms = eventTerms(lexicons);
  let from = i;
  while (from > 0 && from > i - longestBefore && /^[ \-'’]$|^, $/.test(words[from]?.gap ?? "") && !isTaken[from - 1]) {
    const before = words[from - 1] as FoldedWord;
    const isHyphen = words[from]?.gap === "-";
    const isPossessive = terms.has("possessiveMark", before.letters) && before.gap === "'";
    const isModifier = isHyphen || terms.has("actorModifiers", before.letters) || isHead(context, from - 1);
    if (words[from]?.gap === ", " && !isListOfPlaces(context, from)) break;
    if (terms.has("actorDeterminers", before.letters)) return from - 1;
    if (isPossessive) return startOfOwner(context, from - 2);
    const isJoined = terms.has("and", before.letters) && isAdjective(context, from) && isAdjective(context, from - 2);
    const isBody =
      isCapital(context, from - 1) &&
      (terms.has("groups", words[i]?.letters ?? "") || isAbbreviation(context, from - 1));
    if (!places[from - 1] && !isModifier && !isNumber(before) && !isJoined && !isBody) break;
    from--;
  }
  return from;
}

// "the Serbian and Croatian presidents"
function isAdjective({ places }: GroupContext, i: number): boolean {
  return places[i]?.kind === "adjective";
}

// "IMF officials"
function isCapital({ text, words }: GroupContext, i: number): boolean {
  return i > 0 && beginsWithCapital(text, words[i]?.start ?? 0);
}

// "IMF chief", "UN envoy"
function isAbbreviation({ text, words, isDate }: GroupContext, i: number): boolean {
  const { start, end } = words[i] as FoldedWord;
  return !isDate[i] && /^\p{Lu}{2,}$/u.test(text.slice(start, end));
}

// "Fiji, Samoa leaders"
function isListOfPlaces({ places }: GroupContext, i: number): boolean {
  return places[i] !== undefined && places[i - 1] !== undefined;
}

function isNumber({ isNumeral, letters }: FoldedWord): boolean {
  return isNumeral || /^\d/.test(letters);
}

// "Chile's", "the bank's", "Suriname's parliament's"
function startOfOwner(context: GroupContext, i: number): number {
  const { words, places, lexicons } = context;
  let from = Math.max(0, i);
  const place = places[from];
  while (place && from > 0 && places[from - 1] === place) from--;
  const before = words[from - 1];
  const isDetermined = before && words[from]?.gap === " " && eventTerms(lexicons).has("the", before.letters);
  return isDetermined ? from - 1 : from;
}

// "of Ghana and Togo", "from Sudan", "of the Republic of Cyprus"
function endOf(context: GroupContext, i: number): number {
  const { words, places, isTaken, lexicons } = context;
  const terms = eventTerms(lexicons);
  if (!terms.has("actorPrepositions", words[i]?.letters ?? "") || words[i]?.gap !== " ") return i;
  let to = i + 1;
  while (
    to < i + 4 &&
    !places[to] &&
    (terms.has("the", words[to]?.letters ?? "") ||
      isNumber(words[to] ?? noWord) ||
      terms.has("actorModifiers", words[to]?.letters ?? ""))
  )
    to++;
  const member = memberNounFrom(context, to);
  if (member !== undefined) return member + 1;
  if (!places[to] || isTaken[to] || places[to]?.kind === "adjective") return i;
  // "a delegation from Chad's parliament"
  if (isBeforeHead(context, to)) return endOfBody(context, to) ?? i;
  return endOfPlaces(context, to);
}

// "of the four river states", "from eleven landlocked countries"
const memberReach = 3;

function memberNounFrom({ words, places, isDate, lexicons }: GroupContext, from: number): number | undefined {
  const terms = eventTerms(lexicons);
  for (let i = from; i < from + memberReach; i++) {
    const { letters, gap } = words[i] ?? noWord;
    if (terms.has("memberNouns", letters)) return i;
    if ((gap !== " " && gap !== "-") || isDate[i] || (places[i] && places[i]?.kind !== "adjective")) return undefined;
    if (terms.has("nounPrepositions", letters) || terms.has("and", letters)) return undefined;
  }
  return undefined;
}

// "a delegation from Chad's parliament"
function endOfBody({ words, places, lexicons }: GroupContext, i: number): number | undefined {
  let k = i;
  while (places[k] !== undefined && places[k] === places[i]) k++;
  return eventTerms(lexicons).has("bodyNouns", words[k + 1]?.letters ?? "") ? k + 2 : undefined;
}

// "Ghana and Togo", "Chad, Mali and Niger"
function endOfPlaces(context: GroupContext, from: number): number {
  const { words, places, isTaken, lexicons } = context;
  let to = from;
  for (;;) {
    const place = places[to];
    while (places[to] !== undefined && places[to] === place) to++;
    const joint = eventTerms(lexicons).has("and", words[to]?.letters ?? "")
      ? to + 1
      : words[to]?.gap === ", "
        ? to
        : -1;
    if (joint === -1 || !places[joint] || places[joint]?.kind === "adjective" || isTaken[joint]) return to;
    if (isBeforeHead(context, joint)) return to;
    to = joint;
  }
}

// "the president of Chad and Niger's prime minister"
function isBeforeHead({ words, places, lexicons }: GroupContext, i: number): boolean {
  let k = i;
  while (places[k] !== undefined && places[k] === places[i]) k++;
  return eventTerms(lexicons).has("possessiveMark", words[k]?.letters ?? "") && words[k]?.gap === "'";
}

const noWord: FoldedWord = {
  start: 0,
  end: 0,
  gap: "",
  letters: "",
  isNumeral: false,
  part: () => ({ start: 0, end: 0 }),
};
