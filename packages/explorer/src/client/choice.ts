/** Shows the facts of one kind in the list; `all` and what is not a kind show every one. The page remembers it as `data-show`. */
export function showKind(root: HTMLElement, kind: string): void {
  root.dataset["show"] = kind;
  const groups = [...root.querySelectorAll<HTMLElement>(".dv-group")];
  const known = groups.some((group) => group.dataset["kind"] === kind);
  for (const group of groups) group.hidden = known && group.dataset["kind"] !== kind;
  for (const radio of root.querySelectorAll<HTMLInputElement>(".dv-kind input")) radio.checked = radio.value === kind;
}

/** Lets the reader choose what is marked and listed. */
export function followChoice(
  root: HTMLElement,
  { show, signal }: { show(kind: string): void; signal: AbortSignal },
): void {
  const controls = root.querySelector<HTMLElement>(".dv-controls");
  if (!controls) return;
  controls.hidden = false;
  controls
    .querySelector(".dv-kinds")
    ?.addEventListener("change", ({ target }) => show((target as HTMLInputElement).value), { signal });
}
