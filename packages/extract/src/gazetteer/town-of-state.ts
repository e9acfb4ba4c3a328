import { beginsWithCapital } from "../finding/capitals.ts";
import type { Match, ReadText } from "./match-phrases.ts";
import type { Meaning } from "./phrase.ts";

/** Whether a name is a town in a North American state: Lebanon, Ohio; القاهرة بولاية إلينوي; the state of Washington. */
export function isTownOfState(read: ReadText, match: Match, { kind }: Meaning): boolean {
  if (kind === "adjective") return false;
  return isBeforeState(read, match, kind) || isStateItself(read, match) || isInState(read, match);
}

function isBeforeState({ text, words, terms }: ReadText, { last }: Match, kind: Meaning["kind"]): boolean {
  const [first, second, third] = [words[last + 1], words[last + 2], words[last + 3]];
  if (terms.fits("stateInitials", text.slice(words[last]?.end))) return true;
  if (!first || !/^, $/.test(first.gap) || !beginsWithCapital(text, first.start)) return false;
  // "Mexico, Texas and Arizona" is a list of states
  const isListed = (end: number, next = "") => terms.is("and", next) && text.charAt(end) === " ";
  const isAbbreviated = terms.is("stateAbbreviations", first.letters) && text.charAt(first.end) === ".";
  if (terms.is("states", first.letters) || isAbbreviated) return !isListed(first.end, second?.letters);
  const name = `${first.letters} ${second?.letters ?? ""}`;
  if (second?.gap !== " " || !terms.is("states", name)) return false;
  // "London, New York and Paris" are cities; no list joins Cuba and New York
  const isClosed = third?.gap === ", " && !terms.is("and", third.letters) && !beginsWithCapital(text, third.start);
  const isState = !terms.is("stateOrCity", name) || kind === "country" || isClosed;
  return isState && !isListed(second.end, third?.letters);
}

function isStateItself({ words, terms }: ReadText, { first, phrase }: Match): boolean {
  if (!terms.is("doubtfulStates", phrase.words.join(" "))) return false;
  return terms.is("of", words[first - 1]?.letters ?? "") && terms.is("stateWord", words[first - 2]?.letters ?? "");
}

function isInState({ words, terms }: ReadText, { last }: Match): boolean {
  const [next, second] = [words[last + 1], words[last + 2]];
  if (next?.gap !== " ") return false;
  if (terms.is("inState", next.letters)) return true;
  return terms.is("statePreposition", next.letters) && terms.is("stateHead", second?.letters ?? "");
}
