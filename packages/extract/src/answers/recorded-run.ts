/** One answer of a recorded run. */
export interface RecordedRound {
  /** The answer as received. */
  answer: string;
  /** Why the model stopped, such as `stop` or `length`. */
  finish?: string;
  /** The tokens of the round. */
  usage?: { inputTokens?: number; outputTokens?: number };
  /** How long the answer took. */
  seconds?: number;
}

/** The answers of a model to one article, in order; the result of `codeWithModel`, written as JSON, is one. */
export interface ModelRun {
  /** The name of the model. */
  model?: string;
  /** The id of the article, for a run whose file name does not say. */
  articleId?: string;
  rounds: RecordedRound[];
}

/** A fault of a recorded run: where it is, and what is expected there. */
export interface RunFault {
  pointer: string;
  expected: "object" | "text" | "list" | "number";
}

/** Reads a recorded run: other properties are ignored. Returns the first fault of what is not one; never throws. */
export function readRecordedRun(value: unknown): { ok: true; run: ModelRun } | { ok: false; fault: RunFault } {
  const fault = faultOf(value);
  return fault ? { ok: false, fault } : { ok: true, run: value as ModelRun };
}

type Checked = Readonly<Record<string, unknown>>;

function faultOf(value: unknown): RunFault | undefined {
  if (!isPlain(value)) return { pointer: "", expected: "object" };
  const { rounds } = value;
  const own = (["model", "articleId"] as const).find((key) => !isOptional(value[key], "string"));
  if (own) return { pointer: `/${own}`, expected: "text" };
  if (!Array.isArray(rounds)) return { pointer: "/rounds", expected: "list" };
  for (const [i, round] of rounds.entries()) {
    const fault = roundFault(round);
    if (fault) return { ...fault, pointer: `/rounds/${i}${fault.pointer}` };
  }
  return undefined;
}

function roundFault(round: unknown): RunFault | undefined {
  if (!isPlain(round)) return { pointer: "", expected: "object" };
  const { answer, finish, usage = {}, seconds } = round;
  if (typeof answer !== "string") return { pointer: "/answer", expected: "text" };
  if (!isOptional(finish, "string")) return { pointer: "/finish", expected: "text" };
  if (!isOptional(seconds, "number")) return { pointer: "/seconds", expected: "number" };
  if (!isPlain(usage)) return { pointer: "/usage", expected: "object" };
  const key = ["inputTokens", "outputTokens"].find((one) => !isOptional(usage[one], "number"));
  return key === undefined ? undefined : { pointer: `/usage/${key}`, expected: "number" };
}

function isOptional(value: unknown, type: "string" | "number"): boolean {
  return value === undefined || typeof value === type;
}

function isPlain(value: unknown): value is Checked {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
