import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  choose,
  codes,
  drop,
  examples,
  fileOf,
  openPlay,
  selected,
  source,
  state,
  valid,
  verdict,
  withText,
} from "./play-page.ts";
import { openSite, type Site } from "./site.ts";
import { locales } from "./templates.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const opened = (path?: string, look?: { editor?: boolean; width?: number }): Promise<Page> =>
  openPlay(site, path, look);

describe("checking a document", () => {
  it.each(Object.entries(locales))(
    "%s: begins with a valid article, and says what it holds",
    async (locale, prefix) => {
      const page = await opened(`${prefix}/play/`);
      expect(await page.locator("[data-verdict]").getAttribute("data-verdict")).toBe("valid");
      expect(await verdict(page)).toMatch(locale === "ar" ? /صالح.*37.*58/ : /Valid: 37 facts, 58 quotes/);
      await page.close();
    },
  );

  it("breaks with a word, says where, leads there, fixes it, and undo brings the break back", async () => {
    const page = await opened();
    await withText(page, valid.replace('"quote": "زيارة رسمية"', '"quote": "زيارة رسميه"'));
    await state(page, "invalid");
    expect(await codes(page)).toEqual(["evidence/quote-matches"]);
    expect(await page.locator(".play-issue").innerText()).toContain("/visits/0/type/evidence/0/quote");
    const jump = page.locator(".play-jump");
    await jump.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => String(getSelection()).includes("زيارة رسميه"));
    expect(await selected(page)).toBe('"زيارة رسميه"');
    await page.locator(".play-issue button", { hasText: "Fix it" }).click();
    await state(page, "valid");
    expect(await source(page)).toBe(valid);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+z");
    await state(page, "invalid");
    await page.close();
  });

  it("leads the rule to its page, in the page's language", async () => {
    const page = await opened("/ar/play/");
    await choose(page, "wrong-word");
    await state(page, "invalid");
    const link = page.locator(".play-issue .play-where a").first();
    expect(await link.getAttribute("href")).toBe("/ar/reference/rules/evidence/quote-matches/");
    expect(await page.locator(".play-issue").first().innerText()).toMatch(/الاقتباس.*⟦زيارة رسمية⟧/s);
    await page.close();
  });

  it.each(examples.map(({ id, codes: wanted }) => [id, wanted] as const))(
    "the example %s gives %j",
    async (id, wanted) => {
      const page = await opened();
      await withText(page, "[]");
      await state(page, "invalid");
      await choose(page, id);
      await page.waitForFunction(
        (list) => {
          const found = [...document.querySelectorAll(".play-issue .play-where a code")].map(
            (code) => code.textContent,
          );
          const isValid = document.querySelector("[data-verdict=valid]") !== null;
          return list.length === 0 ? isValid && found.length === 0 : found[0] === list[0];
        },
        [...wanted],
      );
      expect((await codes(page)).sort()).toEqual([...wanted].sort());
      await page.close();
    },
  );

  it("opens the counterexample that an address names, and knows when there is none", async () => {
    const page = await opened("/play/?example=evidence/negation-outside");
    expect(await codes(page)).toContain("evidence/negation-outside");
    await page.close();
    const lost = await opened("/play/?example=evidence/nothing-like-it");
    expect(await lost.locator(".play-notice").innerText()).toContain("This example does not exist");
    expect(await verdict(lost)).toContain("Valid");
    await lost.close();
  });

  it("takes dropped files: a document, a coding with its text, and NDJSON", async () => {
    const page = await opened();
    await drop(page, [{ name: "wrong.json", content: fileOf("three-zeros.json") }]);
    await state(page, "invalid");
    expect(await codes(page)).toEqual(["quantity/value-in-quote"]);
    await drop(page, [
      { name: "trip.coding.yaml", content: fileOf("code-visit.yaml") },
      { name: "trip.txt", content: fileOf("code-visit.txt") },
    ]);
    await state(page, "valid");
    expect(await page.locator("#play-result").isVisible()).toBe(true);
    const line = JSON.stringify(JSON.parse(valid));
    await drop(page, [{ name: "many.ndjson", content: `${line}\n{}\n${line}\n` }]);
    await state(page, "invalid");
    expect(await verdict(page)).toContain("2 of 3");
    expect(await page.locator(".play-place").first().innerText()).toContain("line 2");
    await page.close();
  });

  it("asks a coding for its text", async () => {
    const page = await opened();
    await drop(page, [{ name: "trip.coding.yaml", content: fileOf("code-visit.yaml") }]);
    await state(page, "invalid");
    expect(await codes(page)).toEqual(["shape/no-text"]);
    await page.locator(".play-field-text textarea").fill(fileOf("code-visit.txt"));
    await state(page, "valid");
    await page.close();
  });

  it("keeps what was written over a reload, and gives back what an example took the place of", async () => {
    const page = await opened();
    const mine = valid.replace('"genre": "analysis"', '"genre": "readout"');
    await withText(page, mine);
    await page.waitForTimeout(400);
    await page.reload();
    await page.waitForSelector(".cm-editor");
    expect(await source(page)).toBe(mine);
    await choose(page, "bad-date");
    await state(page, "invalid");
    await page.locator("button", { hasText: "Restore previous" }).click();
    await state(page, "valid");
    expect(await source(page)).toBe(mine);
    await page.locator("button", { hasText: "Reset" }).click();
    await state(page, "empty");
    await page.close();
  });
});
