import { copyOnClick } from "./copy.ts";
import { filterKinds } from "./fact-panel.ts";
import { followPointer } from "./hover.ts";
import { openLinkedFact } from "./linked-fact.ts";
import { listenToKeys, listenToPointer } from "./listen.ts";
import { type ExplorerParts, explorerPartsOf } from "./page.ts";
import { Reading } from "./reading.ts";

const running = new WeakMap<HTMLElement, AbortController>();

/** Starts every explorer in a part of the page; the returned function stops them and removes all their listeners. */
export function startExplorers(root: ParentNode): () => void {
  const found = [...root.querySelectorAll<HTMLElement>(".dv-explorer")];
  if (root instanceof HTMLElement && root.matches(".dv-explorer")) found.push(root);
  const started = found.flatMap((element) => {
    const page = explorerPartsOf(element);
    if (!page) return [];
    running.get(element)?.abort();
    const life = new AbortController();
    running.set(element, life);
    start(page, life.signal);
    return [life];
  });
  return () => {
    for (const life of started) life.abort();
  };
}

function start(page: ExplorerParts, signal: AbortSignal): void {
  const { root } = page;
  const reading = new Reading(page);
  for (const { block } of page.paragraphs) block.tabIndex = 0;
  for (const button of root.querySelectorAll("button")) button.disabled = false;
  for (const button of root.querySelectorAll(".dv-fact")) button.ariaPressed = "false";
  listenToPointer(reading, signal);
  listenToKeys(reading, signal);
  followPointer(page, signal);
  filterKinds(page, signal);
  copyOnClick(root, signal);
  reading.panel.settle();
  switchLayers(reading, signal);
  followLayout(reading, signal);
  openLinkedFact(reading, signal);
}

// Redraws marks where the words may have moved; marks that are already drawn are not drawn twice at the start.
function followLayout(reading: Reading, signal: AbortSignal): void {
  let seen = false;
  const watch = new ResizeObserver(() => {
    if (seen) reading.settle();
    seen = true;
  });
  watch.observe(reading.page.root);
  signal.addEventListener("abort", () => watch.disconnect());
  if (document.fonts.status === "loading") document.fonts.ready.then(() => signal.aborted || reading.settle());
}

function switchLayers(reading: Reading, signal: AbortSignal): void {
  const { root } = reading.page;
  const controls = root.querySelector<HTMLElement>(".dv-layers");
  const read = () => {
    if (controls) reading.layers.clear();
    for (const box of controls?.querySelectorAll<HTMLInputElement>("input:checked") ?? [])
      reading.layers.add(box.value);
    root.classList.toggle("dv-without-glosses", controls !== null && !reading.layers.has("glosses"));
    reading.repaint();
  };
  if (controls) controls.hidden = false;
  controls?.addEventListener("change", read, { signal });
  read();
}
