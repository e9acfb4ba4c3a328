import { candidatesIn } from "./answer-candidates.ts";
import { answeringCandidate } from "./answering-candidate.ts";
import type { ToleratedKind } from "./loose-reader.ts";

/** A position in an answer that is not JSON. */
export interface AnswerFault {
  /** Its line in the answer, from 1. */
  line: number;
  /** Its column, from 1, in UTF-16 units. */
  column: number;
  /** The text around it. */
  near: string;
}

/** A fault of the JSON that was tolerated, and what kind it is. */
export interface ToleratedFault extends AnswerFault {
  kind: ToleratedKind;
}

/** What could be read of a model's answer. */
export interface JsonAnswer {
  /** The object; if the answer was cut off, its whole parts. */
  value: Record<string, unknown>;
  /** Whether something after the read part is lost: the answer broke off, or continued unreadably. */
  cut: boolean;
  /** The first position that is not JSON. */
  fault?: AnswerFault;
  /** Every fault that was tolerated, in order; absent if the answer is valid JSON. */
  tolerated?: ToleratedFault[];
}

// How many characters around a fault are shown.
const around = 24;

/**
 * Reads the JSON object of a model's answer, regardless of reasoning, words, fences or other objects around it. Of several
 * objects it takes the last one whose quotes are in the text, if the text is given; else the one with most quotes,
 * then with most fields of a coding, then the longest. The parts of an answer given as several objects are joined. Undefined without an object.
 */
export function readJsonAnswer(answer: string, text?: string): JsonAnswer | undefined {
  const given = decoded(answer);
  const best = answeringCandidate(candidatesIn(given), text);
  if (!best) return undefined;
  const { value, stop, faults } = best;
  const tolerated = faults.map(({ offset, kind }): ToleratedFault => ({ kind, ...faultAt(given, offset) }));
  const [first] = tolerated;
  if (!first) return { value, cut: stop !== undefined };
  const { kind: _, ...fault } = first;
  return { value, cut: stop !== undefined, fault, tolerated };
}

// Some services return the object as a JSON string: every quotation mark in it is escaped.
function decoded(answer: string): string {
  if (!/^\s*"?\s*\{\s*\\"/.test(answer)) return answer;
  const body = answer.trim().replace(/^"|"$/g, "");
  try {
    return JSON.parse(`"${body.replace(/\r?\n/g, "\\n")}"`) as string;
  } catch {
    return answer;
  }
}

function faultAt(answer: string, offset: number): AnswerFault {
  const before = answer.slice(0, offset).split("\n");
  const near = answer.slice(Math.max(0, offset - around), offset + around).replace(/\s+/g, " ");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, near };
}
