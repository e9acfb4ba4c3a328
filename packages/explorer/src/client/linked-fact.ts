import type { Reading } from "./reading.ts";

const hands = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Opens the fact that the address names; once more when the fonts are there, since words move with them, unless the reader has moved too. */
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
