import type { ExplorerParts } from "./page.ts";

/** The parts of the page as tabs; in a wide page they are all shown and the tabs are not. */
export interface TabList {
  /** Shows a part; the reader's place in each part is kept. */
  select(part: string): void;
  /** Gives the parts the roles of tab panels where they are tabs, and takes them away where they are not. */
  settle(stacked: boolean): void;
}

/** Makes the tabs of a page work by pointer and by keyboard; `changed` is called after a part was shown. */
export function tabsOf(
  { root }: ExplorerParts,
  { changed, signal }: { changed(): void; signal: AbortSignal },
): TabList {
  const bar = root.querySelector<HTMLElement>(".dv-parts");
  const tabs = [...root.querySelectorAll<HTMLElement>("[data-tab][role=tab]")];
  const places = new Map<string, number>();
  if (bar) bar.hidden = false;
  // the page around may have chosen a part
  mark(root.dataset["tab"] ?? "");

  function mark(part: string): void {
    if (!tabs.some((tab) => tab.dataset["tab"] === part)) return;
    root.dataset["tab"] = part;
    for (const tab of tabs) {
      const chosen = tab.dataset["tab"] === part;
      tab.ariaSelected = String(chosen);
      tab.tabIndex = chosen ? 0 : -1;
    }
  }

  function select(part: string): void {
    const before = root.dataset["tab"];
    if (before === undefined || before === part || !tabs.some((tab) => tab.dataset["tab"] === part)) return;
    places.set(before, scrollY);
    mark(part);
    // where the head of the page has been scrolled away it stays away
    const top = root.getBoundingClientRect().top + scrollY - (parseFloat(bar ? getComputedStyle(bar).top : "") || 0);
    scrollTo({ top: places.get(part) ?? Math.min(scrollY, top), behavior: "instant" });
    changed();
  }

  bar?.addEventListener(
    "click",
    ({ target }) => {
      const part = (target as Element).closest<HTMLElement>("[role=tab]")?.dataset["tab"];
      if (part !== undefined && bar.checkVisibility()) select(part);
    },
    { signal },
  );
  bar?.addEventListener(
    "keydown",
    (event) => {
      const at = tabs.indexOf(event.target as HTMLElement);
      const next =
        at < 0 ? undefined : neighbourOf(tabs, { at, key: event.key, rtl: getComputedStyle(bar).direction === "rtl" });
      if (!next) return;
      event.preventDefault();
      select(next.dataset["tab"] ?? "");
      next.focus();
    },
    { signal },
  );

  return {
    select,
    settle(stacked) {
      for (const tab of tabs) {
        const panel = root.querySelector(`#${tab.getAttribute("aria-controls")}`);
        if (stacked) {
          panel?.setAttribute("role", "tabpanel");
          panel?.setAttribute("aria-labelledby", tab.id);
        } else if (panel?.getAttribute("role") === "tabpanel") {
          panel.removeAttribute("role");
          panel.setAttribute("aria-labelledby", tab.id.replace("-tab-", "-"));
        }
      }
    },
  };
}

function neighbourOf(tabs: readonly HTMLElement[], { at, key, rtl }: { at: number; key: string; rtl: boolean }) {
  const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key];
  if (by !== undefined) return tabs[(at + by + tabs.length) % tabs.length];
  return { Home: tabs[0], End: tabs.at(-1) }[key];
}
