import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Site } from "./site.ts";

/** An example from the list that the build makes. */
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
/** The initial document of the page. */
export const valid = fileOf("valid.json");

/** Opens the playground and waits for its first verdict, or also for the code editor. */
export async function openPlay(site: Site, path = "/play/", { editor = true, width = 1280 } = {}): Promise<Page> {
  const page = await site.open(path, { width });
  await page.waitForSelector("[data-verdict]");
  if (editor) await page.waitForSelector(".cm-editor");
  return page;
}

/** The codes of the report, without duplicates. */
export const codes = async (page: Page) => {
  const all = await page.locator(".play-issue .play-where a code").allInnerTexts();
  return [...new Set(all)];
};
/** The verdict shown on the page. */
export const verdict = (page: Page) => page.locator(".play-verdict").innerText();
/** Waits for a verdict. */
export const state = (page: Page, wanted: string) => page.waitForSelector(`[data-verdict="${wanted}"]`);
/** Chooses an example. */
export const choose = (page: Page, id: string) => page.locator(".play-examples select").selectOption(id);

/** The content of the code editor, which draws only the visible lines. */
export function source(page: Page): Promise<string> {
  return page.evaluate(() => {
    const content = document.querySelector(".cm-content") as unknown as {
      cmTile?: { view: { state: { doc: object } } };
      cmView?: { view: { state: { doc: object } } };
    };
    return String((content.cmTile ?? content.cmView)?.view.state.doc);
  });
}

/** The code editor loads when the page is idle after its first report: if it is never idle, the text area stays. */
export const neverRests = () => Object.assign(globalThis, { requestIdleCallback: () => 0 });

/** The selected text. */
export const selected = (page: Page) => page.evaluate(() => String(getSelection()));

/** Replaces the content of the code editor by typing. */
export async function withText(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

/** Drops files as a user would. */
export async function drop(page: Page, files: readonly { name: string; content: string }[]): Promise<void> {
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const { name, content } of all) data.items.add(new File([content], name));
    const target = document.querySelector(".play");
    for (const type of ["dragover", "drop"])
      target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  }, files);
}
