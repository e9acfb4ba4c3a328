import type { ArticleIndex } from "../../article/article-index.ts";
import { isSoundFact } from "../../article/sound-index.ts";
import type { Evidence, Visit } from "../../generated/types.ts";
import { mentionsWithin } from "../../inspection/mentions-within.ts";
import { mayName, otherCountryFinding } from "../../inspection/named-countries.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { bodiesOfStates, countryOf } from "../../inspection/visit-countries.ts";
import { findNamedPlaces, type NamedPlace } from "../../reading/places.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

type HostCountry = NonNullable<Visit["hostCountry"]>;

/** The host country must agree with the words that name it. */
export const hostCountryWords: Rule = {
  code: "visit/host-country-words",
  severity: "warning",
  needs: "places",
  reads: "words",
  title: {
    en: "Require the host country to agree with its evidence.",
    ar: "اشتراط أن توافق الدولة المضيفة شواهدها.",
  },
  message: {
    en: "⟦{words}⟧ means {expected}, but the host country is {found}: correct it, quote the words that name the host, or explain it in a note",
    ar: "⟦{words}⟧ تعني {expected}، والدولة المضيفة المرمَّزة {found}: صحّحها، أو اقتبس ما يسمّي المضيف، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    visit: ({ hostCountry }, reading, index) =>
      hostCountry !== undefined && otherCountry(index, hostCountry, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { hostCountry } of index.visits.values()) {
      if (!hostCountry || !isSoundFact(index, hostCountry)) continue;
      const words = otherCountry(index, hostCountry, reading);
      if (words) report(hostCountry, { ...otherCountryFinding(index.text, words, "value"), found: hostCountry.value });
    }
  },
};

function otherCountry(index: ArticleIndex, hostCountry: HostCountry, reading: Reading): NamedPlace[] | undefined {
  const { value, note, state, evidence = [] } = hostCountry;
  if (note !== undefined || state === "external" || bodiesOfStates.has(value)) return undefined;
  const all = evidence.flatMap((quote) => reading.within(findNamedPlaces, quote));
  if (mayName(all, value)) return undefined;
  // an adjective says whose something is, and not where
  const words = all.filter(({ kind }) => kind !== "adjectives");
  if (words.length === 0) return undefined;
  return evidence.some((quote) => namesPlaceIn(index, quote, { country: value, words })) ? undefined : words;
}

interface Named {
  country: string;
  words: readonly NamedPlace[];
}

// "From Paris to Luxor" names a place of the host although no list has it.
function namesPlaceIn(index: ArticleIndex, quote: Evidence, { country, words }: Named): boolean {
  return mentionsWithin(index, quote).some(({ entity }) => {
    const isListed = entity.mentions.some((mention) =>
      words.some(({ start }) => mention.start <= start && start < mention.end),
    );
    return !isListed && countryOf(index, entity.id) === country;
  });
}
