import type { Figure, Localized } from "../figure.ts";
import type { Machine } from "../measure/machine.ts";

/** A figure as it is kept: named in both languages, rounded. */
export type KeptFigure = Omit<Figure, "who"> & { who: Localized };

/** The figures of a row as they are kept, with the day. */
export interface KeptRow {
  id: string;
  title: Localized;
  about: Localized;
  date: string;
  figures: KeptFigure[];
}

/** Everything that pages show: `apps/bench/speed.json`. */
export interface Results {
  machine: Machine;
  /** Peers and tools: their version, how their schema is made, and which could not be had. */
  others: { name: string; version: string; how: Localized }[];
  rows: KeptRow[];
}

/** A number with three digits that matter, as text. */
export function digits(value: number): string {
  if (Number.isNaN(value)) return "–";
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

/** The figures with the worst one of each unit where a row has dozens, so that a list of goals stays short. */
export function underGoals({ figures }: KeptRow): KeptFigure[] {
  const bound = figures.filter(({ goal }) => goal !== undefined);
  if (bound.length <= 20) return bound;
  const units = [...new Set(bound.map(({ unit }) => unit))];
  return units.map((unit) => {
    const all = bound.filter((figure) => figure.unit === unit && !Number.isNaN(figure.value));
    return all.reduce((worst, figure) => (figure.value > worst.value ? figure : worst));
  });
}
