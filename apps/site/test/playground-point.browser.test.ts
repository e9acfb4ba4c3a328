import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPlay, source, state } from "./play-page.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const textArea = ".play-field-text textarea";

const articles = {
  ar: {
    path: "/ar/play/",
    text: "وصل الوزير سيرغي لافروف إلى طهران يوم الثلاثاء. وغادر طهران في المساء.",
    person: "سيرغي لافروف",
    place: "طهران",
    clause: "وصل الوزير سيرغي لافروف إلى طهران يوم الثلاثاء",
    ids: ["person-1", "place-1"],
    // in a text from right to left the left arrow goes on
    onward: "ArrowLeft",
  },
  en: {
    path: "/play/",
    text: "Minister Ada Brill arrived in Larn on Monday. She left Larn in the evening.",
    person: "Ada Brill",
    place: "Larn",
    clause: "Minister Ada Brill arrived in Larn on Monday",
    ids: ["ada-brill", "larn"],
    onward: "ArrowRight",
  },
} as const;

type Case = (typeof articles)["ar" | "en"];

/** Opens an empty coding with a pasted text. */
async function begun({ path, text }: Case): Promise<Page> {
  const page = await openPlay(site, path);
  await page.locator(".play-modes input").nth(1).check();
  await page.locator(textArea).fill(text);
  await page.waitForSelector(".play-point");
  return page;
}

/** What the coding must be in both ways of pointing. */
async function expectVisit(page: Page, { ids, clause }: Case): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".play-point-notice")?.textContent !== "");
  await state(page, "valid");
  const coding = await source(page);
  const [person, place] = ids;
  expect(coding).toContain(`- { id: ${person}, kind: person`);
  expect(coding).toContain("visits:\n  - id: visit-1\n    role: focal\n");
  expect(coding).toContain(`entity: ${person}`);
  expect(coding).toContain(`value: ${place}`);
  expect(coding).toContain(`    quote: "${clause}"\n`);
}

describe.each(Object.values(articles))("a visit coded by pointing only ($path)", (article) => {
  /** Drags over words in the text area, as a hand would: by where a copy of the text has them. */
  async function drag(page: Page, words: string): Promise<void> {
    const [from, to] = await page.locator(textArea).evaluate((area: HTMLTextAreaElement, wanted: string) => {
      const frame = area.getBoundingClientRect();
      const { font, lineHeight, padding, border, width, direction, textAlign } = getComputedStyle(area);
      const copy = document.createElement("div");
      Object.assign(copy.style, { font, lineHeight, padding, border, width, direction, textAlign });
      copy.dir = "auto";
      Object.assign(copy.style, { position: "absolute", boxSizing: "border-box", whiteSpace: "pre-wrap" });
      Object.assign(copy.style, { top: `${frame.top + scrollY}px`, left: `${frame.left}px`, visibility: "hidden" });
      copy.textContent = area.value;
      document.body.append(copy);
      const at = area.value.indexOf(wanted);
      const rectOf = (start: number) => {
        const range = document.createRange();
        range.setStart(copy.firstChild as Text, start);
        range.setEnd(copy.firstChild as Text, start + 1);
        return range.getBoundingClientRect();
      };
      const [first, last] = [rectOf(at), rectOf(at + wanted.length - 1)];
      const isRtl = getComputedStyle(copy).direction === "rtl";
      copy.remove();
      const y = (rect: DOMRect) => rect.top + rect.height / 2;
      return [
        { x: isRtl ? first.right - 1 : first.left + 1, y: y(first) },
        { x: isRtl ? last.left + 1 : last.right - 1, y: y(last) },
      ] as const;
    }, words);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    await page.waitForFunction(
      (wanted) => document.querySelector(".play-chosen q")?.textContent === `⟦${wanted}⟧`,
      words,
    );
  }

  it("with the pointer", async () => {
    const page = await begun(article);
    const write = async (as: string) => {
      await page.locator(".play-point-field select").first().selectOption(as);
      await page.locator(".play-point form button[type=submit]").click();
      await state(page, "valid");
    };
    await drag(page, article.person);
    await write("entity:person");
    await drag(page, article.place);
    await write("entity:place");
    await drag(page, article.clause);
    await write("fact:visits");
    await expectVisit(page, article);
    // the focus is back in the text, with the words still chosen
    expect(await page.evaluate(() => document.activeElement?.closest(".play-field-text") !== null)).toBe(true);
    await page.locator(".play-point form button[type=button]").click();
    await page.waitForFunction(() => !document.querySelector(".cm-content")?.textContent?.includes("visits"));
    await page.close();
  });

  it("with the keyboard", async () => {
    const page = await begun(article);
    /** From the start of the text: arrows to the words, Shift and arrows over them, then the form. */
    const write = async (words: string, as: string) => {
      await page.locator(textArea).focus();
      await page.keyboard.press("Control+Home");
      for (let i = 0; i < article.text.indexOf(words); i++) await page.keyboard.press(article.onward);
      for (let i = 0; i < words.length; i++) await page.keyboard.press(`Shift+${article.onward}`);
      await page.waitForFunction(
        (wanted) => document.querySelector(".play-chosen q")?.textContent === `⟦${wanted}⟧`,
        words,
      );
      await page.keyboard.press("Control+Enter");
      const select = page.locator(".play-point-field select").first();
      expect(await select.evaluate((element) => element === document.activeElement)).toBe(true);
      const steps = await select.evaluate(({ options, selectedIndex }: HTMLSelectElement, wanted: string) => {
        return [...options].findIndex(({ value }) => value === wanted) - selectedIndex;
      }, as);
      for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
      expect(await select.inputValue()).toBe(as);
      while (!(await page.evaluate(() => document.activeElement?.matches(".play-point [type=submit]"))))
        await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector(".play-point-notice")?.textContent !== "");
      await state(page, "valid");
    };
    await write(article.person, "entity:person");
    await write(article.place, "entity:place");
    await write(article.clause, "fact:visits");
    await expectVisit(page, article);
    expect(await page.evaluate(() => document.activeElement?.closest(".play-field-text") !== null)).toBe(true);
    await page.close();
  });
});

