import { foldedList, monthNames, weekdayNamed } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import { perLexicons } from "../languages/active-lexicons.ts";
import type { OrganizationLists } from "../languages/parts/organization-words.ts";
import { sharedVocabulary } from "../languages/shared-lexicons.ts";
import { titlesFrom } from "../persons/known-titles.ts";
import { isAcronym, isDescribed } from "./described-organizations.ts";
import type { CapitalPage, NamedByGrammar, NamePage } from "./name-page.ts";
import { type NameUnit, nameUnits } from "./name-units.ts";
import { namesFrom } from "./organization-names.ts";

/** The names of organizations that capitals and a noun such as agency mark: Northern Relief Agency, Institute for Peace and Justice. */
export function capitalizedOrganizations(given: NamePage): NamedByGrammar[] {
  const lists = capitalLists(given.lexicons);
  // an Arabic text has none
  if (!lists || !/\p{Lu}/u.test(given.text)) return [];
  const units = nameUnits(given.text, given.words);
  const has = (list: keyof OrganizationLists, unit: NameUnit | undefined) =>
    unit !== undefined && (lists.get(list)?.has(unit.letters) ?? false);
  const page: CapitalPage = { ...given, units, has };
  const found: NamedByGrammar[] = [];
  for (let i = 0; i < units.length; ) {
    const to = runEnd(page, i);
    if (to === i) {
      i++;
      continue;
    }
    const name = nameIn(page, i, to) ?? citedIn(page, i, to) ?? describedIn(page, i, to);
    if (name) found.push({ start: name.start, end: name.end, from: name.from });
    i = name ? Math.max(i + 1, name.next) : to;
  }
  return found;
}

const capitalLists = perLexicons((lexicons) => {
  const own = lexicons.find(({ organizations }) => organizations?.grammar === "capitals")?.organizations;
  return own && new Map(Object.entries(own.lists).map(([list, words]) => [list, new Set(foldedList(words))]));
});

// "told TNA"
function citedIn(page: CapitalPage, from: number, to: number): Named | undefined {
  const { units, text } = page;
  const unit = units[from] as NameUnit;
  const isCited = to - from === 1 && unit.isNext && page.has("citedAfter", units[from - 1]);
  return isCited && /^\p{Lu}{3,6}$/u.test(text.slice(unit.start, unit.end)) ? named(page, from, to) : undefined;
}

// "the engineering group Torrend Impianti", "the GDRF said"
function describedIn(page: CapitalPage, from: number, to: number): Named | undefined {
  return isDescribed(page, from, to) || isAcronym(page, from, to) ? named(page, from, to) : undefined;
}

interface Named extends NamedByGrammar {
  /** The unit after it. */
  next: number;
}

/** The end of the capitalized words from a unit on that may be one name. */
function runEnd(page: CapitalPage, i: number): number {
  const { units } = page;
  let to = i;
  while (to < units.length && isPartOfName(page, to) && (to === i || units[to]?.isNext)) {
    to++;
    // Japan's Foreign Ministry: a possessor ends a name, unless it is one of the people's kind
    if (units[to - 1]?.isPossessive && !page.has("possessors", units[to - 1])) break;
  }
  return to;
}

function isPartOfName(page: CapitalPage, i: number): boolean {
  const unit = page.units[i] as NameUnit;
  if (!unit.isCapital) return /^(?:\d{1,2}$|al$)/.test(unit.letters) && page.units[i + 1]?.isCapital === true;
  return !isTitle(page, i) && !(page.has("openers", unit) && !isInside(page, i));
}

// The Hague: a capitalized article in the middle of a sentence belongs to a name
function isInside({ units }: CapitalPage, i: number): boolean {
  return units[i - 1]?.isCapital === true && units[i]?.isNext === true && units[i]?.letters !== "the";
}

// "Minister", "President": an office belongs to a person
function isTitle({ units, lexicons, words }: CapitalPage, i: number): boolean {
  const { from, letters } = units[i] as NameUnit;
  return titlesFrom(lexicons, letters).some(
    (title) => title.words.length === 1 || title.words.every((own, k) => words[from + k]?.letters === own),
  );
}

