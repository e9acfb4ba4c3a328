import { startLiveParts } from "../live/live-parts";
import { takeStarted } from "./started-explorers";

/** Fills a slot that is still empty, and starts its explorers if they do not run yet; they stop when the signal aborts. */
export async function bringToLife(slot: Element, { address, signal }: { address: string; signal: AbortSignal }) {
  if (slot.firstElementChild === null) {
    const nodes = await fragmentAt(address, signal);
    if (nodes === undefined) return;
    slot.replaceChildren(...nodes);
  }
  if (signal.aborted) return;
  startLiveParts(slot);
  const stop = takeStarted(slot) ?? (await explorersIn(slot, signal));
  if (stop) signal.addEventListener("abort", stop);
}

// Fetched only where there is an explorer: tables and the codebook need none.
async function explorersIn(slot: Element, signal: AbortSignal): Promise<(() => void) | undefined> {
  if (slot.querySelector(".dv-explorer") === null) return undefined;
  const { startExplorers } = await import("@diplomatic-visits/explorer/client");
  return signal.aborted ? undefined : startExplorers(slot);
}

async function fragmentAt(address: string, signal: AbortSignal): Promise<ChildNode[] | undefined> {
  const response = await fetch(address, { signal }).catch(() => undefined);
  if (!response?.ok) return undefined;
  const parsed = new DOMParser().parseFromString(await response.text(), "text/html");
  return [...parsed.body.childNodes];
}
