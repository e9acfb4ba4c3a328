import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import type { NameReading } from "./capitalized-name.ts";
import { titlesFrom } from "./known-titles.ts";
import { titleTerms } from "./title-terms.ts";

/** The words of a name, as indexes in the list of words. */
interface Name {
  from: number;
  to: number;
}

/**
 * Whether capitalized words that no list has stand where only a person's name does: "Ilva Berzina of Latvia", "Peru's Iker Quispe
 * met", "the ministers of Peru and Chile, Iker Quispe and Ana Luco,".
 */
export function isPersonByRole(context: NameReading, name: Name): boolean {
  if (hasBodyNoun(context, name)) return false;
  if (isPlaceAsName(context, name.from))
    return isDescribedPerson(context, name.from) || isBesideVerb(context, name) || isInList(context, name);
  return (
    isBeforeRelative(context, name) ||
    hasFiliation(context, name) ||
    isOfCountry(context, name) ||
    (isOwnedByCountry(context, name) && isBesideVerb(context, name)) ||
    isInPluralApposition(context, name)
  );
}

function hasBodyNoun({ words, lexicons }: NameReading, { from, to }: Name): boolean {
  const terms = titleTerms(lexicons);
  return words.slice(from, to).some(({ letters, gap }) => {
    if (gap === "-") return false;
    const isOffice = terms.has("heads", letters) || titlesFrom(lexicons, letters).some((one) => one.words.length === 1);
    return isOffice || terms.has("bodyNouns", letters) || terms.has("namedAfterAfter", letters);
  });
}

/** Whether the name of a country or a month begins a person's name: "Israel Pizarro", but "in May Leo Marsh". */
export function isPlaceAsName(context: NameReading, i: number): boolean {
  const { words, lexicons } = context;
  const terms = titleTerms(lexicons);
  if (!terms.has("placesAsNames", words[i]?.letters ?? "")) return false;
  const before = words[i - 1];
  if (!before || words[i]?.gap !== " " || terms.has("joining", before.letters)) return true;
  return isDescribedPerson(context, i);
}

// "to Paris Demopoulou, a banker": a surname and then what the person is
function isDescribedPerson({ text, words, lexicons, isCountry, endsName }: NameReading, i: number): boolean {
  const terms = titleTerms(lexicons);
  const [surname, article] = [words[i + 1], words[i + 2]];
  if (surname?.gap !== " " || !beginsWithCapital(text, surname.start) || isCountry(i + 1) || endsName(surname.letters))
    return false;
  if (article?.gap !== ", ") return false;
  if (terms.has("relatives", article.letters)) return true;
  const [noun, after] = [words[i + 3], words[i + 4]];
  const isPerson = [noun, after].some((word) => word?.gap === " " && terms.has("heads", word.letters));
  return (terms.has("indefinite", article.letters) || terms.has("the", article.letters)) && isPerson;
}

// "Ilva Berzina, who": two or three words, since a team is also "who"
function isBeforeRelative({ words, lexicons, isCountry }: NameReading, { from, to }: Name): boolean {
  const next = words[to];
  if (next?.gap !== ", " || !titleTerms(lexicons).has("relatives", next.letters) || to - from > 3) return false;
  return !isCountry(to - 1) || to - from > 1;
}

// "Joost van der Meulen", "Sidi Ould Mohamed"
function hasFiliation({ text, words, lexicons }: NameReading, { from, to }: Name): boolean {
  const terms = titleTerms(lexicons);
  return words
    .slice(from + 1, to - 1)
    .some(
      ({ letters, start }) =>
        terms.has("filiations", letters) && (!beginsWithCapital(text, start) || letters.length > 3),
    );
}

// "Ilva Berzina of Latvia"
function isOfCountry({ words, lexicons, isCountry }: NameReading, { to }: Name): boolean {
  const terms = titleTerms(lexicons);
  if (!terms.has("of", words[to]?.letters ?? "") || words[to]?.gap !== " ") return false;
  return words[to + 1]?.gap === " " && isCountry(to + 1);
}

// "Latvia's Ilva Berzina", "the UN's Hanne Lund"
function isOwnedByCountry({ text, words, lexicons, isCountry }: NameReading, { from }: Name): boolean {
  const mark = words[from - 1];
  const owner = words[from - 2];
  if (!mark || !owner || mark.gap !== "'" || !titleTerms(lexicons).has("possessiveMark", mark.letters)) return false;
  const written = text.slice(owner.start, owner.end);
  return words[from]?.gap === " " && (isCountry(from - 2) || /^\p{Lu}{2,5}$/u.test(written));
}

function isBesideVerb({ words, lexicons }: NameReading, { from, to }: Name): boolean {
  const terms = titleTerms(lexicons);
  // "Peru's Iker Quispe also met"
  const at = terms.has("adverbs", words[to]?.letters ?? "") ? to + 1 : to;
  const next = words[at];
  if (words[to]?.gap === " " && next?.gap === " " && terms.has("personVerbs", next.letters)) return true;
  // "called Latvia's Ilva Berzina"
  return [from - 1, from - 3].some((k) => terms.has("personVerbs", words[k]?.letters ?? ""));
}

// "Israel Pizarro, Chad Benton and India Marlowe"
function isInList({ text, words, lexicons }: NameReading, { from, to }: Name): boolean {
  const terms = titleTerms(lexicons);
  const isJoint = (k: number) => words[k]?.gap === " " && terms.has("joining", words[k]?.letters ?? "");
  const next = words[to];
  const isBefore = next?.gap === ", " && beginsWithCapital(text, next.start);
  return isBefore || isJoint(to) || isJoint(from - 1) || terms.has("of", next?.letters ?? "");
}

// "of Tunisia and Libya": how many words may come between
const longestPhrase = 8;

// "the ministers of Peru and Chile, Iker Quispe and Ana Luco,"
function isInPluralApposition({ text, words, lexicons }: NameReading, { from, to }: Name): boolean {
  const terms = titleTerms(lexicons);
  const isPair = words[to]?.gap === " " && terms.has("joining", words[to]?.letters ?? "");
  const second = words[to + 1] as FoldedWord | undefined;
  if (words[from]?.gap !== ", " || !isPair || !second || !beginsWithCapital(text, second.start)) return false;
  for (let k = from - 1; k >= Math.max(0, from - longestPhrase); k--) {
    if (terms.has("pluralOffices", words[k]?.letters ?? "")) return true;
    if (!/^[ '-]+$/.test(words[k]?.gap ?? "")) return false;
  }
  return false;
}