const longestName = 7;

function nameIn(page: CapitalPage, from: number, to: number): Named | undefined {
  const { units } = page;
  // a heading in capitals or with a capital on every word
  if (isHeading(page, from, to)) return undefined;
  for (let head = Math.min(to, from + longestName) - 1; head >= from; head--) {
    const first = page.has("firstHeads", units[head]) && head === to - 1 ? afterHead(page, head) : undefined;
    const isLast = page.has("lastHeads", units[head]) && (head === to - 1 || !page.has("endHeads", units[head]));
    if (first === undefined && !isLast) continue;
    const start = startOf(page, { from, head }, first !== undefined);
    if (start === undefined) continue;
    const end = first ?? head + 1;
    if (units.slice(end, to).some((unit) => page.has("otherHeads", unit))) return undefined;
    return named(page, start, end);
  }
  return companyIn(page, from, to);
}

function named(page: CapitalPage, from: number, to: number): Named {
  const [first, last] = [page.units[from] as NameUnit, page.units[to - 1] as NameUnit];
  return { start: first.start, end: last.end - markLength(page, last), from: first.from, next: to };
}

// the Defence Ministry's spokesman
function markLength({ text, ...page }: CapitalPage, last: NameUnit): number {
  const mark = /['’]s$/.exec(text.slice(last.start, last.end))?.[0];
  return mark === undefined || !page.has("lastHeads", last) ? 0 : mark.length;
}

const headingWords = 5;

function isHeading({ text, units }: CapitalPage, from: number, to: number): boolean {
  const written = text.slice((units[from] as NameUnit).start, (units[to - 1] as NameUnit).end);
  return to - from > 1 && written === written.toUpperCase() ? true : to - from > longestName + headingWords;
}

// Air Serbia, FC Torrend
function companyIn(page: CapitalPage, from: number, to: number): Named | undefined {
  const { units, text } = page;
  if (!page.has("companyHeads", units[from]) || to - from < 2 || to - from > 3) return undefined;
  const isSentence = from === 0 || /[.!?\n]/.test(text.slice(units[from - 1]?.end, units[from]?.start));
  if (page.has("otherHeads", units[to - 1]) || (isSentence && to - from === 2 && !placeAt(page, from + 1)))
    return undefined;
  return page.has("lastHeads", units[to - 1]) ? undefined : named(page, from, to);
}

function placeAt({ places, units }: CapitalPage, i: number): CountryWords | undefined {
  return places[units[i]?.from ?? -1];
}

/** Where a name begins whose noun is at `head`; undefined if nothing before it names anything. */
function startOf(
  page: CapitalPage,
  { from, head }: { from: number; head: number },
  hasMore: boolean,
): number | undefined {
  const { units } = page;
  let start = from;
  const isOfState = page.has("stateHeads", units[head]);
  while (start < head && (isOpener(page, start) || (isOfState && isNationality(page, start)))) start++;
  if (start === from && isHonoured(page, from, head)) return from - 1;
  if (start === from) start = afterTitle(page, from, head) ?? start;
  if (!hasMore) start = beforeAnd(page, start, head);
  if (!hasMore && page.has("longHeads", units[head]) && head - start < 2 && !page.has("commonBefore", units[head]))
    return undefined;
  const isBare = units.slice(start, head).every((unit) => page.has("commonBefore", unit));
  if (isBare) return hasMore && !page.has("jointBefore", units[start]) ? start : undefined;
  // "met Jonathan Court": a surname
  const isName = head - start === 1 && !hasMore && page.has("surnameHeads", units[head]) && !placeAt(page, start);
  return isName && !page.has("the", units[start - 1]) ? undefined : start;
}

function isOpener(page: CapitalPage, i: number): boolean {
  const { units, lexicons } = page;
  const { letters } = units[i] as NameUnit;
  if (page.has("openers", units[i])) return true;
  const vocabulary = sharedVocabulary(lexicons);
  const isTime = weekdayNamed(letters, vocabulary) ?? monthNames(letters, vocabulary)[0];
  // the March 8 Alliance, the Second of December Committee, the Sunday Times
  const before = page.has("of", units[i - 1]) ? units[i - 2] : units[i - 1];
  const isInName = /^\d/.test(before?.letters ?? "") || page.has("ordinals", before) || page.has("the", units[i - 1]);
  return isTime !== undefined && !isInName && !/^\d/.test(units[i + 1]?.letters ?? "");
}

function isNationality(page: CapitalPage, i: number): boolean {
  const place = placeAt(page, i);
  return place?.kind === "adjective" || page.units[i]?.isPossessive === true;
}

// King Faisal University, the Sheikh Zayed Bridge Foundation
function isHonoured(page: CapitalPage, from: number, head: number): boolean {
  const { units } = page;
  if (from === 0 || head === from || !units[from]?.isNext || !units[from - 1]?.isCapital || !isTitle(page, from - 1))
    return false;
  return (
    page.has("honouredHeads", units[head]) || (page.has("lastHeads", units[head]) && page.has("the", units[from - 2]))
  );
}

// "Minister Grace Union": after a title of a person comes a name of a person
function afterTitle(page: CapitalPage, from: number, head: number): number | undefined {
  return from > 0 && page.units[from]?.isNext && isTitle(page, from - 1) && head - from <= 2 ? head : undefined;
}

// the Justice and Development Party, the 6th of October Club
function beforeAnd(page: CapitalPage, start: number, head: number): number {
  const { units, words } = page;
  const [joint, left] = [units[start - 1], units[start - 2]];
  if (head === start || !joint || !left || !units[start]?.isNext || !joint.isNext) return start;
  const isNumeral = /^\d/.test(left.letters) && words[left.from]?.isNumeral === true;
  const isDay = page.has("of", joint) && (isNumeral || (left.isCapital && page.has("ordinals", left)));
  if (isDay) return start - 2;
  const isPair = page.has("and", joint) && left.isCapital && !placeAt(page, start - 2) && !isTitle(page, start - 2);
  const isAfterArticle = page.has("the", units[start - 3]) && left.isNext;
  return isPair && isAfterArticle && !page.has("lastHeads", left) ? start - 2 : start;
}

/** The end of the words that a noun such as bank or institute begins: Bank of Torrend, Institute for Peace and Justice in Ambrel. */
function afterHead(page: CapitalPage, head: number): number | undefined {
  const { units } = page;
  const joint = units[head + 1];
  if (!joint?.isNext || !page.has("afterHead", joint)) return undefined;
  let at = head + 2;
  if (page.has("the", units[at]) && units[at]?.isNext) at++;
  if (!isOwn(page, at) || page.has("commonAfter", units[at])) return undefined;
  let end = at + 1;
  while (end < head + 2 + longestName) {
    if (isOwn(page, end)) end++;
    else {
      const next = continued(page, end);
      if (next === undefined) break;
      end = next + 1;
    }
    if (units[end - 1]?.isPossessive && !page.has("possessors", units[end - 1])) break;
  }
  return end;
}

function isOwn(page: CapitalPage, i: number): boolean {
  const unit = page.units[i];
  return unit?.isCapital === true && unit.isNext && !isTitle(page, i);
}

// "and Trade", ", Scientific", "of Japan", "in Europe"
function continued(page: CapitalPage, at: number): number | undefined {
  const { units } = page;
  const joint = units[at];
  if (!joint?.isNext) return undefined;
  const isAnd = page.has("and", joint);
  if (!isAnd && !page.has("afterHead", joint)) return undefined;
  const next = page.has("the", units[at + 1]) && units[at + 1]?.isNext ? at + 2 : at + 1;
  if (!isOwn(page, next)) return undefined;
  // "Bank of Torrend and Ambrel Airways": a country or another organization begins there
  const after = runEnd(page, next);
  const isListed = namesFrom(page.lexicons, units[next]?.letters ?? "").some(({ words }) =>
    words.every((letters, k) => page.words[(units[next]?.from ?? 0) + k]?.letters === letters),
  );
  const isOther = isListed || placeAt(page, next) !== undefined || page.has("lastHeads", units[after - 1]);
  return isAnd && (isOther || after - next > 2) ? undefined : next;
}
