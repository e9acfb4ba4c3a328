import type { Visit } from "../../generated/types.ts";
import { boundsOf } from "../../inspection/visit-days.ts";
import type { Rule } from "../rule.ts";

// Time zones and overnight travel move a day.
const slack = 1;

/** A stop must take place during its tour. */
export const outsideTour: Rule = {
  code: "visit/outside-tour",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Require the stops of a tour to take place during the tour.",
    ar: "اشتراط أن تقع محطات الجولة في أثنائها.",
  },
  message: {
    en: "the stop ({found}) is outside its tour {tour} ({start} to {end}): correct one of the dates, or remove partOf",
    ar: "المحطة ({found}) خارج جولتها {tour} (من {start} إلى {end}): صحّح أحد التاريخين أو احذف partOf",
  },
  doubts: {
    visit: (stop, _, { visits }) => dateOutside(stop, visits.get(stop.partOf ?? "")) !== undefined,
  },
  check({ visits }, report) {
    for (const stop of visits.values()) {
      const tour = visits.get(stop.partOf ?? "");
      const date = dateOutside(stop, tour);
      if (!tour || !date) continue;
      const words = { start: tour.start?.value ?? "?", end: tour.end?.value ?? "?" };
      report(date, { at: "value", found: date.value, words, others: { tour } });
    }
  },
};

// The first date of a stop that is outside its tour; visit/tour reports a stop of a visit that is not a tour.
function dateOutside(stop: Visit, tour: Visit | undefined): Visit["start"] {
  if (!tour || tour.hostCountry || tour.partOf !== undefined || stop.note !== undefined) return undefined;
  const [first, last] = [boundsOf(tour.start), boundsOf(tour.end)];
  return [stop.start, stop.end].find((date) => {
    const days = date?.note === undefined ? boundsOf(date) : undefined;
    if (!days) return false;
    const isBefore = first !== undefined && days.latest < first.earliest - slack;
    const isAfter = last !== undefined && days.earliest > last.latest + slack;
    return isBefore || isAfter;
  });
}
