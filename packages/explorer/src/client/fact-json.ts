/** Puts the JSON of a fact into its place when the reader opens it, from the file that the page names. */
export function loadJsonOnOpen(root: HTMLElement, signal: AbortSignal): void {
  const address = root.dataset["rows"];
  if (address === undefined) return;
  let rows: Promise<unknown[]> | undefined;
  root.addEventListener(
    "toggle",
    async ({ target }) => {
      const code = target instanceof Element && target.matches(".dv-json[open]") && target.querySelector("code");
      const number = code ? Number(code.closest<HTMLElement>(".dv-item")?.dataset["fact"]) : 0;
      if (!code || code.textContent !== "") return;
      rows ??= fetch(address).then((response) => response.json());
      const row = await rows.then((all) => all[number - 1]).catch(() => undefined);
      if (row === undefined) rows = undefined;
      else code.textContent = JSON.stringify(row, null, 1);
    },
    { signal, capture: true },
  );
}
