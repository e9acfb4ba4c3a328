import type { Evidence, TimeClaim, Visit } from "../../generated/types.ts";
import { datesOf } from "../../inspection/dates/coded-date.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { triggersAt } from "../../inspection/value-words.ts";
import { findNamedPlaces } from "../../reading/places.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** Two facts of one visit must not rest on each other's quotes. */
export const swapped: Rule = {
  code: "evidence/swapped",
  severity: "warning",
  needs: ["triggers", "places", "timeWords", "months"],
  reads: "words",
  title: {
    en: "Disallow facts of a visit that rest on each other's quotes.",
    ar: "منع استناد معلومة من الزيارة إلى اقتباس معلومة أخرى منها وبالعكس.",
  },
  message: {
    en: "⟦{words}⟧ is the quote of {field}, and ⟦{otherWords}⟧ that of {otherField}: they look swapped; exchange them, or explain in a note",
    ar: "⟦{words}⟧ اقتباس الحقل {field}، و⟦{otherWords}⟧ اقتباس الحقل {otherField}، ويبدو أن كلًّا منهما في موضع الآخر: بادل بينهما أو بيّن السبب في ملاحظة",
  },
  doubts: {
    visit: (visit, reading) => swappedFields(visit, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const visit of index.visits.values()) {
      const pair = swappedFields(visit, reading);
      if (!pair) continue;
      const [one, other] = pair;
      const words = { field: one.key, words: firstQuote(one), otherField: other.key, otherWords: firstQuote(other) };
      report(one.claim, { at: "evidence", words, near: one.claim.evidence[0] as Evidence });
    }
  },
};

type Key = "type" | "start" | "end" | "hostCountry";

interface Field {
  key: Key;
  claim: { evidence: Evidence[] };
}

const finds: Readonly<Record<Key, (reading: Reading, claim: Field["claim"]) => boolean>> = {
  type: (reading, { evidence }) => triggersAt(reading, "visitType", evidence).length > 0,
  start: hasDate,
  end: hasDate,
  hostCountry: (reading, { evidence }) =>
    evidence.some((quote) => reading.mayHold("places", quote) && reading.within(findNamedPlaces, quote).length > 0),
};

function hasDate(reading: Reading, claim: Field["claim"]): boolean {
  return datesOf(reading, claim as TimeClaim).length > 0;
}

// Two fields of different kinds, each of whose quotes has words for the other and none for itself.
function swappedFields(visit: Visit, reading: Reading): [Field, Field] | undefined {
  const fields = (Object.keys(finds) as Key[]).flatMap((key): Field[] => {
    const claim = visit[key] as (Field["claim"] & { note?: string }) | undefined;
    if (!claim || claim.note !== undefined || !claim.evidence?.length) return [];
    return finds[key](reading, claim) ? [] : [{ key, claim }];
  });
  for (const [i, one] of fields.entries())
    for (const other of fields.slice(i + 1))
      if (finds[other.key](reading, one.claim) && finds[one.key](reading, other.claim)) return [one, other];
  return undefined;
}

function firstQuote({ claim }: Field): string {
  return claim.evidence[0]?.quote ?? "";
}
