// About a screen before the pictures come into sight.
const margin = "800px";

/** Puts the pictures into their place when the reader comes near, from the page that the link in it leads to. */
export function loadPicturesWhenNear(root: HTMLElement, signal: AbortSignal): void {
  const place = root.querySelector<HTMLElement>(".dv-pictures[data-from]");
  if (!place) return;
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void fill(place, signal);
    },
    { rootMargin: margin },
  );
  watch.observe(place);
  signal.addEventListener("abort", () => watch.disconnect());
}

// If they cannot be had, the link stays.
async function fill(place: HTMLElement, signal: AbortSignal): Promise<void> {
  const response = await fetch(place.dataset["from"] ?? "", { signal }).catch(() => undefined);
  if (!response?.ok) return;
  const parsed = new DOMParser().parseFromString(await response.text(), "text/html");
  const pictures = parsed.querySelector(".dv-pictures");
  if (pictures && !signal.aborted) place.replaceWith(pictures);
}
