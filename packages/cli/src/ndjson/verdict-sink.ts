import type { Output } from "../io/output.ts";
import type { Tally } from "./verdict-lines.ts";

/** Where verdicts go, and the counts so far; `onLines` is called when some were added. */
export interface VerdictSink {
  out: Output;
  tally: Tally;
  onLines(): void;
}
