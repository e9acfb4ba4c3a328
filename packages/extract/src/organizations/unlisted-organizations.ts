import { foldText } from "@diplomatic-visits/core/internal";
import { lexiconOfWord } from "../languages/active-lexicons.ts";
import type { NamedByGrammar, NamePage } from "./name-page.ts";
import type { OrganizationFound } from "./organization-found.ts";

/** The organizations of the list, with those that grammar found where no listed name is longer, in text order. */
export function withUnlisted(
  page: NamePage,
  listed: readonly OrganizationFound[],
  unlisted: readonly NamedByGrammar[],
): OrganizationFound[] {
  const others = unlisted
    .filter(
      ({ start, end }) => !listed.some((one) => one.start < end && start < one.end && !isLonger({ start, end }, one)),
    )
    .map((one) => unlistedOrganization(page, one));
  const kept = listed.filter((one) => !others.some((other) => other.start < one.end && one.start < other.end));
  return [...kept, ...others].sort((a, b) => a.start - b.start);
}

interface Ends {
  start: number;
  end: number;
}

// "Ministry of Foreign Affairs and Trade" is longer than a listed ministry
function isLonger(own: Ends, listed: Ends): boolean {
  return own.start <= listed.start && listed.end <= own.end && own.end - own.start > listed.end - listed.start;
}

function unlistedOrganization(
  { text, words, lexicons }: NamePage,
  { start, end, from }: NamedByGrammar,
): OrganizationFound {
  const name = text.slice(start, end);
  const tag = lexiconOfWord(lexicons, words[from]?.letters ?? "")?.tag ?? "en";
  return {
    ...{ start, end, rule: "organization/grammar", certainty: "likely", form: "name" },
    id: foldText(name, "orthographic").toLowerCase(),
    names: { [tag]: name },
  };
}
