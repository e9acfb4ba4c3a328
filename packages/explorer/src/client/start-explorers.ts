import { startExplorer } from "./explorer-life.ts";
import { pageOf } from "./page.ts";

const running = new WeakMap<HTMLElement, AbortController>();

/** Brings every explorer in a part of the page to life; what it returns stops them, and all that they listen to. */
export function startExplorers(root: ParentNode): () => void {
  const found = [...root.querySelectorAll<HTMLElement>(".dv-explorer")];
  if (root instanceof HTMLElement && root.matches(".dv-explorer")) found.push(root);
  const started = found.flatMap((element) => {
    const page = pageOf(element);
    if (!page) return [];
    running.get(element)?.abort();
    const life = new AbortController();
    running.set(element, life);
    startExplorer(page, life.signal);
    return [life];
  });
  return () => {
    for (const life of started) life.abort();
  };
}
