import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { withScriptsAfterPaint } from "./scripts-after-paint.ts";

const page = (scripts: string) => `<html><head><title>a</title>${scripts}</head><body>b</body></html>`;
const two = '<script src="/r.js" defer="defer"></script><script src=/m.js defer></script>';

/** The addresses that a page's script requests, in order, when the page is shown or hidden. */
function asked(html: string, visibilityState: string): string[] {
  const addresses: string[] = [];
  const later: (() => void)[] = [];
  const wait = (task: () => void) => void later.push(task);
  const head = { appendChild: ({ src }: { src: string }) => addresses.push(src) };
  const document = { visibilityState, head, createElement: () => ({}) };
  runInNewContext(/<script>(.*)<\/script>/s.exec(html)?.[1] ?? "", {
    document,
    requestAnimationFrame: wait,
    setTimeout: wait,
  });
  if (visibilityState === "visible") expect(addresses).toEqual([]);
  for (const task of later) task();
  return addresses;
}

describe("scripts after the first frame", () => {
  it.each(["visible", "hidden"])("are asked for in their order on a page that is %s", (state) => {
    const html = withScriptsAfterPaint(page(two));
    expect(html).not.toContain("defer");
    expect(asked(html, state)).toEqual(["/r.js", "/m.js"]);
  });

  it("a page without them, and scripts of another kind, stay as they are", () => {
    const other = page('<script>let a = 1</script><script type="application/json">{}</script>');
    expect(withScriptsAfterPaint(other)).toBe(other);
  });
});
