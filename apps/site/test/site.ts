import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "../../../test/browser.ts";
import { hydrated } from "./hydrated.ts";
import { type Host, serve } from "./static-server.ts";

/** The folder of the built site. */
export const built: string = fileURLToPath(new URL("../build", import.meta.url));

/** The options for viewing a page. */
export interface Look {
  width?: number;
  scheme?: "light" | "dark";
  /** False: a reader without JavaScript. */
  script?: boolean;
  touch?: boolean;
}

/** The built site, served on this machine and open in a browser. */
export interface Site {
  browser: Browser;
  origin: string;
  /** Opens a path of the site in its own context; the caller closes the page. */
  open(path: string, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Serves the built site and starts a browser. */
export async function openSite(): Promise<Site> {
  const [host, browser]: [Host, Browser] = [await serve(built), await startBrowser()];
  return {
    browser,
    origin: host.origin,
    async open(path, { width = 1280, scheme = "light", script = true, touch = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: scheme,
        javaScriptEnabled: script,
        hasTouch: touch,
      });
      const page = await context.newPage();
      // closing a browser closes its contexts
      page.on("close", () => context.close().catch(() => undefined));
      await page.goto(host.origin + path, { waitUntil: "load" });
      if (!script) return page;
      // before that no handler responds, and hydration may undo what a test changes
      await hydrated(page);
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    async close() {
      await browser.close();
      await host.close();
    },
  };
}
