import type { MentionForm } from "@diplomatic-visits/core";
import { countryList, findValue } from "@diplomatic-visits/core/codelists";
import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { Finding } from "../finding/finding.ts";
import { firstFitting, phrasesBehindClitics } from "../persons/clitic-readings.ts";
import { type CountryWords, countryByWord } from "../persons/country-words.ts";
import { wordsOfText } from "../persons/words-of-text.ts";
import { namesFrom, type Organization, type OrganizationName } from "./organization-names.ts";

/** An organization of the short list, or a ministry beside the country it belongs to. */
export interface OrganizationFound extends Finding {
  /** The same for every name of the organization. */
  id: string;
  names: { en: string; ar: string };
  /** Its country, or the code of the union it is. */
  country?: string;
  /** Name, or metonym for a seat of power that stands for those who rule from it. */
  form: MentionForm;
}

/** What other finders found: a ministry needs its country. */
export interface OrganizationsOptions {
  places?: readonly CountryWords[];
  words?: readonly FoldedWord[];
}

/** Finds the organizations of a short list, in Arabic and English, and ministries by their pattern. */
export function findOrganizations(
  text: string,
  { places = [], words = wordsOfText(text) }: OrganizationsOptions = {},
): OrganizationFound[] {
  const context = { text, words, places: countryByWord(words, places) };
  const found: OrganizationFound[] = [];
  for (let i = 0; i < words.length; i++) {
    const match = matchAt(context, i);
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
}

interface Match {
  name: OrganizationName;
  start: number;
}

const namesIn = phrasesBehindClitics(namesFrom);

function matchAt(context: Context, i: number): Match | undefined {
  const word = context.words[i] as FoldedWord;
  const readings = namesIn(word.letters);
  return readings.length === 0 ? undefined : matchAmong(context, i, readings);
}

function matchAmong({ text, words }: Context, i: number, readings: ReturnType<typeof namesIn>): Match | undefined {
  const word = words[i] as FoldedWord;
  const name = firstFitting(readings, (one) => matches({ text, words }, i, one));
  return name && { name: name.found, start: name.skipped === 0 ? word.start : word.part(name.skipped).start };
}

function matches({ text, words }: Pick<Context, "text" | "words">, from: number, name: OrganizationName): boolean {
  for (let k = 1; k < name.words.length; k++) {
    const word = words[from + k];
    if (!word || word.letters !== name.words[k] || !/^[ .\-'&]{0,2}$/.test(word.gap)) return false;
  }
  const first = words[from] as FoldedWord;
  const written = text.slice(first.start, (words[from + name.words.length - 1] as FoldedWord).end);
  if (name.isAbbreviation) return written === written.toUpperCase();
  const letter = written.charAt(0);
  return !/[a-z]/.test(letter);
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

// «وزارة الخارجية الروسية», "the Russian Foreign Ministry", "Ministry of Defence of Iran"
function ministryAt(
  { words, places }: Context,
  { organization, from, last, start, end }: Ministry,
): OrganizationFound | undefined {
  const of = words[last]?.letters === "of" ? (words[last + 1]?.letters === "the" ? 2 : 1) : 0;
  const behind = words[last]?.gap === " " ? places[last + of] : undefined;
  const possessive = words[from - 1]?.letters === "s" && words[from - 1]?.gap === "'" ? 2 : 1;
  const before = words[from]?.gap === " " ? places[from - possessive] : undefined;
  const place = /[\u0621-\u064a]/.test((words[from] as FoldedWord).letters)
    ? behind
    : (before ?? (of > 0 ? behind : undefined));
  if (!place || place.kind === "capital") return undefined;
  const nation = findValue(countryList, place.country);
  return {
    start: Math.min(start, place.start),
    end: Math.max(end, place.end),
    rule: "organization/ministry",
    certainty: "likely",
    id: `${place.country.toLowerCase()}-${organization.id}`,
    names: {
      en: `${organization.names.en} of ${nation?.names.en ?? place.country}`,
      ar: `${organization.names.ar} (${nation?.names.ar ?? place.country})`,
    },
    country: place.country,
    form: "name",
  };
}
