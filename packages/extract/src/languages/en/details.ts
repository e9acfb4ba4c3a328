import type { DetailWords } from "../parts/detail-words.ts";

/** English words that introduce details of events. */
export const englishDetails: DetailWords = {
  invitation:
    "at the invitation of, on the invitation of, at an invitation from, following an invitation from, invited by",
  goingOn: "he, she, they, visit, trip, tour, journey, stay",
  goingOnVerbs: "comes, came, come, travelled, traveled, arrived, flew, follows, followed",
  purpose: "for, to, in order to, aimed at",
  beforePurpose:
    "a, an, the, hold, bilateral, further, fresh, high level, formal, joint, political, security, trade, two day, three day",
  endings:
    "concluded, concludes, ended, ends, finished, finishes, completed, completes, wrapped, wraps, wound, winds, returned, left, leaves, departed",
  laterDate: "to, until, till",
  plannedDate: "planned, scheduled, due, set, slated, expected, fixed, pencilled, originally, initially, from",
  beforehand: "had",
  measuredIn: "in, during, for, in the year",
  reason: "because of, due to, owing to, over, citing, on account of, as a result of",
};
