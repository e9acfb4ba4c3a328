/** The words that introduce details of events; phrases are separated by commas, and `_` ends one that is written onto the next word. */
export interface DetailWords {
  /** Before the one who invites: "at the invitation of". */
  invitation?: string;
  /** Words for the visitor or the visit that open a sentence, and their verbs, with which it goes on about the visit: "She came for talks". */
  goingOn?: string;
  goingOnVerbs?: string;
  /** Before the purpose of a visit: "for", «لـ». */
  purpose?: string;
  /** Before the reason of a cancellation or postponement: "because of", «بسبب». */
  reason?: string;
  /** Verbs that say that a visit ends, so that its day is the last one: "concluded", «اختتم». */
  endings?: string;
  /** Right before the new date of a visit that is put off: "to", «إلى». */
  laterDate?: string;
  /** Before the date that no longer holds: "scheduled", «المقررة». */
  plannedDate?: string;
  /** By what the participants speak with each other: "by phone", "by video link", "in person", or a verb of receiving. */
  phone?: string;
  video?: string;
  inPerson?: string;
  receiving?: string;
  /** Auxiliaries that put a meeting before what the text is about: "had". */
  beforehand?: string;
  /** Between a quantity and the time it is for: "in". */
  measuredIn?: string;
  /** Words that may stand between a purpose and its noun or verb: "for further talks", "to hold talks". */
  beforePurpose?: string;
}
