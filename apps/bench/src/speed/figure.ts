/** A text in the two languages of the documentation. */
export interface Localized {
  en: string;
  ar: string;
}

/** The units of figures; J is the time of JSON.parse of the same minified text. */
export type Unit = "J" | "ms" | "µs" | "MB" | "KB" | "×" | "s/MB" | "articles/s";

/** What the issue of the release asked of a figure. */
export interface Goal {
  /** The bound. */
  value: number;
  /** Whether a larger figure is better. */
  atLeast?: true;
}

/** One measured figure: the median of its rounds with the quartiles around it. */
export interface Figure {
  /** Who did the work. */
  who: string;
  /** On which document. */
  on: Localized;
  unit: Unit;
  /** The median. */
  value: number;
  /** The first quartile. */
  low: number;
  /** The third quartile. */
  high: number;
  goal?: Goal;
  /** What a reader has to know about this figure. */
  note?: Localized;
}

/** The name of this project in tables. */
export const ours = "diplomatic-visits";

/** Whether a figure reaches its goal; undefined if it has none. */
export function reaches({ value, goal }: Pick<Figure, "value" | "goal">): boolean | undefined {
  if (!goal) return undefined;
  return goal.atLeast ? value >= goal.value : value <= goal.value;
}
