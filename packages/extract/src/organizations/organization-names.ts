import { foldedWords } from "@diplomatic-visits/core/internal";
import { ministryRows, organizationRows, otherBodies } from "./organization-rows.ts";

/** A name of an organization or a ministry, as a list of folded words. */
export interface OrganizationName {
  words: readonly string[];
  /** What it names; absent for a longer name that is another body. */
  organization?: Organization;
  /** Whether it is an abbreviation, of which the text must have the capitals. */
  isAbbreviation: boolean;
}

/** An organization of the list; a ministry belongs to the country that the text names beside it. */
export interface Organization {
  id: string;
  use: "body" | "seat" | "ministry";
  country?: string;
  names: { en: string; ar: string };
}

let byFirst: ReadonlyMap<string, readonly OrganizationName[]> | undefined;

/** The names that begin with a folded word, the longest first. */
export function namesFrom(word: string): readonly OrganizationName[] {
  byFirst ??= buildNames();
  return byFirst.get(word) ?? [];
}

function buildNames(): ReadonlyMap<string, readonly OrganizationName[]> {
  const names = new Map<string, OrganizationName[]>();
  for (const name of listOf(otherBodies)) add(names, name);
  for (const [id, use, country, en, ar, othersEn, othersAr] of organizationRows) {
    const organization: Organization = { id, use, names: { en, ar }, ...(country === "" ? {} : { country }) };
    for (const name of [en.replace(/^The /, ""), ar, ...listOf(othersEn), ...listOf(othersAr)])
      add(names, name, organization);
  }
  for (const [id, en, ar, othersAr, othersEn] of ministryRows) {
    const organization: Organization = { id, use: "ministry", names: { en, ar: `وزارة ${ar}` } };
    for (const name of [ar, ...listOf(othersAr)]) add(names, `وزارة ${name}`, organization);
    for (const name of [en, ...listOf(othersEn)]) add(names, name, organization);
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}

function listOf(names: string): string[] {
  return names.split(", ").filter((name) => name !== "");
}

function add(names: Map<string, OrganizationName[]>, name: string, organization?: Organization): void {
  const words = foldedWords(name).map(({ letters }) => letters);
  const [first = ""] = words;
  const isAbbreviation = /^[A-Z.]{2,4}$|^G\d+$/.test(name);
  const made = { words, isAbbreviation, ...(organization ? { organization } : {}) };
  const list = names.get(first);
  if (list) list.push(made);
  else names.set(first, [made]);
}
