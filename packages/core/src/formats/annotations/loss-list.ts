import type { Loss } from "../format.ts";

/** Counts what a reader omits, by the name of the field in the other format. */
export interface LossList {
  add(field: string, count?: number): void;
  list(): Loss[];
}

/** An empty list of losses. */
export function lossList(): LossList {
  const counts = new Map<string, number>();
  return {
    add(field, count = 1) {
      if (count > 0) counts.set(field, (counts.get(field) ?? 0) + count);
    },
    list: () => [...counts].map(([field, count]) => ({ field, count })),
  };
}
