import { offsetAt } from "./offset-at.ts";
import { type Page, pageOf } from "./page.ts";
import { paint } from "./painter.ts";

for (const root of document.querySelectorAll<HTMLElement>(".dv-explorer")) {
  const page = pageOf(root);
  if (page) start(page);
}

/** Brings one explorer to life: marks, layers, and the ways from fact to text and back. */
function start(page: Page): void {
  const { root, marks, paragraphs } = page;
  const controls = root.querySelector<HTMLElement>(".dv-layers");
  const where = root.querySelector<HTMLElement>(".dv-where");
  const items = [...root.querySelectorAll<HTMLElement>(".dv-facts > li")];
  const layers = new Set<string>();
  let chosen: number | undefined;
  const repaint = () => paint(page, { layers, fact: chosen });

  function readLayers(): void {
    layers.clear();
    for (const box of controls?.querySelectorAll<HTMLInputElement>("input:checked") ?? []) layers.add(box.value);
    root.classList.toggle("dv-without-glosses", !layers.has("glosses"));
    repaint();
  }

  function choose(fact: number | undefined): void {
    chosen = fact;
    for (const [i, item] of items.entries()) item.toggleAttribute("data-chosen", i + 1 === fact);
    for (const button of root.querySelectorAll(".dv-fact"))
      button.setAttribute("aria-pressed", String(Number((button as HTMLElement).dataset["fact"]) === fact));
    remember(fact === undefined ? undefined : items[fact - 1]?.dataset["key"]);
    repaint();
  }

  function toText(fact: number): void {
    choose(fact);
    const first = marks.find((mark) => mark.fact === fact);
    const paragraph = first && paragraphs.find(({ start: from, end }) => from <= first.start && first.start < end);
    paragraph?.block.focus({ preventScroll: true });
    paragraph?.block.scrollIntoView({ block: "center" });
  }

  function toFacts(list: readonly number[]): void {
    for (const [i, item] of items.entries()) item.hidden = !list.includes(i + 1);
    if (where) {
      where.hidden = false;
      (where.firstElementChild as HTMLElement).textContent = `${where.dataset["here"]}: ${list.length}`;
    }
    choose(list[0]);
    items[(list[0] ?? 1) - 1]?.scrollIntoView({ block: "nearest" });
  }

  function showAll(): void {
    for (const item of items) item.hidden = false;
    if (where) where.hidden = true;
  }

  root.addEventListener("click", (event) => {
    const target = event.target as HTMLElement;
    const button = target.closest<HTMLElement>(".dv-fact");
    if (button) return toText(Number(button.dataset["fact"]));
    if (target.closest("[data-all]")) return showAll();
    if (!target.closest(".dv-words")) return;
    const at = offsetAt(page, event.clientX, event.clientY);
    if (at !== undefined) toFacts(factsAt(page, at));
  });

  root.addEventListener("keydown", (event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>(".dv-fact");
    if (event.key === "Escape" && chosen !== undefined) {
      showAll();
      items[chosen - 1]?.querySelector<HTMLElement>(".dv-fact")?.focus();
    } else if (button && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const shown = items.filter((item) => !item.hidden);
      const at = shown.findIndex((item) => item.contains(button)) + (event.key === "ArrowDown" ? 1 : -1);
      shown[at]?.querySelector<HTMLElement>(".dv-fact")?.focus();
    }
  });

  if (controls) controls.hidden = false;
  controls?.addEventListener("change", readLayers);
  new ResizeObserver(repaint).observe(root);
  document.fonts.ready.then(repaint);
  readLayers();
  const linked = items.findIndex((item) => item.dataset["key"] === remembered());
  if (linked >= 0) toText(linked + 1);
}

// The facts at a place, the one with the shortest quote first.
function factsAt({ marks }: Page, offset: number): number[] {
  const here = marks.filter(({ start: from, end, fact }) => fact !== undefined && from <= offset && offset < end);
  return [...new Set(here.sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ fact }) => fact as number))];
}

function remembered(): string | null {
  return new URLSearchParams(location.search).get("fact");
}

function remember(key: string | undefined): void {
  const address = new URL(location.href);
  if (key === undefined) address.searchParams.delete("fact");
  else address.searchParams.set("fact", key);
  // a file:// page may not change its address in every browser
  try {
    history.replaceState(history.state, "", address);
  } catch {}
}
