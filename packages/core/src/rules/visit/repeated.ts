import { isSoundFact } from "../../article/sound-index.ts";
import type { Evidence, Visit } from "../../generated/types.ts";
import { haveSameSpan } from "../../inspection/same-spans.ts";
import type { Rule } from "../rule.ts";

/** A visit must be coded only once. */
export const repeated: Rule = {
  code: "visit/repeated",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: { en: "Disallow coding one visit twice.", ar: "منع ترميز الزيارة الواحدة مرتين." },
  message: {
    en: "the same visitor and the same words as in {other}: it is probably the same visit; merge the two, or explain in a note what distinguishes them",
    ar: "الزائر نفسه والكلمات نفسها كما في {other}: الأرجح أنها الزيارة نفسها؛ ادمج الاثنتين أو بيّن في ملاحظة ما يفرّق بينهما",
  },
  doubts: {
    article: ({ visits }) => visits.size > 1 && haveSameSpan([...visits.values()]),
  },
  check(index, report) {
    const byPlace = new Map<string, Visit[]>();
    for (const visit of index.visits.values()) {
      if (visit.evidence.length === 0 || !isSoundFact(index, visit)) continue;
      const places = new Set(visit.evidence.map(placeOf));
      const earlier = new Set([...places].flatMap((place) => byPlace.get(place) ?? []));
      const other = [...earlier].slice(0, mostCompared).find((one) => isSame(one, visit));
      if (other) report(visit, { others: { other } });
      for (const place of places) {
        const known = byPlace.get(place);
        if (!known) byPlace.set(place, [visit]);
        else if (known.length < mostCompared) known.push(visit);
      }
    }
  },
};

// No text has so many visits in the same words; each is compared only with the first of them.
const mostCompared = 64;

const placeOf = ({ start, end }: Evidence) => `${start}–${end}`;

function isSame(a: Visit, b: Visit): boolean {
  if (a.note !== undefined || b.note !== undefined || a.partOf === b.id || b.partOf === a.id) return false;
  const [fewer, more] = a.evidence.length < b.evidence.length ? [a, b] : [b, a];
  const words = new Set(more.evidence.map(placeOf));
  const travelling = new Set(a.visitors.map(({ entity }) => entity));
  return (
    fewer.evidence.every((quote) => words.has(placeOf(quote))) &&
    b.visitors.some(({ entity }) => travelling.has(entity)) &&
    !areToldApart(a, b)
  );
}

function areToldApart(a: Visit, b: Visit): boolean {
  const pairs = [
    [a.place?.value, b.place?.value],
    [a.hostCountry?.value, b.hostCountry?.value],
    [a.start?.value, b.start?.value],
    [a.partOf, b.partOf],
  ];
  return pairs.some(([one, other]) => one !== undefined && other !== undefined && one !== other);
}
