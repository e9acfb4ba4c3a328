import type { Page } from "playwright-core";

/** Shows a page the first sign of a reader, on which pages of prose fetch their scripts, and waits until it is hydrated. */
export async function hydrated(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new FocusEvent("focusin", { bubbles: true })));
  await page.waitForSelector("html[data-has-hydrated=true]");
}
