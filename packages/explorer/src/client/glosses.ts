import type { ExplorerParts } from "./page.ts";

/** Lets the reader show and hide the glosses; those that the page does not hold as text are written when first asked for. */
export function switchGlosses(
  page: ExplorerParts,
  { changed, signal }: { changed(): void; signal: AbortSignal },
): void {
  const { root } = page;
  const box = root.querySelector<HTMLInputElement>(".dv-gloss-switch input");
  const read = () => {
    if (box?.checked && page.glosses) writeGlosses(page);
    root.classList.toggle("dv-without-glosses", box !== null && !box.checked);
    makeFocusable(root);
  };
  box?.addEventListener(
    "change",
    () => {
      read();
      changed();
    },
    { signal },
  );
  read();
}

// The page gives their language with the switch's value.
function writeGlosses({ root, paragraphs, glosses = {} }: ExplorerParts): void {
  const lang = root.dataset["glosses"] ?? "en";
  for (const { block } of paragraphs) {
    const own = glosses[block.id];
    if (!own || block.querySelector(".dv-glosses")) continue;
    const list = document.createElement("ol");
    list.className = "dv-glosses";
    list.lang = lang;
    list.dir = lang === "ar" ? "rtl" : "ltr";
    for (const [start, end, words] of own) {
      const item = document.createElement("li");
      item.dataset["at"] = `${start}-${end}`;
      item.textContent = words;
      list.append(item);
    }
    block.querySelector(".dv-words")?.after(list);
  }
}

// So that focus, too, lights the words that a gloss explains.
function makeFocusable(root: HTMLElement): void {
  for (const item of root.querySelectorAll<HTMLElement>(".dv-glosses [data-at]")) item.tabIndex = 0;
}
