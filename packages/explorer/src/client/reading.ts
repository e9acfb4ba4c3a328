import type { Stretch } from "../text/snap-visual.ts";
import { rememberedKey, rememberKey } from "./address.ts";
import { showKind } from "./choice.ts";
import { type FactPanel, factPanelOf } from "./fact-panel.ts";
import { type FactsTable, factsTableOf } from "./facts-table.ts";
import { offsetAt } from "./offset-at.ts";
import { type ExplorerParts, factsOf, kindOf, marksAt, wordsOf } from "./page.ts";
import { paint } from "./painter.ts";
import { type TabList, tabsOf } from "./tabs.ts";

/** The reader's state in an explorer: what is shown, the chosen fact, and navigation between text and facts. */
export class Reading {
  readonly page: ExplorerParts;
  readonly panel: FactPanel;
  readonly tabs: TabList;
  readonly table: FactsTable;
  chosen: number | undefined;
  private spot: Stretch | undefined;

  constructor(page: ExplorerParts, signal: AbortSignal) {
    this.page = page;
    this.panel = factPanelOf(page);
    this.table = factsTableOf(page, signal);
    this.tabs = tabsOf(page, { changed: () => this.changePart(), signal });
  }

  /** Updates marks, panel and tabs after the layout has changed. */
  settle(): void {
    this.panel.settle();
    this.tabs.settle(this.panel.stacked);
    this.repaint();
  }

  repaint(): void {
    const shown = new Set((this.page.root.dataset["show"] ?? "").split(" "));
    paint(this.page, { shown, fact: this.chosen, spot: this.spot });
  }

  /** Marks and lists the facts of one kind, or something else that the choice offers. */
  show(kind: string): void {
    this.panel.showAll();
    showKind(this.page.root, kind);
    this.table.update();
    this.repaint();
  }

  choose(fact: number | undefined): void {
    const { root, facts } = this.page;
    this.chosen = fact;
    this.spot = undefined;
    const folds = root.dataset["tab"] !== undefined;
    for (const [number, item] of facts) {
      item.toggleAttribute("data-chosen", number === fact);
      const button = item.querySelector(".dv-fact");
      button?.setAttribute("aria-pressed", String(number === fact));
      if (folds) button?.setAttribute("aria-expanded", String(number === fact));
    }
    if (root.hasAttribute("data-linked")) rememberKey(fact === undefined ? undefined : facts.get(fact)?.dataset["key"]);
    this.repaint();
  }

  /** Handles a press on a fact: in the list of a phone it is opened where it is, elsewhere its words are shown. */
  press(fact: number): void {
    if (!this.panel.stacked || this.panel.narrowed || !this.page.root.dataset["tab"]) this.toText(fact);
    else this.choose(fact === this.chosen ? undefined : fact);
  }

  /** Goes from a fact to its words. */
  toText(fact: number): void {
    this.choose(fact);
    if (this.panel.stacked) this.tabs.select("text");
    // on a phone the panel is below the text: the chosen fact overlays it
    if (this.panel.narrowed || this.panel.stacked) this.panel.show([fact], this.words("chosen"));
    wordsOf(this.page, fact)?.paragraph.block.focus({ preventScroll: true });
    bringIntoView(() => {
      this.page.root.querySelector(".dv-box-chosen")?.scrollIntoView({ block: "center" });
      this.showItem(fact);
    });
  }

  /** Goes to a span of the text, such as a mention. */
  toSpan(span: Stretch): void {
    this.panel.showAll();
    this.choose(undefined);
    if (this.panel.stacked) this.tabs.select("text");
    this.spot = span;
    this.repaint();
    const paragraph = this.page.paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
    paragraph?.block.focus({ preventScroll: true });
    bringIntoView(() => this.page.root.querySelector(".dv-box-chosen")?.scrollIntoView({ block: "center" }));
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
    if (this.panel.stacked) {
      this.tabs.select("text");
      this.panel.show([fact], this.words("chosen"));
    } else {
      if (!item.checkVisibility()) this.show("all");
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
    const here = offset === undefined ? [] : marksAt(this.page, offset);
    const [entity] = here.flatMap((mark) => mark.entity ?? []);
    const numbers = this.shownOf(factsOf(here));
    if (numbers.length === 0 && entity === undefined) {
      if (this.panel.stacked && this.panel.narrowed) this.leave();
      return;
    }
    const named = entity === undefined ? "" : `${this.page.entities[entity]?.[0] ?? entity} · `;
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
    const numbers = this.shownOf([...this.page.facts.keys()], this.chosen);
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

  // The facts that are marked; all of them, if none of these is, or if the one that has to be among them is not.
  private shownOf(numbers: readonly number[], needed?: number): readonly number[] {
    const kind = this.page.root.dataset["show"];
    const shown = numbers.filter((fact) => kindOf(this.page, { fact }) === kind);
    return shown.length === 0 || (needed !== undefined && !shown.includes(needed)) ? numbers : shown;
  }

  private changePart(): void {
    this.panel.showAll();
    this.settle();
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
