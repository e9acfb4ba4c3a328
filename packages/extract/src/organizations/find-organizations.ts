import type { LanguageMap } from "@diplomatic-visits/core";
import { countryList, findValue } from "@diplomatic-visits/core/codelists";
import { type FoldedWord, foldedList, type Span } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import { type CountryWords, countryByWord } from "../finding/country-words.ts";
import { wordsWithLineBreaks } from "../finding/words-of-text.ts";
import { type ActiveLexicons, lexiconOfWord, lexiconsFor, perLexicons } from "../languages/active-lexicons.ts";
import { firstFitting, phrasesAfterClitics } from "../languages/clitic-readings.ts";
import { draftReading } from "../languages/draft-reading.ts";
import type { OrganizationLists } from "../languages/parts/organization-words.ts";
import { draftLexicons } from "../languages/registry.ts";
import { withBracketedNames } from "./bracketed-names.ts";
import { capitalizedOrganizations } from "./capitalized-organizations.ts";
import { chainedOrganizations } from "./chained-organizations.ts";
import type { NamePage } from "./name-page.ts";
import type { OrganizationFound } from "./organization-found.ts";
import { namesFrom, type Organization, type OrganizationName } from "./organization-names.ts";
import { withUnlisted } from "./unlisted-organizations.ts";

export type { OrganizationFound } from "./organization-found.ts";

/** The findings of other finders: a ministry needs its country. */
export interface OrganizationsOptions {
  places?: readonly CountryWords[];
  words?: readonly FoldedWord[];
  lexicons?: ActiveLexicons;
}

/** Finds the organizations of a list, ministries, and others by the grammar of their names. */
export function findOrganizations(
  text: string,
  {
    places = [],
    lexicons = lexiconsFor(),
    words = wordsWithLineBreaks(draftReading(text, lexicons)),
  }: OrganizationsOptions = {},
): OrganizationFound[] {
  const context = { text, words, places: countryByWord(words, places), lexicons };
  const { listed, others } = listedOrganizations(context);
  const unlisted = [...capitalizedOrganizations(context), ...chainedOrganizations(context)];
  const all = withUnlisted(
    context,
    listed,
    unlisted.filter((one) => !others.some(({ start, end }) => one.start < end && start < one.end)),
  );
  return withBracketedNames(context, all);
}

interface Context extends NamePage {}

// the organizations of the list, and the names of other bodies that contain one of theirs
function listedOrganizations(context: Context): { listed: OrganizationFound[]; others: Span[] } {
  const listed: OrganizationFound[] = [];
  const others: Span[] = [];
  for (let i = 0; i < context.words.length; i++) {
    const match = nameMatchAt(context, i);
    if (!match) continue;
    const one = isBuilding(context, i, match) ? undefined : organizationAt(context, i, match);
    if (one) listed.push(one);
    i += match.name.words.length - 1;
    if (!match.name.organization) others.push({ start: match.start, end: (context.words[i] as FoldedWord).end });
  }
  return { listed, others };
}

interface Match {
  name: OrganizationName;
  start: number;
}

const nameReader = perLexicons((lexicons) => phrasesAfterClitics(lexicons, (word) => namesFrom(lexicons, word)));

function nameMatchAt(context: Context, i: number): Match | undefined {
  const { words, lexicons } = context;
  const word = words[i] as FoldedWord;
  const readings = nameReader(lexicons)(word.letters);
  if (readings.length === 0) return undefined;
  const name = firstFitting(readings, (one) => isNameAt(context, i, one));
  if (
    !name ||
    (name.found.isNeverPrefixed && /^[\u0648\u0641]?[\u0628\u0643]/.test(word.letters.slice(0, name.skipped)))
  )
    return undefined;
  return { name: name.found, start: name.skipped === 0 ? word.start : word.part(name.skipped).start };
}

