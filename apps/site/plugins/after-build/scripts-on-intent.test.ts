import { describe, expect, it } from "vitest";
import { withScriptsOnIntent } from "./scripts-on-intent.ts";

const page = (scripts: string) => `<html><head><title>a</title>${scripts}</head><body>b</body></html>`;

describe("scripts at the first sign of intent", () => {
  it("replaces all deferred scripts by one inline script with their addresses in order", () => {
    const html = withScriptsOnIntent(page("<script src=/r.js defer></script><script src=/m.js defer></script>"));
    expect(html).not.toContain("defer");
    expect(html).toContain('["/r.js","/m.js"]');
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it("leaves a page without deferred scripts as it is", () => {
    expect(withScriptsOnIntent(page(""))).toBe(page(""));
  });
});
