import type { Reading } from "./reading.ts";

const hands = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Opens the fact that the address names; repeats it after fonts load, since words move then, unless the reader has moved too. */
export function openLinkedFact(reading: Reading, signal: AbortSignal): void {
  reading.openLinked();
  if (document.fonts.status !== "loading") return;
  const waiting = new AbortController();
  signal.addEventListener("abort", () => waiting.abort());
  for (const hand of hands)
    addEventListener(hand, () => waiting.abort(), { signal: waiting.signal, capture: true, passive: true });
  document.fonts.ready.then(() => {
    if (!waiting.signal.aborted) reading.openLinked();
    waiting.abort();
  });
}
