import type { Reading } from "./reading.ts";

// Farther than a tap that slips, and less than the height of the sheet.
const enough = 60;
const begun = 8;

/** Lets the reader dismiss the sheet of facts: by a swipe down on its head, or by a tap outside it. */
export function dismissSheet(reading: Reading, signal: AbortSignal): void {
  const { root } = reading.page;
  const sheet = root.querySelector<HTMLElement>(".dv-here");
  const head = sheet?.querySelector<HTMLElement>(".dv-here-head");
  const isOpen = () => reading.panel.narrowed && reading.panel.stacked;
  if (sheet && head) swipeDown(head, sheet, { isOpen, dismiss: () => reading.leave(), signal });
  document.addEventListener(
    "click",
    ({ target }) => {
      // words, links and facts show something else in the sheet; all other places are outside of it
      const inside =
        target instanceof Element && target.closest(".dv-here, .dv-words, .dv-fact, a, [role=tab], summary");
      if (isOpen() && !inside) reading.leave();
    },
    { signal },
  );
  // after a tap on words the focus may be nowhere; inside the explorer its own keys are handled
  document.addEventListener(
    "keydown",
    ({ key, target }) => {
      if (key === "Escape" && isOpen() && !root.contains(target as Node)) reading.leave();
    },
    { signal },
  );
}

interface Swipe {
  isOpen(): boolean;
  dismiss(): void;
  signal: AbortSignal;
}

function swipeDown(head: HTMLElement, sheet: HTMLElement, { isOpen, dismiss, signal }: Swipe): void {
  let from: number | undefined;
  let by = 0;
  const moveTo = (distance: number) => {
    by = distance;
    sheet.style.translate = distance > 0 ? `0 ${distance}px` : "";
  };
  const end = () => {
    const far = by > enough;
    from = undefined;
    moveTo(0);
    if (far) dismiss();
  };
  const options = { signal };
  head.addEventListener("pointerdown", ({ clientY }) => (from = isOpen() ? clientY : undefined), options);
  head.addEventListener(
    "pointermove",
    ({ clientY, pointerId }) => {
      if (from === undefined || clientY - from < begun) return;
      // from here on it is a swipe, and no longer a press on a button
      head.setPointerCapture(pointerId);
      moveTo(clientY - from);
    },
    options,
  );
  head.addEventListener("pointerup", end, options);
  head.addEventListener("pointercancel", end, options);
}
