import type { Import } from "./imports.ts";

/** Layers from the lowest: a row may use the rows above it, but not its own row. */
export type Layers = readonly (readonly string[])[];

/** Imports that violate the layers, one line each; `layerOf` returns a file's layer, undefined if it has none. */
export function breaches(imports: readonly Import[], layers: Layers, layerOf: (file: string) => string | undefined) {
  const rank = new Map(layers.flatMap((row, i) => row.map((layer) => [layer, i] as const)));
  return imports.flatMap(({ from, to }) => {
    const [user, used] = [layerOf(from), layerOf(to)];
    if (user === undefined || used === undefined || user === used) return [];
    const [userRank, usedRank] = [rank.get(user), rank.get(used)];
    if (userRank === undefined) return [`${from}: the layer ${user} is not in the table`];
    if (usedRank === undefined) return [`${to}: the layer ${used} is not in the table`];
    return userRank > usedRank ? [] : [`${from} imports ${to}: ${user} may not use ${used}`];
  });
}
