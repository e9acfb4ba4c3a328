import type { IssueArea } from "@diplomatic-visits/core";

/** Words for the subjects of talks; phrases are separated by commas. */
export interface AreaWords {
  /** Before the subjects, in the clause of the meeting: "on", «حول». */
  introductions: string;
  /** Verbs whose object is a subject: "discussed", «تناول». */
  discussing: string;
  /** Words that begin another clause, in which no subjects are named. */
  stops: string;
  /** The nouns and phrases of each area. */
  areas: readonly (readonly [area: IssueArea, phrases: string])[];
}
