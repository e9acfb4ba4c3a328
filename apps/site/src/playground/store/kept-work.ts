import { isWork, type Work } from "../work";

const key = "diplomatic-visits-play";

/** A work with what the address asked for when it was kept. */
export interface KeptWork {
  work: Work;
  at: string;
}

/** What an address asks for: its query and its fragment. */
export function askedBy({ search, hash }: Pick<URL, "search" | "hash">): string {
  return search + hash;
}

/** What this tab still holds from before a reload; another tab has its own. */
export function keptWork(): KeptWork | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Partial<KeptWork> | null;
    return isWork(kept?.work) ? { work: kept.work, at: String(kept.at) } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a work over a reload; where the browser keeps nothing, or not so much, it is only not kept. */
export function keepWork(work: Work): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ work, at: askedBy(new URL(location.href)) } satisfies KeptWork));
  } catch {
    // full, or forbidden: the page works without
  }
}
