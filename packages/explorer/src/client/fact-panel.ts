import type { ExplorerParts } from "./page.ts";

/** The panel of facts: all facts, or those of the selected words. */
export interface FactPanel {
  /** Shows only these facts, in this order; `words` describes what they belong to. */
  show(facts: readonly number[], words: string): void;
  showAll(): void;
  /** Scrolls a fact to the middle of the visible part of the panel, unless it is fully visible. */
  center(item: HTMLElement): void;
  /** The fact at this distance from the one a button belongs to, in the current list. */
  neighbour(button: HTMLElement, by: number): HTMLElement | undefined;
  /** Whether the panel shows only selected facts. */
  readonly narrowed: boolean;
  /** Whether the facts are below the text, as on a phone: selected facts then overlay the end of the text. */
  readonly stacked: boolean;
  /** Adapts the layout to the width of the explorer. */
  settle(): void;
}

/** Finds the panel of a page; its items are moved, never copied, so that each fact appears once. */
export function factPanelOf({ root, facts }: ExplorerParts): FactPanel {
  const here = root.querySelector<HTMLElement>(".dv-here");
  const list = here?.querySelector("ol");
  const all = root.querySelector<HTMLElement>(".dv-all");
  const heading = here?.querySelector<HTMLElement>("[aria-live]");
  const homes = new Map([...facts.values()].map((item) => [item, item.parentElement]));

  function showAll(): void {
    if (!root.hasAttribute("data-narrowed")) return;
    // in numeric order, so that each list keeps its original order
    for (const [item, home] of homes) home?.append(item);
    if (here) here.hidden = true;
    root.removeAttribute("data-narrowed");
  }

  function isStacked(): boolean {
    const columns = root.querySelector(".dv-columns");
    if (!columns) return false;
    // one track: the style puts text and facts side by side only where there is room
    const { display, gridTemplateColumns } = getComputedStyle(columns);
    return display !== "grid" || !gridTemplateColumns.includes(" ");
  }

  function settle(): void {
    const stacked = isStacked();
    root.toggleAttribute("data-stacked", stacked);
    if (!here || (here.parentElement === root) === stacked) return;
    if (stacked) root.append(here);
    else all?.before(here);
  }

  return {
    settle,
    get stacked() {
      return isStacked();
    },
    get narrowed() {
      return root.hasAttribute("data-narrowed");
    },
    show(numbers, words) {
      if (!here || !list) return;
      showAll();
      settle();
      list.append(...numbers.flatMap((number) => facts.get(number) ?? []));
      if (heading) heading.textContent = words;
      here.hidden = false;
      root.setAttribute("data-narrowed", "");
      here.scrollTop = 0;
    },
    showAll,
    center(item) {
      const panel = item.closest<HTMLElement>(".dv-panel");
      if (panel) panel.scrollTop += distanceToMiddle(item.getBoundingClientRect(), panel.getBoundingClientRect());
    },
    neighbour(button, by) {
      const listed = [...root.querySelectorAll<HTMLElement>(".dv-item")].filter((item) => item.checkVisibility());
      return listed[listed.findIndex((item) => item.contains(button)) + by];
    },
  };
}

// The panel extends below the window until the page is scrolled to it: only its visible part counts.
function distanceToMiddle(item: DOMRect, panel: DOMRect): number {
  const [top, bottom] = [Math.max(panel.top, 0), Math.min(panel.bottom, innerHeight)];
  if (bottom <= top || (item.top >= top && item.bottom <= bottom)) return 0;
  const room = bottom - top;
  // a fact taller than the panel is aligned to the panel's top
  return item.height > room ? item.top - top : (item.top + item.bottom) / 2 - (top + bottom) / 2;
}
