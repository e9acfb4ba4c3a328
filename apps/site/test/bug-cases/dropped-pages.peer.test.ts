import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bugCases } from "../../../../test/bug-cases.ts";
import { drop, openPlay, source, state } from "../play-page.ts";
import { openSite, type Site } from "../site.ts";

describe.skipIf(!bugCases)("bug cases: pages dropped on the playground", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  }, 120_000);
  afterAll(() => site?.close());

  it("rely-20-dom-clobbering-hangs-tab", async () => {
    const content = readFileSync(join(bugCases ?? "", "rely-20-dom-clobbering-hangs-tab", "page.html"), "utf8");
    for (const name of ["parentNode", "nextElementSibling"]) {
      const page = await openPlay(site);
      await drop(page, [{ name: "page.html", content: content.replace("name=parentNode", `name=${name}`) }]);
      await page.waitForFunction(() =>
        document.querySelector(".play-notice")?.textContent?.startsWith("An automatic draft:"),
      );
      await state(page, "valid");
      expect(await source(page)).toContain("# A draft coding");
      await page.close();
    }
  });
});
