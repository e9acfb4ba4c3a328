import type { Visit } from "../../generated/types.ts";
import { boundsOf } from "../../inspection/visit-days.ts";
import type { Rule } from "../rule.ts";

/** Two visits of one visitor to one host must differ in something. */
export const alike: Rule = {
  code: "visit/alike",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Require visits of one visitor to one host to differ in date, status or place.",
    ar: "اشتراط أن تختلف زيارتا الزائر الواحد إلى المضيف الواحد في التاريخ أو الحالة أو المكان.",
  },
  message: {
    en: "the visitor, the host and the status are those of {other}, and no date separates the two: merge them, or explain in a note what distinguishes them",
    ar: "الزائر والمضيف والحالة كما في {other}، ولا تاريخ يفصل بين الاثنتين: ادمجهما أو بيّن في ملاحظة ما يفرّق بينهما",
  },
  doubts: {
    article: ({ visits }) => visits.size > 1 && repeatedHosts([...visits.values()]),
  },
  check({ visits }, report) {
    const byHost = new Map<string, Visit[]>();
    for (const visit of visits.values()) {
      const keys = keysOf(visit);
      const earlier = new Set(keys.flatMap((key) => byHost.get(key)?.slice(0, mostCompared) ?? []));
      const other = [...earlier].find((one) => areAlike(one, visit));
      if (other) report(visit, { others: { other } });
      for (const key of keys) byHost.set(key, [...(byHost.get(key)?.slice(0, mostCompared) ?? []), visit]);
    }
  },
};

// More visits of one visitor to one host are a list, not a mistake.
const mostCompared = 8;

function repeatedHosts(visits: readonly Visit[]): boolean {
  const seen = new Set<string>();
  return visits.some((visit) =>
    keysOf(visit).some((key) => {
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    }),
  );
}

/** The visitors of a visit, each with its host country or, without one, its place. */
function keysOf({ hostCountry, place, visitors }: Visit): string[] {
  const host = hostCountry?.value ?? place?.value;
  return host === undefined ? [] : [...new Set(visitors.map(({ entity }) => `${entity} ${host}`))];
}

function areAlike(a: Visit, b: Visit): boolean {
  if (a.note !== undefined || b.note !== undefined || a.inPlaceOf || b.inPlaceOf) return false;
  if (a.partOf === b.id || b.partOf === a.id || a.role !== b.role || a.status.value !== b.status.value) return false;
  const pairs = [
    [a.place?.value, b.place?.value],
    [a.event?.value, b.event?.value],
    [a.partOf, b.partOf],
  ];
  if (pairs.some(([one, other]) => one !== other)) return false;
  return !areApart(a, b);
}

/** Whether the dates of two visits differ; two visits that are both dated to the day are the concern of visit/overlap. */
function areApart(a: Visit, b: Visit): boolean {
  const [first, second] = [boundsOf(a.start), boundsOf(b.start)];
  if (a.start?.value !== undefined && b.start?.value !== undefined && a.start.value !== b.start.value) return true;
  if (!first || !second) return false;
  return first.earliest === first.latest || second.earliest === second.latest;
}
