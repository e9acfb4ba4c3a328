/** A warning on an article of the Office of the Historian, and what a reader says of it. */
export interface JudgedWarning {
  record: string;
  code: string;
  /** How often the record has it. */
  count: number;
  /** Whether the warning is right about the record. */
  verdict: "right" | "false";
  why: string;
}

/** Every warning that the rules have on the slice of the lists in the peer cases; there are fewer than 200, so all are judged. */
export const judgedWarnings: readonly JudgedWarning[] = [
  {
    record: "visit-2887",
    code: "evidence/cuts-word",
    count: 4,
    verdict: "right",
    why: "The record writes “Prime MinisterHaidar al- Abadi”: title and name are one word.",
  },
  {
    record: "secretary-1028",
    code: "visit/long",
    count: 1,
    verdict: "right",
    why: "The 27 days are not one stay: the remarks list the separate days in Damascus.",
  },
  {
    record: "secretary-1029",
    code: "visit/long",
    count: 1,
    verdict: "right",
    why: "The 28 days are not one stay: the remarks list the separate days in Jerusalem.",
  },
  {
    record: "secretary-1098",
    code: "visit/long",
    count: 1,
    verdict: "right",
    why: "The 15 days are not one stay: the remarks list the separate days in Jerusalem.",
  },
];
