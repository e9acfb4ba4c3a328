import { followChoice } from "./choice.ts";
import { copyOnClick } from "./copy.ts";
import { switchGlosses } from "./glosses.ts";
import { followPointer } from "./hover.ts";
import { openLinkedFact } from "./linked-fact.ts";
import { listenToKeys, listenToPointer } from "./listen.ts";
import { type ExplorerParts, explorerPartsOf } from "./page.ts";
import { Reading } from "./reading.ts";
import { dismissSheet } from "./sheet.ts";

const running = new WeakMap<HTMLElement, AbortController>();

/** Something that runs for an explorer until the signal aborts. */
type Starter = (root: HTMLElement, signal: AbortSignal) => void;

/** Starts every explorer in a part of the page, and more for each; the returned function stops them and removes all their listeners. */
export function startWith(root: ParentNode, more: readonly Starter[]): () => void {
  const found = [...root.querySelectorAll<HTMLElement>(".dv-explorer")];
  if (root instanceof HTMLElement && root.matches(".dv-explorer")) found.push(root);
  const started = found.flatMap((element) => {
    const page = explorerPartsOf(element);
    if (!page) return [];
    running.get(element)?.abort();
    const life = new AbortController();
    running.set(element, life);
    start(page, life.signal);
    for (const starter of more) starter(element, life.signal);
    return [life];
  });
  return () => {
    for (const life of started) life.abort();
  };
}

function start(page: ExplorerParts, signal: AbortSignal): void {
  const { root } = page;
  const reading = new Reading(page, signal);
  const changed = () => reading.settle();
  for (const { block } of page.paragraphs) block.tabIndex = 0;
  for (const button of root.querySelectorAll("button")) button.disabled = false;
  for (const button of root.querySelectorAll(".dv-fact")) {
    button.ariaPressed = "false";
    if (root.dataset["tab"] !== undefined) button.ariaExpanded = "false";
  }
  listenToPointer(reading, signal);
  listenToKeys(reading, signal);
  followPointer(page, signal);
  followChoice(root, { show: (kind) => reading.show(kind), signal });
  dismissSheet(reading, signal);
  copyOnClick(root, signal);
  switchGlosses(page, { changed, signal });
  reading.settle();
  followLayout(reading, signal);
  // on paper every fact is in its place
  addEventListener("beforeprint", () => reading.panel.showAll(), { signal });
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
