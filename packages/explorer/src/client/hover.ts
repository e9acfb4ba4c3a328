import type { Stretch } from "../text/snap-visual.ts";
import { offsetAt } from "./offset-at.ts";
import { type ExplorerParts, factsOf, marksAt, numberOf, type TextMark } from "./page.ts";
import { rangeOf } from "./painter.ts";

const highlight = "dv-hover";

/** Highlights what the pointer or the focus is on, if the browser can paint ranges, and describes it on a separate line. */
export function followPointer(page: ExplorerParts, signal: AbortSignal): void {
  const { root } = page;
  const line = root.querySelector<HTMLElement>(".dv-peek");
  let frame = 0;

  function over(target: EventTarget | null, at?: { x: number; y: number }): void {
    const element = target instanceof Element ? target : undefined;
    const item = element?.closest<HTMLElement>(".dv-item");
    const offset = at && element?.closest(".dv-words") ? offsetAt(page, at.x, at.y) : undefined;
    const here = offset === undefined ? [] : marksAt(page, offset);
    const explained = spanOf(element?.closest<HTMLElement>(".dv-glosses [data-at]"));
    if (explained) light(page, [explained]);
    else light(page, item ? page.marks.filter(({ fact }) => fact === numberOf(item)) : here.slice(0, 1));
    const block = offset === undefined && element?.matches(".dv-block") ? element : undefined;
    lightGlosses(root, (gloss, { start, end }) =>
      block ? block.contains(gloss) : offset !== undefined && start <= offset && offset < end,
    );
    if (line) line.textContent = nameOf(page, here);
  }

  const options = { signal };
  root.addEventListener(
    "pointermove",
    ({ pointerType, clientX: x, clientY: y, target }) => {
      if (pointerType !== "mouse") return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => over(target, { x, y }));
    },
    options,
  );
  root.addEventListener("pointerleave", () => over(null), options);
  root.addEventListener("focusin", ({ target }) => over(target), options);
  root.addEventListener("focusout", () => over(null), options);
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    over(null);
  });
}

function light(page: ExplorerParts, marks: readonly Stretch[]): void {
  if (typeof Highlight === "undefined") return;
  const ranges = marks.flatMap((mark) =>
    page.paragraphs.filter(({ start, end }) => mark.start < end && start < mark.end).map((one) => rangeOf(one, mark)),
  );
  if (ranges.length > 0) CSS.highlights.set(highlight, new Highlight(...ranges));
  else CSS.highlights.delete(highlight);
}

// The words that a gloss explains.
function spanOf(gloss: HTMLElement | null | undefined): Stretch | undefined {
  const [start, end] = gloss?.dataset["at"]?.split("-").map(Number) ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function lightGlosses(root: HTMLElement, isLit: (gloss: HTMLElement, span: Stretch) => boolean): void {
  for (const gloss of root.querySelectorAll<HTMLElement>(".dv-glosses [data-at]")) {
    const span = spanOf(gloss);
    gloss.toggleAttribute("data-lit", span !== undefined && isLit(gloss, span));
  }
}

// The entity at this place, then the fact with the shortest quote, then the number of further facts.
function nameOf({ entities, facts }: ExplorerParts, here: readonly TextMark[]): string {
  const [entity] = here.flatMap((mark) => mark.entity ?? []);
  const [first, ...more] = factsOf(here);
  const item = first === undefined ? undefined : facts.get(first);
  const words = [".dv-property", "strong"].flatMap((part) => item?.querySelector(part)?.textContent ?? []);
  const fact = words.join(": ");
  return [entity && (entities[entity]?.[0] ?? entity), fact, more.length > 0 && `+ ${more.length}`]
    .filter(Boolean)
    .join(" · ");
}
