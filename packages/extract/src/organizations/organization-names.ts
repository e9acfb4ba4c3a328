import type { LanguageMap } from "@diplomatic-visits/core";
import { foldedWords } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import type { DraftLexicon } from "../languages/draft-lexicon.ts";
import { draftLexicons } from "../languages/registry.ts";
import { organizationRows } from "./organization-rows.ts";

/** A name of an organization or a ministry, as a list of folded words. */
export interface OrganizationName {
  words: readonly string[];
  /** The organization it names; absent for a longer name of another body. */
  organization?: Organization;
  /** Whether it is an abbreviation, which must be in capitals in the text. */
  isAbbreviation: boolean;
  /** Whether it begins with a small letter: al-Shabaab. */
  isSmall: boolean;
  /** Whether it is a name only in brackets or quotation marks, because it is also another word. */
  isBracketed: boolean;
  /** Whether no preposition of one letter comes before it: بحماس is "with zeal". */
  isNeverPrefixed: boolean;
  /** Whether it is a name only after the article: the Diet. */
  isArticled: boolean;
  /** A sign that ends it: the plus of OPEC+. */
  sign: string;
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
  const organizations = new Map(
    [...bodies(draftLexicons()), ...allMinistries(draftLexicons())].map((one) => [one.id, one]),
  );
  for (const { organizations: own } of lexicons) {
    for (const name of namesIn(own?.otherBodies)) add(names, name);
    for (const [id, name, others] of [...(own?.organizations ?? []), ...(own?.ministries ?? [])])
      for (const one of [name.replace(/^The /, ""), ...namesIn(others)]) add(names, one, organizations.get(id));
  }
  for (const list of names.values())
    list.sort((a, b) => b.words.length - a.words.length || b.sign.length - a.sign.length);
  return names;
});

/** The names that begin with a folded word, the longest first. */
export function namesFrom(lexicons: ActiveLexicons, word: string): readonly OrganizationName[] {
  return namesByFirst(lexicons).get(word) ?? [];
}

function bodies(lexicons: readonly DraftLexicon[]): Organization[] {
  const own = new Map(organizationRows.map(([id, use, country]) => [id, { use, country }] as const));
  const names = namesById(lexicons, "organizations");
  return [...names].map(([id, name]) => {
    const { use = "body", country } = own.get(id) ?? {};
    return { id, use, names: name, ...(country === undefined ? {} : { country }) };
  });
}

function allMinistries(lexicons: readonly DraftLexicon[]): Organization[] {
  return [...namesById(lexicons, "ministries")].map(([id, names]) => ({ id, use: "ministry", names }));
}

function namesById(
  lexicons: readonly DraftLexicon[],
  list: "organizations" | "ministries",
): ReadonlyMap<string, LanguageMap> {
  const names = new Map<string, Record<string, string>>();
  for (const { tag, organizations } of lexicons)
    for (const [id, name] of organizations?.[list] ?? []) names.set(id, { ...names.get(id), [tag]: name });
  return names as ReadonlyMap<string, LanguageMap>;
}

function namesIn(names = ""): string[] {
  return names.split("; ").filter((name) => name !== "");
}

function add(names: Map<string, OrganizationName[]>, written: string, organization?: Organization): void {
  const [mark = ""] = /^[(~^]/.exec(written) ?? [];
  const name = written.slice(mark.length);
  const words = foldedWords(name).map(({ letters }) => letters);
  const [first = ""] = words;
  const made: OrganizationName = {
    words,
    isAbbreviation: /^[A-Z.]{2,4}$|^G-?\d+$/.test(name),
    isSmall: /^\p{Ll}/u.test(name),
    isBracketed: mark === "(",
    isNeverPrefixed: mark === "~",
    isArticled: mark === "^",
    sign: /\+$/.exec(name)?.[0] ?? "",
    ...(organization ? { organization } : {}),
  };
  const list = names.get(first);
  if (list) list.push(made);
  else names.set(first, [made]);
}
