import type { Page } from "playwright-core";

/** Where words on a page do not follow each other in reading direction: one line each, empty if all do. */
export function disorderIn(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    type Box = { left: number; right: number; top: number; bottom: number };
    const leaf = (block: Element) => block.querySelector("p, li, td, th, h2, h3, h4, pre, table, ul, ol, dl") === null;
    const boxOf = (node: Node, from: number, to: number): Box | undefined => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return [...range.getClientRects()].find(({ width }) => width > 0);
    };
    const isolate = (node: Node, block: Element) => {
      let outermost: Element | undefined;
      for (let at = node.parentElement; at && at !== block; at = at.parentElement)
        if (at.matches("q, bdi, code, [dir]")) outermost = at;
      return outermost;
    };
    const sameLine = (a: Box, b: Box) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    // a mark drawn in the side bearing of its neighbour overlaps it slightly
    const follows = (a: Box, b: Box, isRtl: boolean) =>
      !sameLine(a, b) || (isRtl ? b.right <= a.right + 2 : b.left >= a.left - 2);

    type Unit = { words: string; first: Box; node?: Element };
    const wordsOf = (text: Text): Unit[] =>
      [...text.data.matchAll(/\S+/g)].flatMap(({ 0: words, index }) => {
        const first = boxOf(text, index, index + words.length);
        return first ? [{ words, first }] : [];
      });
    const whole = (node: Element): Unit[] => {
      const first = [...node.getClientRects()].find(({ width }) => width > 0);
      return first ? [{ words: node.textContent ?? "", first, node }] : [];
    };

    /** A reading unit: a word, or everything that is isolated together. */
    function unitsOf(block: Element): Unit[] {
      const units: Unit[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text instanceof Text; text = walker.nextNode()) {
        const node = isolate(text, block);
        if (!node) units.push(...wordsOf(text));
        else if (units.at(-1)?.node !== node) units.push(...whole(node));
      }
      return units;
    }

    const faults: string[] = [];
    for (const block of document.querySelectorAll(
      `${selector} :is(p, li, td, th, h2, h3, h4, a.table-of-contents__link)`,
    )) {
      if (!leaf(block) || !block.checkVisibility()) continue;
      const isRtl = getComputedStyle(block).direction === "rtl";
      const units = unitsOf(block);
      units.forEach(({ words, first }, i) => {
        const next = units[i + 1];
        if (next && !follows(first, next.first, isRtl)) faults.push(`${words} | ${next.words}`);
      });
      for (const quote of block.querySelectorAll("q")) {
        const text = quote.firstChild;
        if (!(text instanceof Text)) continue;
        const [open, close] = [boxOf(text, 0, 1), boxOf(text, text.length - 1, text.length)];
        if (open && close && !follows(open, close, getComputedStyle(quote).direction === "rtl")) faults.push(text.data);
      }
    }
    return faults;
  }, within);
}

/** Removes the isolation from a page, as if the plugin were absent. */
export async function withoutIsolation(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll(".markdown :is(q, bdi)")) one.replaceWith(...one.childNodes);
    document.querySelector(".markdown")?.normalize();
  });
}
