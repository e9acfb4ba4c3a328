import { rememberedKey, rememberKey } from "./address.ts";
import { copyOnClick } from "./copy.ts";
import { factPanelOf, filterKinds } from "./fact-panel.ts";
import { followPointer } from "./hover.ts";
import { offsetAt } from "./offset-at.ts";
import { factsOf, marksAt, numberOf, type Page, wordsOf } from "./page.ts";
import { paint } from "./painter.ts";

/** Brings one explorer to life: marks, layers, and the ways from fact to text and back; the signal ends it. */
export function startExplorer(page: Page, signal: AbortSignal): void {
  const { root, facts } = page;
  const options = { signal };
  const panel = factPanelOf(page);
  const controls = root.querySelector<HTMLElement>(".dv-layers");
  const layers = new Set((root.dataset["layers"] ?? "").split(" "));
  const words = (key: string) => root.dataset[key] ?? "";
  let chosen: number | undefined;
  const repaint = () => paint(page, { layers, fact: chosen });

  function readLayers(): void {
    if (controls) layers.clear();
    for (const box of controls?.querySelectorAll<HTMLInputElement>("input:checked") ?? []) layers.add(box.value);
    root.classList.toggle("dv-without-glosses", controls !== null && !layers.has("glosses"));
    repaint();
  }

  function choose(fact: number | undefined): void {
    chosen = fact;
    for (const [number, item] of facts) {
      item.toggleAttribute("data-chosen", number === fact);
      item.querySelector(".dv-fact")?.setAttribute("aria-pressed", String(number === fact));
    }
    if (root.hasAttribute("data-linked")) rememberKey(fact === undefined ? undefined : facts.get(fact)?.dataset["key"]);
    repaint();
  }

  function toText(fact: number): void {
    choose(fact);
    // on a phone the panel lies below the text: the chosen fact comes up over it
    if (panel.narrowed || matchMedia("(max-width: 60rem)").matches) panel.show([fact], words("chosen"));
    wordsOf(page, fact)?.paragraph.block.focus({ preventScroll: true });
    root.querySelector(".dv-box-chosen")?.scrollIntoView({ block: "center" });
  }

  function toFact(fact: number): void {
    choose(fact);
    const item = facts.get(fact);
    if (!item?.checkVisibility()) panel.showAll();
    item?.scrollIntoView({ block: "nearest" });
    item?.querySelector<HTMLElement>(".dv-fact")?.focus({ preventScroll: true });
  }

  function toFactsAt(x: number, y: number): void {
    const offset = offsetAt(page, x, y);
    if (offset === undefined) return;
    const here = marksAt(page, offset);
    const numbers = factsOf(here);
    const [entity] = here.flatMap((mark) => mark.entity ?? []);
    const named = entity === undefined ? "" : `${page.names[entity] ?? entity} · `;
    panel.show(numbers, `${named}${words("here")}: ${numbers.length}`);
    choose(numbers[0]);
  }

  function step(by: number): void {
    const numbers = [...facts.keys()];
    const next = numbers[numbers.indexOf(chosen ?? 0) + by];
    if (next !== undefined) toText(next);
  }

  root.addEventListener(
    "click",
    (event) => {
      const target = event.target as Element;
      const link = target.closest("a[href^='#']")?.getAttribute("href");
      const linked = [...facts.values()].find(({ id }) => `#${id}` === link);
      const button = target.closest<HTMLElement>("button");
      if (linked) {
        event.preventDefault();
        toFact(numberOf(linked));
      } else if (button?.matches(".dv-fact")) toText(numberOf(button));
      else if (button?.dataset["step"]) step(Number(button.dataset["step"]));
      else if (button?.matches("[data-all]")) panel.showAll();
      else if (target.closest(".dv-words")) toFactsAt(event.clientX, event.clientY);
    },
    options,
  );

  root.addEventListener(
    "keydown",
    (event) => {
      const target = event.target as HTMLElement;
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && chosen !== undefined) {
        panel.showAll();
        toFact(chosen);
      } else if (target.matches(".dv-block")) {
        if (event.key === "Enter") toBlockFacts(target);
        else if (by !== undefined) step(by);
        else return;
        event.preventDefault();
      } else if (by !== undefined && target.matches(".dv-fact")) {
        event.preventDefault();
        const listed = panel.listed();
        const at = listed.findIndex((item) => item.contains(target)) + by;
        listed[at]?.querySelector<HTMLElement>(".dv-fact")?.focus();
      }
    },
    options,
  );

  function toBlockFacts(block: HTMLElement): void {
    const paragraph = page.paragraphs.find((one) => one.block === block);
    const within = page.marks.filter(({ start, end }) => paragraph && start < paragraph.end && paragraph.start < end);
    const numbers = factsOf(within);
    const first = chosen !== undefined && numbers.includes(chosen) ? chosen : numbers[0];
    if (first !== undefined) toFact(first);
  }

  for (const { block } of page.paragraphs) block.tabIndex = 0;
  for (const button of root.querySelectorAll("button")) button.disabled = false;
  if (controls) controls.hidden = false;
  controls?.addEventListener("change", readLayers, options);
  filterKinds(page, signal);
  followPointer(page, signal);
  copyOnClick(root, signal);
  const watch = new ResizeObserver(repaint);
  watch.observe(root);
  signal.addEventListener("abort", () => watch.disconnect());
  document.fonts.ready.then(() => signal.aborted || repaint());
  readLayers();
  openLinked();

  function openLinked(): void {
    if (!root.hasAttribute("data-linked")) return;
    const key = rememberedKey();
    for (const [number, item] of facts)
      if (item.dataset["key"] === key || `#${item.id}` === location.hash) toText(number);
  }
}
