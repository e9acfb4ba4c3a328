import type { Page } from "./page.ts";

/** The panel of facts: all of them, or those of the words that were chosen. */
export interface FactPanel {
  /** Shows these facts alone, in this order; `words` says what they are of. */
  show(facts: readonly number[], words: string): void;
  showAll(): void;
  /** The facts as they are listed now. */
  listed(): HTMLElement[];
  /** Whether the panel shows some facts alone. */
  readonly narrowed: boolean;
}

/** Finds the panel of a page; its items are moved, never copied, so that each fact stands once. */
export function factPanelOf({ root, facts }: Page): FactPanel {
  const here = root.querySelector<HTMLElement>(".dv-here");
  const list = here?.querySelector("ol");
  const heading = here?.querySelector<HTMLElement>("[aria-live]");
  const homes = new Map([...facts.values()].map((item) => [item, item.parentElement]));

  function showAll(): void {
    // in the order of their numbers, so that each list is as it was
    for (const [item, home] of homes)
      if (item.parentElement !== home || home?.lastElementChild !== item) home?.append(item);
    if (here) here.hidden = true;
    root.removeAttribute("data-narrowed");
  }

  return {
    get narrowed() {
      return root.hasAttribute("data-narrowed");
    },
    show(numbers, words) {
      if (!here || !list) return;
      if (root.hasAttribute("data-narrowed")) showAll();
      list.append(...numbers.flatMap((number) => facts.get(number) ?? []));
      if (heading) heading.textContent = words;
      here.hidden = false;
      root.setAttribute("data-narrowed", "");
      here.scrollTop = 0;
    },
    showAll,
    listed() {
      const items = [...root.querySelectorAll<HTMLElement>(".dv-item")];
      return items.filter((item) => item.checkVisibility());
    },
  };
}

/** Lets the reader see the facts of one kind only. */
export function filterKinds({ root }: Page, signal: AbortSignal): void {
  const controls = root.querySelector<HTMLElement>(".dv-kinds");
  if (!controls) return;
  controls.hidden = false;
  controls.addEventListener(
    "change",
    ({ target }) => {
      const kind = (target as HTMLInputElement).value;
      for (const group of root.querySelectorAll<HTMLElement>(".dv-group"))
        group.hidden = kind !== "all" && group.dataset["kind"] !== kind;
    },
    { signal },
  );
}
