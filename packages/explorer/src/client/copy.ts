/** Copies the text of the element that a button names with `data-copy`, and confirms it on the button for a moment. */
export function copyOnClick(root: HTMLElement, signal: AbortSignal): void {
  for (const button of root.querySelectorAll<HTMLElement>("[data-copy]")) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener(
      "click",
      async () => {
        const source = root.querySelector(`#${button.dataset["copy"]}`);
        await navigator.clipboard.writeText(source?.textContent ?? "");
        button.textContent = button.dataset["done"] ?? label;
        setTimeout(() => {
          button.textContent = label;
        }, 2000);
      },
      { signal },
    );
  }
}
