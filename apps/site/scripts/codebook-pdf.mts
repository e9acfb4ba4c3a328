// Prints the page with the whole codebook as a PDF in each language, after the site is built.
import { startBrowser } from "../../../test/browser.ts";
import { settings } from "../settings.ts";
import { serve } from "../test/static-server.ts";
import { place } from "./prepare/place.mts";

const locales = ["", "ar/"];
const margin = { top: "18mm", bottom: "20mm", left: "18mm", right: "18mm" };
const pageNumber =
  '<div style="inline-size:100%;text-align:center;font:9px sans-serif"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

const { address } = settings();
const host = await serve(place("build"), address.pathname);
const browser = await startBrowser();
for (const locale of locales) {
  const page = await browser.newPage({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(`${host.origin}${address.pathname}${locale}codebook/`, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.pdf({
    path: place(`build/${locale}codebook.pdf`),
    format: "A4",
    margin,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: pageNumber,
    tagged: true,
    outline: true,
  });
  await page.close();
}
await browser.close();
await host.close();
