import type { Page } from "playwright-core";
import { hydrated } from "./hydrated.ts";
import type { Site } from "./site.ts";

/** A page, and what was recorded since before it was loaded. */
export interface WatchedPage {
  page: Page;
  /** Violations of its policy. */
  refused: string[];
  /** Requests to other hosts. */
  elsewhere: string[];
}

/** Opens a path of the site in its own context and waits until the page is hydrated. */
export async function openWatched(site: Site, path: string): Promise<WatchedPage> {
  const page = await (await site.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const refused: string[] = [];
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  await page.exposeFunction("refuse", (what: string) => refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { refuse(what: string): void }).refuse(`${violatedDirective} ${blockedURI}`);
    }),
  );
  await page.goto(site.origin + path, { waitUntil: "load" });
  await hydrated(page);
  await page.evaluate(() => document.fonts.ready);
  return { page, refused, elsewhere };
}
