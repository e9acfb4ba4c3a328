import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Site } from "./site.ts";

/** An example of the list that the build makes. */
export interface Example {
  id: string;
  mode: "check" | "code";
  file: string;
  text?: string;
  codes: string[];
}

const generated = new URL("../generated/", import.meta.url);
/** Every example. */
export const examples: Example[] = JSON.parse(readFileSync(new URL("play-examples.json", generated), "utf8"));
/** A file of an example. */
export const fileOf = (name: string) => readFileSync(new URL(`static/play/examples/${name}`, generated), "utf8");
/** The document that the page begins with. */
export const valid = fileOf("valid.json");

/** Opens the playground and waits for its first verdict, or for the code editor too. */
export async function openPlay(site: Site, path = "/play/", { editor = true, width = 1280 } = {}): Promise<Page> {
  const page = await site.open(path, { width });
  await page.waitForSelector("[data-verdict]");
  if (editor) await page.waitForSelector(".cm-editor");
  return page;
}

/** The codes of the report, without repeats. */
export const codes = async (page: Page) => {
  const all = await page.locator(".play-issue .play-where a code").allInnerTexts();
  return [...new Set(all)];
};
/** The verdict as the page says it. */
export const verdict = (page: Page) => page.locator(".play-verdict").innerText();
/** Waits for a verdict. */
export const state = (page: Page, wanted: string) => page.waitForSelector(`[data-verdict="${wanted}"]`);
/** Chooses an example. */
export const choose = (page: Page, id: string) => page.locator(".play-examples select").selectOption(id);

/** What stands in the code editor, which draws only the lines in sight. */
export function source(page: Page): Promise<string> {
  return page.evaluate(() => {
    const content = document.querySelector(".cm-content") as unknown as {
      cmTile?: { view: { state: { doc: object } } };
      cmView?: { view: { state: { doc: object } } };
    };
    return String((content.cmTile ?? content.cmView)?.view.state.doc);
  });
}

/** The code editor comes when the page rests after its first report: where it never rests, the text area stays. */
export const neverRests = () => Object.assign(globalThis, { requestIdleCallback: () => 0 });

/** What is selected. */
export const selected = (page: Page) => page.evaluate(() => String(getSelection()));

/** Writes a text over all that stands in the code editor. */
export async function withText(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

/** Drops files as a hand would. */
export async function drop(page: Page, files: readonly { name: string; content: string }[]): Promise<void> {
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const { name, content } of all) data.items.add(new File([content], name));
    const target = document.querySelector(".play");
    for (const type of ["dragover", "drop"])
      target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  }, files);
}
