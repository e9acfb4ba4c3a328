import { isWork, type Work } from "../work";

const key = "diplomatic-visits-play";

/** A work with the request of its address when it was kept. */
export interface KeptWork {
  work: Work;
  at: string;
}

/** The request of an address: its query and its fragment. */
export function askedBy({ search, hash }: Pick<URL, "search" | "hash">): string {
  return search + hash;
}

/** The work of this tab from before a reload; another tab has its own. */
export function keptWork(): KeptWork | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Partial<KeptWork> | null;
    return isWork(kept?.work) ? { work: kept.work, at: String(kept.at) } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a work over a reload; if the browser cannot store it, or not this much, it is silently not kept. */
export function keepWork(work: Work): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ work, at: askedBy(new URL(location.href)) } satisfies KeptWork));
  } catch {
    // full or forbidden: the page works without it
  }
}
