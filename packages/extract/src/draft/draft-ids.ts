import { remembered } from "@diplomatic-visits/core/internal";

const reserved = ["article-voice", "unnamed", "impersonal"];

/** Generates ids that no other object of a coding has. */
export function idGiver(taken: Iterable<string> = []): (wanted: string) => string {
  const known = new Set([...reserved, ...taken]);
  const counts = new Map<string, number>();
  return (wanted) => {
    for (let n = counts.get(wanted) ?? 1; ; n++) {
      const id = n === 1 ? wanted : `${wanted}-${n}`;
      if (known.has(id)) continue;
      counts.set(wanted, n + 1);
      known.add(id);
      return id;
    }
  };
}

/** Generates ids numbered from 1, such as visit-1. */
export function numbered(giveId: (wanted: string) => string): (concept: string) => string {
  const counts = new Map<string, number>();
  return (concept) => {
    const count = (counts.get(concept) ?? 0) + 1;
    counts.set(concept, count);
    return giveId(`${concept}-${count}`);
  };
}

const longestId = 48;

/** An English name as an id: lower case, letters and digits joined by hyphens; undefined if nothing remains. */
export const kebabOf = remembered((name): string | undefined => {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const id = words.join("-").slice(0, longestId).replace(/-+$/, "");
  return /^[a-z]/.test(id) ? id : undefined;
});
