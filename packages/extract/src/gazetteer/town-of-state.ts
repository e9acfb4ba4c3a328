import { foldedList } from "@diplomatic-visits/core/internal";
import type { Match, ReadText } from "./match-phrases.ts";
import type { Meaning } from "./phrase.ts";

// Georgia and Washington are left out: "Tbilisi, Georgia", "Moscow, Washington and Beijing". Words of a name are joined by _.
const states = `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island
  south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming ontario`;
const abbreviations =
  "ala ariz ark calif colo conn fla ill ind kan ky mass mich minn miss mo neb nev okla ore pa tenn tex va vt wis wyo ga wash la md del";
const initials = /^, (?:N\.[CDHJMY]|S\.[CD]|R\.I|W\. ?Va)\./;

let lists: { states: ReadonlySet<string>; abbreviations: ReadonlySet<string> } | undefined;

function known() {
  const split = (list: string) =>
    new Set(list.split(/\s+/).map((name) => foldedList(name.replace("_", " ")).join(" ")));
  lists ??= { states: split(states), abbreviations: split(abbreviations) };
  return lists;
}

/** Whether a name is that of a town in a state of North America: Lebanon, Ohio; القاهرة بولاية إلينوي; the state of Washington. */
export function isTownOfState(read: ReadText, match: Match, { kind }: Meaning): boolean {
  if (kind === "adjective") return false;
  return isBeforeState(read, match, kind) || isStateItself(read, match) || isInArabicState(read, match);
}

function isBeforeState({ text, words }: ReadText, { last }: Match, kind: Meaning["kind"]): boolean {
  const [first, second, third] = [words[last + 1], words[last + 2], words[last + 3]];
  if (initials.test(text.slice(words[last]?.end))) return true;
  if (!first || !/^, $/.test(first.gap) || !isCapital(text, first.start)) return false;
  const isAbbreviated = known().abbreviations.has(first.letters) && text.charAt(first.end) === ".";
  if (known().states.has(first.letters) || isAbbreviated) return !isListed(text, first.end, second?.letters);
  const name = `${first.letters} ${second?.letters ?? ""}`;
  if (second?.gap !== " " || !known().states.has(name)) return false;
  // "London, New York and Paris" are cities; no list joins Cuba and New York
  const isClosed = third?.gap === ", " && third.letters !== "and" && !isCapital(text, third.start);
  return (name !== "new york" || kind === "country" || isClosed) && !isListed(text, second.end, third?.letters);
}

// "Mexico, Texas and Arizona" is a list of states
function isListed(text: string, end: number, next: string | undefined): boolean {
  return next === "and" && text.charAt(end) === " ";
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

function isStateItself({ words }: ReadText, { first, phrase }: Match): boolean {
  const isDoubtful = /^(?:washington|georgia)$/.test(phrase.words.join(" "));
  return isDoubtful && words[first - 1]?.letters === "of" && words[first - 2]?.letters === "state";
}

function isInArabicState({ words }: ReadText, { last }: Match): boolean {
  const [next, second] = [words[last + 1], words[last + 2]];
  if (next?.gap !== " " || /[a-z]/.test(next.letters)) return false;
  return next.letters === "بولايه" || (next.letters === "في" && second?.letters === "ولايه");
}
