import { type Figure, type Goal, type Localized, ours } from "../figure.ts";
import { type Effort, interleave } from "./interleave.ts";
import { ratioOf } from "./spread.ts";

const unit = "J" as const;

/** What is measured beside JSON.parse of one text. */
export interface PairedTimes {
  on: Localized;
  /** The text whose parsing is the unit. */
  json: string;
  /** Work by who does it; the goal is for ours. */
  work: Readonly<Record<string, () => unknown>>;
  goal?: Goal;
}

/** The figures of work in units of JSON.parse of a text, all in one process, in turn. */
export async function inUnitsOfParse({ on, json, work, goal }: PairedTimes, effort: Effort): Promise<Figure[]> {
  const times = await interleave<string>({ ...work, [unit]: () => JSON.parse(json) }, effort);
  const parse = times[unit] as readonly number[];
  return Object.keys(work).map((who) => ({
    ...{ who, on, unit, ...ratioOf(times[who] as readonly number[], parse) },
    ...(who === ours && goal ? { goal } : {}),
  }));
}
