import { rememberedKey, rememberKey } from "./address.ts";
import { type FactPanel, factPanelOf } from "./fact-panel.ts";
import { offsetAt } from "./offset-at.ts";
import { type ExplorerParts, factsOf, marksAt, wordsOf } from "./page.ts";
import { paint } from "./painter.ts";

/** The reader's state in an explorer: the active layers, the chosen fact, and navigation between text and facts. */
export class Reading {
  readonly page: ExplorerParts;
  readonly panel: FactPanel;
  readonly layers: Set<string>;
  chosen: number | undefined;

  constructor(page: ExplorerParts) {
    this.page = page;
    this.panel = factPanelOf(page);
    this.layers = new Set((page.root.dataset["layers"] ?? "").split(" "));
  }

  /** Updates marks and panel after the layout has changed. */
  settle(): void {
    this.panel.settle();
    this.repaint();
  }

  repaint(): void {
    paint(this.page, { layers: this.layers, fact: this.chosen });
  }

  choose(fact: number | undefined): void {
    const { root, facts } = this.page;
    this.chosen = fact;
    for (const [number, item] of facts) {
      item.toggleAttribute("data-chosen", number === fact);
      item.querySelector(".dv-fact")?.setAttribute("aria-pressed", String(number === fact));
    }
    if (root.hasAttribute("data-linked")) rememberKey(fact === undefined ? undefined : facts.get(fact)?.dataset["key"]);
    this.repaint();
  }

  /** Goes from a fact to its words. */
  toText(fact: number): void {
    this.choose(fact);
    // on a phone the panel is below the text: the chosen fact overlays it
    if (this.panel.narrowed || this.panel.stacked) this.panel.show([fact], this.words("chosen"));
    wordsOf(this.page, fact)?.paragraph.block.focus({ preventScroll: true });
    bringIntoView(() => {
      this.page.root.querySelector(".dv-box-chosen")?.scrollIntoView({ block: "center" });
      this.showItem(fact);
    });
  }

  /** Shows all facts again; focus goes to the chosen one, or stays on its words on a phone, where the facts are far away. */
  leave(): void {
    this.panel.showAll();
    if (this.chosen === undefined) return;
    if (this.panel.stacked) wordsOf(this.page, this.chosen)?.paragraph.block.focus({ preventScroll: true });
    else this.toFact(this.chosen);
  }

  /** Goes from anywhere to a fact in the panel. */
  toFact(fact: number): void {
    this.choose(fact);
    const item = this.page.facts.get(fact);
    if (!item) return;
    if (this.panel.stacked) this.panel.show([fact], this.words("chosen"));
    else {
      this.panel.reveal(item);
      bringIntoView(() => {
        item.scrollIntoView({ block: "nearest" });
        this.showItem(fact);
      });
    }
    item.querySelector<HTMLElement>(".dv-fact")?.focus({ preventScroll: true });
  }

  /** Goes from a word to the facts it supports, the one with the shortest quote first. */
  toFactsAt(x: number, y: number): void {
    const offset = offsetAt(this.page, x, y);
    if (offset === undefined) return;
    const here = marksAt(this.page, offset);
    const numbers = factsOf(here);
    const [entity] = here.flatMap((mark) => mark.entity ?? []);
    const named = entity === undefined ? "" : `${this.page.names[entity] ?? entity} · `;
    this.panel.show(numbers, `${named}${this.words("here")}: ${numbers.length}`);
    this.choose(numbers[0]);
  }

  /** Goes from a paragraph to its facts, or to the chosen fact if it is among them. */
  toBlockFacts(block: HTMLElement): void {
    const paragraph = this.page.paragraphs.find((one) => one.block === block);
    const within = this.page.marks.filter(
      ({ start, end }) => paragraph && start < paragraph.end && paragraph.start < end,
    );
    const numbers = factsOf(within);
    const first = this.chosen !== undefined && numbers.includes(this.chosen) ? this.chosen : numbers[0];
    if (first !== undefined) this.toFact(first);
  }

  /** Goes to the words of the next or the previous fact. */
  step(by: number): void {
    const numbers = [...this.page.facts.keys()];
    const next = this.chosen === undefined ? numbers[0] : numbers[numbers.indexOf(this.chosen) + by];
    if (next !== undefined) this.toText(next);
  }

  /** Goes to the fact that the address names. */
  openLinked(): void {
    if (!this.page.root.hasAttribute("data-linked")) return;
    const key = rememberedKey();
    const [linked] =
      [...this.page.facts].find(([, { id, dataset }]) => dataset["key"] === key || `#${id}` === location.hash) ?? [];
    if (linked !== undefined) this.toText(linked);
  }

  private showItem(fact: number): void {
    const item = this.page.facts.get(fact);
    if (item && !this.panel.stacked) this.panel.center(item);
  }

  private words(key: string): string {
    return this.page.root.dataset[key] ?? "";
  }
}

// Repeats in the next frames: content in between is laid out only when it comes near, which moves the target.
function bringIntoView(scroll: () => void): void {
  scroll();
  requestAnimationFrame(() => {
    scroll();
    requestAnimationFrame(scroll);
  });
}
