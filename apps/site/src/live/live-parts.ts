/** Starts the parts of a page that need a script, each loaded only where the page has it. */
export function startLiveParts(root: ParentNode): void {
  if (root.querySelector("[data-live-table]") !== null)
    import("./live-tables").then(({ startLiveTables }) => startLiveTables(root));
  if (root.querySelector(".site-term") !== null) import("./term-tips").then(({ startTermTips }) => startTermTips());
}
