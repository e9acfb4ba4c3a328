/** What the exit code says; "found problems" and "could not check" are never mixed. */
export const exitCode = {
  /** Every input got a verdict and is valid. */
  valid: 0,
  /** Every input got a verdict and some are not valid. */
  invalid: 1,
  /** The command line makes no sense. */
  usage: 2,
  /** Something got no verdict: a file could not be read, a write failed, memory ran out. */
  incomplete: 3,
  /** A fault of this program. */
  internal: 70,
  /** Stopped by Ctrl-C, as `--watch` is. */
  interrupted: 130,
  /** The reader of the output went away, which is not a fault. */
  closedPipe: 141,
} as const;

/** The graver of two exit codes: an incomplete run stays incomplete whatever else was found. */
export function graver(a: number, b: number): number {
  return Math.max(a, b);
}

/** A command line that makes no sense: told on stderr, exit 2. */
export function usageError(message: string): Error {
  return Object.assign(new Error(message), { exit: exitCode.usage });
}

/** An input that got no verdict: told on stderr, exit 3. */
export function incompleteError(message: string): Error {
  return Object.assign(new Error(message), { exit: exitCode.incomplete });
}

/** The reader of the output went away: the run ends quietly, exit 141. */
export function closedPipeError(): Error {
  return Object.assign(new Error("the reader of the output went away"), { exit: exitCode.closedPipe });
}