function isNameAt({ text, words, lexicons }: Context, from: number, name: OrganizationName): boolean {
  for (let k = 1; k < name.words.length; k++) {
    const word = words[from + k];
    if (!word || word.letters !== name.words[k] || !/^[ .,\-'’&]{0,2}$/.test(word.gap)) return false;
  }
  const first = words[from] as FoldedWord;
  const { end } = words[from + name.words.length - 1] as FoldedWord;
  if (!text.startsWith(name.sign, end)) return false;
  if (name.isArticled && !listed(lexicons).the.has(words[from - 1]?.letters ?? "")) return false;
  if (name.isBracketed) return isApart(text, first, end);
  const written = text.slice(first.start, end);
  if (name.isAbbreviation) return written === written.toUpperCase() && !isInCapitals(text, { start: first.start, end });
  return name.isSmall || !/^\p{Ll}/u.test(written);
}

// in brackets or quotation marks, or as the agency of a dateline: جدة - واس: or دبي / وام /
function isApart(text: string, { gap }: FoldedWord, end: number): boolean {
  const after = text.slice(end, end + 2);
  return (/[(«"“] ?$/.test(gap) && /^ ?[)»"”]/.test(after)) || (/[-–—/] ?$/.test(gap) && /^ ?[:：\-–—/]/.test(after));
}

// an abbreviation in a heading of capitals is a word: WHO SAID
function isInCapitals(text: string, { start, end }: Span): boolean {
  return (
    /^ \p{Lu}{3,}\b/u.test(text.slice(end, end + 20)) &&
    /(?:^|[^\p{L}]|\p{Lu} )$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

function organizationAt(context: Context, i: number, { name, start }: Match): OrganizationFound | undefined {
  const { organization } = name;
  if (!organization) return undefined;
  const last = i + name.words.length;
  const end = (context.words[last - 1] as FoldedWord).end + name.sign.length;
  if (organization.use === "ministry") return ministryAt(context, { organization, from: i, last, start, end });
  const { id, names, use } = organization;
  return {
    start,
    end,
    rule: `organization/${use}`,
    certainty: "sure",
    id,
    names,
    ...(organization.country === undefined ? {} : { country: organization.country }),
    form: use === "seat" ? "metonym" : "name",
  };
}

// OPEC Street, شارع جامعة الدول العربية; at the Élysée Palace, في قصر الإليزيه
function isBuilding({ text, words, lexicons }: Context, i: number, { name, start }: Match): boolean {
  const { names: own, organizations } = lexiconOfWord(lexicons, (words[i] as FoldedWord).letters) ?? {};
  if (!organizations) return false;
  const terms = listed(lexicons);
  const [before, after] = [words[i - 1], words[i + name.words.length]];
  const isWhole = start === words[i]?.start;
  const site = own?.hasCapitals ? after : isWhole ? before : undefined;
  const isSite =
    site !== undefined && terms.sites.has(site.letters) && /^ $/.test((site === after ? after : words[i])?.gap ?? "");
  if (isSite && (!own?.hasCapitals || beginsWithCapital(text, site.start))) return true;
  if (!name.words.some((letters) => terms.palaces.has(letters))) return false;
  const at = terms.the.has(before?.letters ?? "") ? words[i - 2] : before;
  return !isWhole || (at !== undefined && terms.placePrepositions.has(at.letters));
}

interface Ministry {
  organization: Organization;
  from: number;
  last: number;
  start: number;
  end: number;
}

// Where capitals mark names, the country before a ministry is not part of its name, and a ministry has a name without one;
// elsewhere its words are a description.
function ministryAt(context: Context, ministry: Ministry): OrganizationFound | undefined {
  const { lexicons, words } = context;
  const place = countryOfMinistry(context, ministry);
  const { organization, from, start, end } = ministry;
  const hasCapitals = lexiconOfWord(lexicons, (words[from] as FoldedWord).letters)?.names?.hasCapitals === true;
  const country = place?.kind === "capital" ? undefined : place?.country;
  return {
    start,
    end: place && country !== undefined ? Math.max(end, place.end) : end,
    rule: "organization/ministry",
    certainty: "likely",
    id: country === undefined ? organization.id : `${country.toLowerCase()}-${organization.id}`,
    names: country === undefined ? organization.names : ministryNames(organization, country),
    ...(country === undefined ? {} : { country }),
    form: hasCapitals ? "name" : "nominal",
  };
}

// «وزارة الخارجية الروسية», "the Russian Foreign Ministry", "Ministry of Defence of Iran"
function countryOfMinistry({ words, places, lexicons }: Context, { from, last }: Ministry): CountryWords | undefined {
  const isListed = (list: keyof ReturnType<typeof listed>, i: number) =>
    listed(lexicons)[list].has(words[i]?.letters ?? "");
  const of = isListed("of", last) ? (isListed("the", last + 1) ? 2 : 1) : 0;
  const after = words[last]?.gap === " " ? places[last + of] : undefined;
  const possessive = isListed("possessiveMark", from - 1) && words[from - 1]?.gap === "'" ? 2 : 1;
  const before = words[from]?.gap === " " ? places[from - possessive] : undefined;
  const own = lexiconOfWord(lexicons, (words[from] as FoldedWord).letters)?.organizations?.country;
  return own === "after" ? after : (before ?? (of > 0 ? after : undefined));
}

const listed = perLexicons((lexicons) => {
  const merged = (list: keyof OrganizationLists) =>
    new Set(lexicons.flatMap(({ organizations }) => foldedList(organizations?.lists[list] ?? "")));
  return {
    of: merged("of"),
    the: merged("the"),
    possessiveMark: merged("possessiveMark"),
    sites: merged("sites"),
    palaces: merged("palaces"),
    placePrepositions: merged("placePrepositions"),
  };
});

function ministryNames({ names }: Organization, code: string): LanguageMap {
  const nation: Readonly<Record<string, string>> = findValue(countryList, code)?.names ?? {};
  const named = draftLexicons().flatMap(({ tag, organizations }): [string, string][] => {
    const ministry = names[tag];
    if (ministry === undefined || !organizations) return [];
    const own = organizations.ministryName.replace("{ministry}", ministry);
    return [[tag, own.replace("{country}", nation[tag] ?? code)]];
  });
  return Object.fromEntries(named);
}
