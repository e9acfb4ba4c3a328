import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "../../../scripts/article-folders.ts";
import { hydrated } from "./hydrated.ts";
import { collectScripts, kilobytes, type Script } from "./scripts-of.ts";
import { openSite, type Site } from "./site.ts";
import { type Host, serve } from "./static-server.ts";

// built by turbo's task `bare`
const bareBuild = fileURLToPath(new URL("./bare/dist", import.meta.url));

let site: Site;
let bare: Host;
beforeAll(async () => {
  if (!existsSync(bareBuild)) throw new Error("the bare site is not built: node scripts/turbo.mjs bare");
  [site, bare] = [await openSite(), await serve(bareBuild)];
}, 120_000);
afterAll(async () => {
  await bare?.close();
  await site?.close();
});

/** The scripts that a page loads by itself until it is hydrated and the network is idle. */
async function scriptsOf(address: string): Promise<Script[]> {
  const page = await site.browser.newPage();
  const scripts = collectScripts(page);
  await page.goto(address, { waitUntil: "load" });
  await hydrated(page);
  await page.waitForLoadState("networkidle");
  const list = await scripts();
  await page.close();
  return list;
}

/** Our pages, the baseline page of each, and the most they may exceed it; each includes the search field. */
const pages = [
  // measured 6.5, fetched at the first sign of intent: the site lists more pages than the bare one, isolates runs of the
  // other script, explains terms, filters tables and offers the page as Markdown
  ["/docs/tutorials/first-article/", "/docs/tutorials/first-article/", 7],
  ["/reference/rules/evidence/quote-matches/", "/reference/rules/evidence/quote-matches/", 7],
  ["/reference/model/visit/", "/reference/model/visit/", 7],
  [`/article/${roles.reference}/`, "/", 25],
  // measured 25.2: the loop that breaks a quote and repairs it
  ["/", "/", 26],
  // measured 21.6: tables that are sorted and filtered
  ["/dataset/", "/", 22],
] as const;

describe("JavaScript over the bare Docusaurus page, kilobytes after gzip", () => {
  it.each(pages)("%s over %s: at most %d", async (path, barePath, most) => {
    const [ours, theirs] = [await scriptsOf(site.origin + path), await scriptsOf(bare.origin + barePath)];
    const over = kilobytes(ours) - kilobytes(theirs);
    console.log(`${path}: ${kilobytes(ours).toFixed(1)} - ${kilobytes(theirs).toFixed(1)} = ${over.toFixed(1)}`);
    expect(theirs.length).toBeGreaterThan(1);
    expect(over).toBeLessThanOrEqual(most);
  });
});
