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
  phone: `by phone, by telephone, over the phone, over the telephone, on the phone, on the telephone, via telephone, phone call, telephone call,
    phone conversation, telephone conversation, phone talks, telephone talks, phone calls, telephone calls`,
  video: `by video, by videolink, by video link, via video link, over video link, by videoconference, via videoconference, by video conference,
    via video conference, over videoconference, video call, video conference, videoconference, video link, video meeting, virtual talks, virtual meeting,
    virtual summit, virtually`,
  inPerson: "in person, face to face",
  receiving: "received, receives, receive, receiving",
  beforehand: "had",
  measuredIn: "in, during, for, in the year",
  reason: "because of, due to, owing to, over, citing, on account of, as a result of",
};