describe("pointing", () => {
  it("takes the word that is clicked, and the whole sentence on demand", async () => {
    const page = await begun(articles.en);
    await page.locator(textArea).evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(3, 3);
    });
    await page.waitForFunction(() => document.querySelector(".play-chosen q")?.textContent === "⟦Minister⟧");
    await page.locator(".play-chosen button").click();
    await page.waitForFunction(() =>
      document.querySelector(".play-chosen q")?.textContent?.endsWith("in Larn on Monday.⟧"),
    );
    await page.close();
  });

  it("adds evidence to the fact that the cursor of the coding is in, and keeps the comments", async () => {
    const page = await begun(articles.en);
    const coding = [
      "# mine",
      "type: NewsArticle",
      "extent: full",
      "inLanguage: en",
      "entities:",
      '  - { id: brill, kind: person, name: { en: "Ada Brill" }, mentions: ["Ada Brill"] } # the minister',
      "visits:",
      "  - id: trip",
      "    role: focal",
      '    status: { value: occurred, quote: "arrived" }',
      '    visitors: [{ entity: brill, quote: "Ada Brill" }]',
      '    quote: "Minister Ada Brill arrived in Larn"',
      "",
    ].join("\n");
    await page.locator(".cm-content").focus();
    await page.keyboard.insertText(coding);
    await state(page, "valid");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.locator(textArea).evaluate((area: HTMLTextAreaElement) => {
      const at = area.value.indexOf("She left Larn");
      area.focus();
      area.setSelectionRange(at, at + "She left Larn".length);
    });
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>(".play-point-field select")?.value === "field:trip",
    );
    await page.locator(".play-point form button[type=submit]").click();
    await page.waitForFunction(() => document.querySelector(".play-point-notice")?.textContent !== "");
    expect(await source(page)).toBe(
      coding.replace(
        'quote: "Minister Ada Brill arrived in Larn"',
        'quote: ["Minister Ada Brill arrived in Larn", "She left Larn"]',
      ),
    );
    await page.close();
  });
});
