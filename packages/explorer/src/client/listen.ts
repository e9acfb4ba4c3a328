import { type ExplorerParts, numberOf, type TextMark } from "./page.ts";
import type { Reading } from "./reading.ts";

/** Handles clicks and taps on a fact, a link to one, or a word. */
export function listenToPointer(reading: Reading, signal: AbortSignal): void {
  const { page } = reading;
  page.root.addEventListener(
    "click",
    (event) => {
      const target = event.target as Element;
      const link = target.closest("a[href^='#']")?.getAttribute("href");
      const linked = [...page.facts.values()].find(({ id }) => `#${id}` === link);
      const button = target.closest<HTMLElement>("button");
      const item = target.closest<HTMLElement>(".dv-item");
      const mention = mentionAt(page, target.closest<HTMLElement>("a[data-at]"));
      if (linked) {
        event.preventDefault();
        reading.toFact(numberOf(linked));
      } else if (mention) {
        event.preventDefault();
        reading.toSpan(mention);
      } else if (item && target.closest(".dv-place") && page.root.dataset["tab"] !== undefined) {
        event.preventDefault();
        reading.toText(numberOf(item));
      } else if (button?.matches(".dv-fact")) reading.press(numberOf(button));
      else if (button?.dataset["step"]) reading.step(Number(button.dataset["step"]));
      else if (button?.matches("[data-all]")) reading.leave();
      else if (target.closest(".dv-words") && getSelection()?.isCollapsed !== false)
        reading.toFactsAt(event.clientX, event.clientY);
    },
    { signal },
  );
}

// A link of the index names the entity and where the mention begins.
function mentionAt({ marks }: ExplorerParts, link: HTMLElement | null): TextMark | undefined {
  const entity = link?.closest<HTMLElement>("[data-entity]")?.dataset["entity"];
  if (entity === undefined) return undefined;
  return marks.find((mark) => mark.entity === entity && mark.start === Number(link?.dataset["at"]));
}

/** Handles keys: arrows move between facts, Enter goes from a paragraph to its facts, Escape returns to the chosen one. */
export function listenToKeys(reading: Reading, signal: AbortSignal): void {
  const { page, panel } = reading;
  page.root.addEventListener(
    "keydown",
    (event) => {
      const target = event.target as HTMLElement;
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape") {
        reading.leave();
      } else if (target.matches(".dv-block")) {
        if (event.key === "Enter") reading.toBlockFacts(target);
        else if (by !== undefined) reading.step(by);
        else return;
        event.preventDefault();
      } else if (by !== undefined && target.matches(".dv-fact")) {
        event.preventDefault();
        panel.neighbour(target, by)?.querySelector<HTMLElement>(".dv-fact")?.focus();
      }
    },
    { signal },
  );
}
