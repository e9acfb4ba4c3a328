import type { Meeting, Visit } from "../../generated/types.ts";
import { boundsOf } from "../../inspection/visit-days.ts";
import type { Rule } from "../rule.ts";

// Time zones and overnight travel move a meeting by a day.
const slack = 1;

/** A meeting of a visit must take place during the visit. */
export const meetingOutside: Rule = {
  code: "visit/meeting-outside",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Require the meetings of a visit to take place during the visit.",
    ar: "اشتراط أن تجري لقاءات الزيارة في أثنائها.",
  },
  message: {
    en: "the meeting ({found}) is outside its visit ({start} to {end}): correct the date, or remove the link to the visit",
    ar: "اللقاء ({found}) خارج زيارته (من {start} إلى {end}): صحّح التاريخ أو احذف ربطه بالزيارة",
  },
  doubts: {
    meeting(meeting, _, { visits }) {
      const visit = visits.get(meeting.visit?.value ?? "");
      return visit !== undefined && isOutside(meeting, visit);
    },
  },
  check({ visits, meetings }, report) {
    for (const meeting of meetings) {
      const { date, visit: link } = meeting;
      const visit = visits.get(link?.value ?? "");
      if (!visit || !date || !isOutside(meeting, visit)) continue;
      const words = { start: visit.start?.value ?? "?", end: visit.end?.value ?? "?" };
      report(date, { at: "value", found: date.value, words });
    }
  },
};

function isOutside({ status, date }: Meeting, visit: Visit): boolean {
  const met = status.value === "occurred" ? boundsOf(date) : undefined;
  if (!met) return false;
  const [start, end] = [boundsOf(visit.start), boundsOf(visit.end)];
  const before = start !== undefined && met.latest < start.earliest - slack;
  const after = end !== undefined && met.earliest > end.latest + slack;
  return before || after;
}
