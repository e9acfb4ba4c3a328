import { isWork, type Work } from "../work";

const key = "diplomatic-visits-play";

/** What this tab still holds from before a reload; another tab has its own. */
export function keptWork(): Work | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return isWork(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a work over a reload; where the browser keeps nothing, or not so much, it is only not kept. */
export function keepWork(work: Work): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(work));
  } catch {
    // full, or forbidden: the page works without
  }
}
