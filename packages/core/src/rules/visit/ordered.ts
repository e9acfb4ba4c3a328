import type { Time } from "../../generated/types.ts";
import { boundsOf } from "../../inspection/visit-days.ts";
import type { Rule } from "../rule.ts";

/** A visit must not end before it begins. */
export const ordered: Rule = {
  code: "visit/ordered",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Require a visit to end on or after its start.", ar: "اشتراط ألا تنتهي الزيارة قبل أن تبدأ." },
  message: {
    en: "the visit ends ({found}) before it begins ({start}): correct one of the two dates",
    ar: "تنتهي الزيارة ({found}) قبل أن تبدأ ({start}): صحّح أحد التاريخين",
  },
  doubts: {
    visit: ({ start, end, plannedStart, plannedEnd }) => endsBefore(start, end) || endsBefore(plannedStart, plannedEnd),
  },
  check({ visits }, report) {
    for (const { start, end, plannedStart, plannedEnd } of visits.values()) {
      for (const [first, last] of [
        [start, end],
        [plannedStart, plannedEnd],
      ]) {
        if (last && endsBefore(first, last))
          report(last, { at: "value", found: last.value, words: { start: first?.value ?? "" } });
      }
    }
  },
};

function endsBefore(first: Time | undefined, last: Time | undefined): boolean {
  if (!first || !last) return false;
  const [from, to] = [boundsOf(first), boundsOf(last)];
  return from !== undefined && to !== undefined && to.latest < from.earliest;
}
