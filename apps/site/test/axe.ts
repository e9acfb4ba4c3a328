import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const every = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };
const ofLook = { ...every, runOnly: { type: "rule", values: ["color-contrast", "target-size"] } };

/**
 * The violations that axe finds, one line each: by all default rules and the touch target size; with `look`,
 * only by the rules whose result depends on width and colours.
 */
export async function violations(page: Page, part: "all" | "look" = "all"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const { violations: found } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: Axe }).axe.run(options),
    part === "all" ? every : ofLook,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
