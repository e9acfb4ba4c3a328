import type { LanguageMap, MentionForm } from "@diplomatic-visits/core";
import { countryList, findValue } from "@diplomatic-visits/core/codelists";
import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";
import { type CountryWords, countryByWord } from "../finding/country-words.ts";
import type { Finding } from "../finding/finding.ts";
import { wordsWithLineBreaks } from "../finding/words-of-text.ts";
import { type ActiveLexicons, lexiconOfWord, lexiconsFor, perLexicons } from "../languages/active-lexicons.ts";
import { firstFitting, phrasesAfterClitics } from "../languages/clitic-readings.ts";
import { draftReading } from "../languages/draft-reading.ts";
import type { OrganizationLists } from "../languages/parts/organization-words.ts";
import { draftLexicons } from "../languages/registry.ts";
import { namesFrom, type Organization, type OrganizationName } from "./organization-names.ts";

/** An organization of the short list, or a ministry next to its country. */
export interface OrganizationFound extends Finding {
  /** The same id for every name of the organization. */
  id: string;
  names: LanguageMap;
  /** Its country, or the code if it is a union. */
  country?: string;
  /** A name, or a metonym such as a seat of power that means its holders. */
  form: MentionForm;
}

/** The findings of other finders: a ministry needs its country. */
export interface OrganizationsOptions {
  places?: readonly CountryWords[];
  words?: readonly FoldedWord[];
  lexicons?: ActiveLexicons;
}

/** Finds the organizations of a short list, and ministries by their pattern. */
export function findOrganizations(
  text: string,
  {
    places = [],
    lexicons = lexiconsFor(),
    words = wordsWithLineBreaks(draftReading(text, lexicons)),
  }: OrganizationsOptions = {},
): OrganizationFound[] {
  const context = { text, words, places: countryByWord(words, places), lexicons };
  const found: OrganizationFound[] = [];
  for (let i = 0; i < words.length; i++) {
    const match = nameMatchAt(context, i);
    if (!match) continue;
    const one = organizationAt(context, i, match);
    if (one) found.push(one);
    i += match.name.words.length - 1;
  }
  return found;
}

interface Context {
  text: string;
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
  lexicons: ActiveLexicons;
}

interface Match {
  name: OrganizationName;
  start: number;
}

const nameReader = perLexicons((lexicons) => phrasesAfterClitics(lexicons, (word) => namesFrom(lexicons, word)));

function nameMatchAt({ text, words, lexicons }: Context, i: number): Match | undefined {
  const word = words[i] as FoldedWord;
  const readings = nameReader(lexicons)(word.letters);
  if (readings.length === 0) return undefined;
  const name = firstFitting(readings, (one) => isNameAt({ text, words }, i, one));
  return name && { name: name.found, start: name.skipped === 0 ? word.start : word.part(name.skipped).start };
}

function isNameAt({ text, words }: Pick<Context, "text" | "words">, from: number, name: OrganizationName): boolean {
  for (let k = 1; k < name.words.length; k++) {
    const word = words[from + k];
    if (!word || word.letters !== name.words[k] || !/^[ .\-'&]{0,2}$/.test(word.gap)) return false;
  }
  const first = words[from] as FoldedWord;
  const written = text.slice(first.start, (words[from + name.words.length - 1] as FoldedWord).end);
  if (name.isAbbreviation) return written === written.toUpperCase();
  return !/^\p{Ll}/u.test(written);
}

function organizationAt(context: Context, i: number, { name, start }: Match): OrganizationFound | undefined {
  const { organization } = name;
  if (!organization) return undefined;
  const last = i + name.words.length;
  const end = (context.words[last - 1] as FoldedWord).end;
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

interface Ministry {
  organization: Organization;
  from: number;
  last: number;
  start: number;
  end: number;
}

function ministryAt(context: Context, ministry: Ministry): OrganizationFound | undefined {
  const place = countryOfMinistry(context, ministry);
  if (!place || place.kind === "capital") return undefined;
  const { organization, start, end } = ministry;
  return {
    start: Math.min(start, place.start),
    end: Math.max(end, place.end),
    rule: "organization/ministry",
    certainty: "likely",
    id: `${place.country.toLowerCase()}-${organization.id}`,
    names: ministryNames(organization, place.country),
    country: place.country,
    form: "name",
  };
}

// «وزارة الخارجية الروسية», "the Russian Foreign Ministry", "Ministry of Defence of Iran"
function countryOfMinistry({ words, places, lexicons }: Context, { from, last }: Ministry): CountryWords | undefined {
  const isListed = (list: keyof OrganizationLists, i: number) => listed(lexicons)[list].has(words[i]?.letters ?? "");
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
  return { of: merged("of"), the: merged("the"), possessiveMark: merged("possessiveMark") };
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
