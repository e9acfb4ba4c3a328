declare global {
  /** What stops the explorers of a slot that were started before React; React takes them over from here. */
  var startedExplorers: Map<Element, () => void> | undefined;
}

/** The function that stops a slot's explorers if they run already; they are then the caller's. */
export function takeStarted(slot: Element): (() => void) | undefined {
  const stop = globalThis.startedExplorers?.get(slot);
  globalThis.startedExplorers?.delete(slot);
  return stop;
}
