import {
  type AnchorResult,
  anchor,
  type Coding,
  type Issue,
  type Locale,
  type RepairResult,
  repair,
} from "@diplomatic-visits/core";
import { fromProfile } from "@diplomatic-visits/core/formats/extraction-profile";
import { type AnswerFault, readJsonAnswer } from "./read-json-answer.ts";

/** What an answer is held against. */
export interface Bench {
  text: string;
  /** What is known of the article already and not asked of the model. */
  known: Partial<Coding>;
  locale: Locale;
}

/** What an answer is worth. */
export interface Judgement {
  /** Whether there was a JSON object: whole, with faults that could be read over, broken off (or unreadable from there on), or none. */
  state: "whole" | "flawed" | "cut" | "none";
  /** The first place that is not JSON. */
  fault?: AnswerFault;
  /** The parts of the answer that do not fit a coding. */
  misfits: Issue[];
  repair: RepairResult;
  /** What anchoring gave of all that stands. */
  anchored: AnchorResult;
}

/** Reads an answer, gives its quotes the letters of the text, and anchors what stands. */
export function judge(answer: string, { text, known, locale }: Bench): Judgement {
  const read = readJsonAnswer(answer);
  const { coding, issues, pathInAnswer } = fromProfile(read?.value ?? {}, { locale });
  const repaired = repair({ ...coding, ...known }, text, { locale, origin: pathInAnswer });
  const isKnown = ({ path }: Issue) => path.length === 1 && Object.hasOwn(known, path[0] as string);
  return {
    state: read === undefined ? "none" : read.cut ? "cut" : read.fault ? "flawed" : "whole",
    ...(read?.fault ? { fault: read.fault } : {}),
    misfits: read ? issues.filter((issue) => !isKnown(issue)) : [],
    repair: repaired,
    anchored: anchor(text, repaired.kept, { locale }),
  };
}

/** What the rules say of an answer that could be anchored, short of errors. */
export function warningsOf({ anchored }: Judgement): Issue[] {
  return anchored.issues.filter(({ severity }) => severity === "warning");
}

/** Whether nothing is left to mend, warnings aside. */
export function isSound({ state, misfits, repair: { message }, anchored }: Judgement): boolean {
  return state === "whole" && misfits.length === 0 && message === "" && anchored.ok;
}

/** How many quotes of an answer were found: by this a broken answer is held against an earlier one. */
export function foundQuotes({ anchored }: Judgement): number {
  return anchored.quotes.length;
}
