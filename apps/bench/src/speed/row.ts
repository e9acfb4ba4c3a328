import type { Figure, Localized } from "./figure.ts";
import type { Effort } from "./measure/interleave.ts";

/** One row of the bench: what is measured, and the measuring. */
export interface Row {
  /** The name that `--only` takes. */
  id: string;
  title: Localized;
  /** What is timed and how, in one or two sentences. */
  about: Localized;
  measure(run: Run): Promise<Figure[]>;
}

/** How thorough a run is. */
export interface Run {
  quick: boolean;
  /** Whether 100,000 lines are measured too. */
  huge: boolean;
}

/** The effort of work that takes milliseconds. */
export function effortOf({ quick }: Run): Effort {
  return quick
    ? { rounds: 5, warmUp: 40, sample: 1, most: 2000 }
    : { rounds: 31, warmUp: 1500, sample: 4, most: 10_000 };
}
