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
import { type AnswerFault, readJsonAnswer, type ToleratedFault } from "./read-json-answer.ts";

/** What an answer is compared with. */
export interface Bench {
  text: string;
  /** What is already known of the article and not asked of the model. */
  known: Partial<Coding>;
  locale: Locale;
}

/** The evaluation of an answer. */
export interface Judgement {
  /** Whether the answer contains a JSON object: whole, whole with tolerated faults, broken off (or unreadable from some point on), or none. */
  state: "whole" | "flawed" | "cut" | "none";
  /** The first position that is not JSON. */
  fault?: AnswerFault;
  /** Every fault of the JSON that was tolerated. */
  tolerated: ToleratedFault[];
  /** The coding as the answer has it, before its quotes are compared with the text. */
  read: Partial<Coding>;
  /** The parts of the answer that do not fit a coding. */
  misfits: Issue[];
  repair: RepairResult;
  /** The result of anchoring the valid parts. */
  anchored: AnchorResult;
}

/** Reads an answer, gives its quotes the spelling of the text, and anchors the valid parts. */
export function judgeAnswer(answer: string, { text, known, locale }: Bench): Judgement {
  const read = readJsonAnswer(answer, text);
  const { coding, issues, pathInAnswer } = fromProfile(read?.value ?? {}, { locale });
  const repaired = repair({ ...coding, ...known }, text, { locale, origin: pathInAnswer });
  const isKnown = ({ path }: Issue) => path.length === 1 && Object.hasOwn(known, path[0] as string);
  return {
    state: read === undefined ? "none" : read.cut ? "cut" : read.fault ? "flawed" : "whole",
    ...(read?.fault ? { fault: read.fault } : {}),
    tolerated: read?.tolerated ?? [],
    read: { ...coding, ...known },
    misfits: read ? issues.filter((issue) => !isKnown(issue)) : [],
    repair: repaired,
    anchored: anchor(text, repaired.kept, { locale }),
  };
}

/** The warnings about an answer that could be anchored. */
export function warningsOf({ anchored }: Judgement): Issue[] {
  return anchored.issues.filter(({ severity }) => severity === "warning");
}

/** Whether nothing is left to fix, apart from warnings. */
export function isSound({ state, misfits, repair: { message }, anchored }: Judgement): boolean {
  return state === "whole" && misfits.length === 0 && message === "" && anchored.ok;
}

/** How many quotes of an answer were found: the measure by which a broken answer is compared with an earlier one. */
export function foundQuotes({ anchored }: Judgement): number {
  return anchored.quotes.length;
}
