import type { Certainty } from "../finding/finding.ts";
import type { Ambiguity } from "../languages/parts/place-words.ts";
import { inHeadline, isNameOfPerson } from "./capitals-around.ts";
import type { Match, ReadText } from "./match-phrases.ts";
import { wordAfter, wordBefore } from "./neighbours.ts";
import type { Meaning, PlaceKind } from "./phrase.ts";
import { isTownOfState } from "./town-of-state.ts";

/** The context of a match: the text, the matches, and how often countries are named unambiguously. */
export interface Reading extends ReadText {
  matches: readonly Match[];
  evidence: ReadonlyMap<string, number>;
}

/** The meaning of a match, and its certainty. */
export interface DecidedMeaning {
  meaning: Meaning;
  certainty: Certainty;
}

/** Decides the meaning of the match at an index; undefined when it is not a place. */
export function decide(reading: Reading, index: number): DecidedMeaning | undefined {
  const match = reading.matches[index] as Match;
  const { meanings, ambiguity, capitals } = match.phrase;
  const [meaning] = meanings;
  if (!meaning || isTownOfState(reading, match, meaning)) return undefined;
  if (ambiguity) return decideBy(ambiguity, reading, index);
  const unclear = capitals === "all" && inHeadline(reading, match, true);
  return { meaning, certainty: unclear ? "candidate" : "sure" };
}

function decideBy(ambiguity: Ambiguity, reading: Reading, index: number): DecidedMeaning | undefined {
  const match = reading.matches[index] as Match;
  const isName = ambiguity.person ? isNameOfPerson(reading, match) : false;
  if (isName || isRuledOut(ambiguity, reading, match) || isGivenName(ambiguity, reading, match)) return undefined;
  if (ambiguity.sameThroughout && isOtherElsewhere(ambiguity, reading, match)) return undefined;
  const verdict = spokenFor(ambiguity, reading, index) ?? unspoken(ambiguity, reading, match);
  return verdict && isName === undefined ? { ...verdict, certainty: "candidate" } : verdict;
}

// السفيرة جورجيا, رئيسة الوزراء جورجيا: a country's name does not modify a noun with ال
function isGivenName({ given }: Ambiguity, reading: Reading, match: Match): boolean {
  const before = wordBefore(reading, match);
  if (!given || match.proclitics !== "" || before === undefined) return false;
  return reading.terms.fits("definiteNoun", before.letters);
}

// "Georgia Governor" in one place, "voters in Georgia" in another
function isOtherElsewhere(ambiguity: Ambiguity, reading: Reading, { phrase }: Match): boolean {
  const [meaning] = phrase.meanings;
  if (meaning && reading.evidence.get(meaning.country) && phrase.ambiguity?.otherwise !== "sure") return false;
  return reading.matches.some(
    (one) => one.phrase.ambiguity === ambiguity && reading.terms.has("afterState", wordAfter(reading, one)),
  );
}

function spokenFor(ambiguity: Ambiguity, reading: Reading, index: number): DecidedMeaning | undefined {
  const match = reading.matches[index] as Match;
  const meanings = meaningsOf(ambiguity, match);
  const supported = meanings.find((meaning) => isSupported(ambiguity, reading, { index, meaning }));
  const meaning = supported ?? (ambiguity.near ? mostNamed(reading, meanings) : undefined);
  return meaning && { meaning, certainty: ambiguity.otherwise === "sure" ? "sure" : (ambiguity.atMost ?? "likely") };
}

function unspoken(ambiguity: Ambiguity, reading: Reading, match: Match): DecidedMeaning | undefined {
  const [meaning] = meaningsOf(ambiguity, match);
  const { otherwise, surname } = ambiguity;
  if (!meaning || otherwise === "none" || isOutnumbered(ambiguity, reading, meaning)) return undefined;
  return { meaning, certainty: surname && isAttribute(reading, match) ? "sure" : otherwise };
}

function isRuledOut({ notSpelled, notAfter, notBefore }: Ambiguity, reading: Reading, match: Match): boolean {
  return (
    notSpelled?.test(reading.text.slice(match.start, match.end)) === true ||
    reading.terms.isAmong(wordBefore(reading, match), notAfter) ||
    reading.terms.isAmong(wordAfter(reading, match), notBefore)
  );
}

function meaningsOf({ countries }: Ambiguity, { phrase }: Match): Meaning[] {
  if (countries === undefined) return phrase.meanings;
  return countries.split(", ").flatMap((code) => phrase.meanings.filter(({ country }) => country === code));
}

function isSupported(
  ambiguity: Ambiguity,
  reading: Reading,
  { index, meaning }: { index: number; meaning: Meaning },
): boolean {
  const match = reading.matches[index] as Match;
  const words = (list: Ambiguity["after"]) => (typeof list === "string" ? list : list?.[meaning.country]);
  return (
    ambiguity.spelled?.[meaning.country]?.test(reading.text.slice(match.start, match.end)) === true ||
    reading.terms.isAmong(wordBefore(reading, match), words(ambiguity.after)) ||
    reading.terms.isAmong(wordAfter(reading, match), words(ambiguity.before)) ||
    (ambiguity.inRow === true && isInRow(reading, index, meaning.kind)) ||
    (ambiguity.inRow === true &&
      ambiguity.countries === undefined &&
      reading.terms.fits("supportingClitic", match.proclitics))
  );
}

// "الرئيس السوداني", "نظيره المصري", "والتونسي", and not "سامي كريم السوداني"
function isAttribute(reading: Reading, match: Match): boolean {
  const before = wordBefore(reading, match);
  if (match.proclitics !== "") return true;
  return before !== undefined && reading.terms.fits("definiteOrOwned", reading.text.slice(before.start, before.end));
}

// "بوركينا فاسو ومالي", "دمشق وعمان", "الروسية-المالية"
function isInRow({ words, matches, terms }: Reading, index: number, kind: PlaceKind): boolean {
  const { first, last } = matches[index] as Match;
  const before = matches[index - 1];
  const behind = matches[index + 1];
  const joins = (one: Match, at: number) =>
    terms.fits("joiningClitic", one.proclitics) || /^[,;]/.test(words[at]?.gap.trim() ?? "");
  const isAlike = (one: Match) => one.phrase.meanings[0]?.kind === kind;
  return (
    (before?.last === first - 1 && words[first]?.gap.includes("-") === true) ||
    (before?.last === first - 1 && isAlike(before) && joins(matches[index] as Match, first)) ||
    (behind?.first === last + 1 && isAlike(behind) && joins(behind, behind.first))
  );
}

function mostNamed({ evidence }: Reading, meanings: readonly Meaning[]): Meaning | undefined {
  const counts = meanings.map(({ country }) => evidence.get(country) ?? 0);
  const highest = Math.max(...counts);
  const best = meanings.filter((_, i) => counts[i] === highest);
  return highest > 0 && best.length === 1 ? best[0] : undefined;
}

function isOutnumbered({ against }: Ambiguity, { evidence }: Reading, { country }: Meaning): boolean {
  return against !== undefined && (evidence.get(against) ?? 0) > (evidence.get(country) ?? 0);
}
