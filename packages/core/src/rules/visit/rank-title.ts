import { isSound } from "../../article/sound-index.ts";
import type { Entity, Evidence } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { bodyRanks, mayHaveBody } from "../../reading/body-ranks.ts";
import { officeTable } from "../../reading/office-table.ts";
import type { Reading } from "../../reading/reading.ts";
import { ranksNamed } from "../../reading/title-ranks.ts";
import type { Rule } from "../rule.ts";

/** The rank of an office must fit the words of its title. */
export const rankTitle: Rule = {
  code: "visit/rank-title",
  severity: "warning",
  needs: "offices",
  reads: "words",
  title: { en: "Require the rank of an office to fit its title.", ar: "اشتراط أن توافق مرتبة المنصب ألفاظ لقبه." },
  message: {
    en: "⟦{title}⟧ is coded as {found}, but its words name {expected}: correct the rank, or explain it in a note",
    ar: "رُمّز ⟦{title}⟧ بالمرتبة {found}، وألفاظه تسمي {expected}: صحّح المرتبة أو بيّن السبب في ملاحظة",
  },
  doubts: {
    entity: {
      having: "offices",
      doubts: ({ offices = [] }, reading) => offices.some((office) => otherRanks(office, reading) !== undefined),
    },
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { offices = [] } of index.entities.values()) {
      for (const office of offices) {
        const { title, rank: coded } = office;
        const named = isSound(index, title) ? otherRanks(office, reading) : undefined;
        if (!coded || !named) continue;
        const expected = [...named].join(", ");
        report(coded, { at: "value", found: coded.value, expected, words: { title: title.quote } });
      }
    }
  },
};

type Office = NonNullable<Entity["offices"]>[number];

// The ranks that the title of an office names, if the coded rank is none of them.
function otherRanks({ title, rank: coded }: Office, reading: Reading): ReadonlySet<string> | undefined {
  if (!coded || coded.note !== undefined) return undefined;
  const named = ranksOfTitle(title, reading);
  if (named.size === 0 || named.has(coded.value)) return undefined;
  return holdsPortfolio(reading.quote(title), named, coded.value) ? undefined : named;
}

// "Minister for Europe and Foreign Affairs": the words of the portfolio, though not right after the minister.
function holdsPortfolio({ words, vocabulary }: Reading, named: ReadonlySet<string>, rank: string): boolean {
  if (!named.has("other-minister") || named.size > 1) return false;
  const letters = new Set(words.map((word) => word.letters));
  for (const phrases of officeTable(vocabulary).titles.values())
    for (const { rest, meaning } of phrases)
      if (meaning === rank && rest.length > 1 && rest.slice(-2).every((word) => letters.has(word))) return true;
  return false;
}

// The body of an office overrides the bare word: the president of a senate is not a head of state.
function ranksOfTitle(title: Evidence, reading: Reading): ReadonlySet<string> {
  const words = reading.quote(title);
  const named = ranksNamed(words);
  const ofBody = mayHaveBody(words) ? bodyRanks(reading.text, title, reading.vocabulary) : undefined;
  if (ofBody === undefined || [...named].some((one) => !bareHeads.has(one) && ofBody.includes(one))) return named;
  return named.size === 0 || [...named].some((one) => bareHeads.has(one)) ? new Set(ofBody) : named;
}

// The ranks that a bare "president" or "envoy" may name.
const bareHeads: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-state-and-government",
  "head-of-government",
  "head-of-authority",
  "special-envoy",
]);
