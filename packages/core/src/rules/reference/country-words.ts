import type { Entity } from "../../generated/types.ts";
import { countryWordsOf, mayName, namesOther, otherCountryFinding } from "../../inspection/named-countries.ts";
import { textReading } from "../../inspection/text-reading.ts";
import type { NamedPlace } from "../../reading/places.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The country of an entity must agree with the words that mention it. */
export const countryWords: Rule = {
  code: "reference/country-words",
  severity: "warning",
  needs: "places",
  reads: "words",
  title: {
    en: "Require the country of an entity to agree with its mentions.",
    ar: "اشتراط أن يوافق بلد الكيان ما تقوله مواضع ذكره.",
  },
  message: {
    en: "⟦{words}⟧ means {expected}, but the country of {id} is {found}: correct the country, or explain it in a note of the entity",
    ar: "⟦{words}⟧ تعني {expected}، والبلد المرمَّز للكيان {id} هو {found}: صحّح البلد أو بيّن السبب في ملاحظة الكيان",
  },
  doubts: {
    entity: {
      having: "country",
      doubts: (entity, reading) => otherCountry(entity, reading) !== undefined,
    },
  },
  check(index, report) {
    const reading = textReading(index);
    const sound = new Set(index.mentions.map(({ mention }) => mention));
    for (const entity of index.entities.values()) {
      const words = otherCountry({ ...entity, mentions: entity.mentions.filter((one) => sound.has(one)) }, reading);
      if (!words) continue;
      const finding = otherCountryFinding(index.text, words, "country");
      report(entity, { ...finding, found: entity.country, words: { ...finding.words, id: entity.id } });
    }
  },
};

// The words that name another country than the coded one; undefined if some may name it, or none is certain.
function otherCountry(entity: Entity, reading: Reading): readonly NamedPlace[] | undefined {
  const { country, note } = entity;
  if (country === undefined || note !== undefined || !namesOther(entity, country, reading)) return undefined;
  const words = countryWordsOf(entity, reading);
  return words.length > 0 && !mayName(words, country) ? words : undefined;
}
