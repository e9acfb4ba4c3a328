import type { LanguageMap } from "@diplomatic-visits/core";
import { foldedWords } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { draftLexicons } from "../languages/registry.ts";
import { ministries, organizationRows } from "./organization-rows.ts";

/** A name of an organization or a ministry, as a list of folded words. */
export interface OrganizationName {
  words: readonly string[];
  /** The organization it names; absent for a longer name of another body. */
  organization?: Organization;
  /** Whether it is an abbreviation, which must be in capitals in the text. */
  isAbbreviation: boolean;
}

/** An organization of the list; a ministry belongs to the country named next to it. */
export interface Organization {
  id: string;
  use: "body" | "seat" | "ministry";
  country?: string;
  /** Its name in every language that drafting knows. */
  names: LanguageMap;
}

type NamesByFirst = ReadonlyMap<string, readonly OrganizationName[]>;

const namesByFirst = perLexicons((lexicons): NamesByFirst => {
  const names = new Map<string, OrganizationName[]>();
  const organizations = new Map([...bodies(), ...allMinistries()].map((one) => [one.id, one]));
  for (const { organizations: own } of lexicons) {
    for (const name of namesIn(own?.otherBodies)) add(names, name);
    for (const [id, name, others] of [...(own?.organizations ?? []), ...(own?.ministries ?? [])])
      for (const one of [name.replace(/^The /, ""), ...namesIn(others)]) add(names, one, organizations.get(id));
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
});

/** The names that begin with a folded word, the longest first. */
export function namesFrom(lexicons: ActiveLexicons, word: string): readonly OrganizationName[] {
  return namesByFirst(lexicons).get(word) ?? [];
}

function bodies(): Organization[] {
  return organizationRows.map(([id, use, country]) => ({
    ...{ id, use, names: namesOf(id, "organizations") },
    ...(country === undefined ? {} : { country }),
  }));
}

function allMinistries(): Organization[] {
  return ministries.map((id) => ({ id, use: "ministry", names: namesOf(id, "ministries") }));
}

function namesOf(id: string, list: "organizations" | "ministries"): LanguageMap {
  const named = draftLexicons().flatMap(({ tag, organizations }): [string, string][] => {
    const row = organizations?.[list].find(([own]) => own === id);
    return row ? [[tag, row[1]]] : [];
  });
  return Object.fromEntries(named);
}

function namesIn(names = ""): string[] {
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
