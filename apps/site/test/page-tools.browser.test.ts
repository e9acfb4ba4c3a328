import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const pages = [
  ["/docs/codebook/visits/", "Copy as Markdown", "Copied", "visits"],
  ["/ar/docs/codebook/visits/", "نسخ بصيغة Markdown", "تم النسخ", "الزيارات"],
  ["/dataset/", "Copy as Markdown", "Copied", "dataset"],
] as const;

describe("a page as Markdown", () => {
  it.each(pages)("%s is copied, and viewed without scripts", async (path, name, done, word) => {
    const page = await site.open(path);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name }).click();
    await page.getByRole("button", { name: done }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# /m);
    expect(copied.toLowerCase()).toContain(word);
    const address = await page.locator(".site-page-tools a").getAttribute("href");
    const response = await page.request.get(new URL(address ?? "", page.url()).href);
    expect(await response.text()).toBe(copied);
    await page.close();
  });
});
