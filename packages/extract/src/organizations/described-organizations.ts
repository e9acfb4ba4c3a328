import { isGivenName } from "../persons/given-names.ts";
import type { CapitalPage } from "./name-page.ts";

const longestName = 4;

/** Whether a common noun right before capitalized words says that they name a company or a group: the airline Flyvia. */
export function isDescribed(page: CapitalPage, from: number, to: number): boolean {
  const { units, places, lexicons } = page;
  const [first, after] = [units[from], units[to]];
  if (!first || !(isAfterNoun(page, from) || isAfterRole(page, from) || isBeforeNoun(page, to))) return false;
  if (to - from > longestName || isGivenName(lexicons, first.letters) || first.isPossessive) return false;
  const isPlace = units.slice(from, to).every((unit) => places[unit.from] !== undefined);
  const isTitled = page.has("otherHeads", units[to - 1]) || (after?.isNext === true && after.isCapital);
  return !isPlace && !isTitled && !page.has("openers", first);
}

function isAfterNoun(page: CapitalPage, from: number): boolean {
  const before = page.units[from - 1];
  return (
    before !== undefined && !before.isCapital && page.units[from]?.isNext === true && page.has("companyNouns", before)
  );
}

// "chairman of Levant Savings", "a stake in Torrend Impianti"
function isAfterRole(page: CapitalPage, from: number): boolean {
  const { units } = page;
  if (!units[from]?.isNext || !units[from - 1]?.isNext) return false;
  return page.has("afterRole", units[from - 1]) && page.has("companyRoles", units[from - 2]);
}

// how many words may come between: ", a small Belgian relief charity"
const longestPhrase = 5;

// "Borders Open, a watchdog"
function isBeforeNoun(page: CapitalPage, to: number): boolean {
  const { text, units } = page;
  const [last, article] = [units[to - 1], units[to]];
  if (!last || !article || !/^, $/.test(text.slice(last.end, article.start)) || !page.has("indefinite", article))
    return false;
  for (let k = to + 1; k < to + longestPhrase && units[k]?.isNext; k++)
    if (page.has("companyNouns", units[k])) return true;
  return false;
}

/** Whether capitals after "the" are an acronym of a body: the GDRF said. */
export function isAcronym(page: CapitalPage, from: number, to: number): boolean {
  const { text, units, places } = page;
  const [article, unit, next] = [units[from - 1], units[from], units[from + 1]];
  if (to - from !== 1 || !unit?.isNext || !article || !page.has("the", article) || places[unit.from]) return false;
  const written = text.slice(unit.start, unit.end).replace(/['’]s$/, "");
  if (!/^\p{Lu}{3,6}$/u.test(written) || page.has("thingAcronyms", unit)) return false;
  const isThing = next?.isNext === true && (page.has("otherHeads", next) || page.has("thingsNamed", next));
  return !isThing && !isInHeading(page, from);
}

function isInHeading({ text, units }: CapitalPage, at: number): boolean {
  return [units[at - 2], units[at + 1]].some((unit) => {
    const written = unit ? text.slice(unit.start, unit.end) : "";
    return written.length > 3 && written === written.toUpperCase();
  });
}
