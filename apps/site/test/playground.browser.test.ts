import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostUnpacked } from "../src/playground/share/share-code";
import { built, openSite, type Site } from "./site.ts";
import { locales } from "./templates.ts";

interface Example {
  id: string;
  mode: "check" | "code";
  file: string;
  text?: string;
  codes: string[];
}

const generated = new URL("../generated/", import.meta.url);
const examples: Example[] = JSON.parse(readFileSync(new URL("play-examples.json", generated), "utf8"));
const fileOf = (name: string) => readFileSync(new URL(`static/play/examples/${name}`, generated), "utf8");
const valid = fileOf("valid.json");

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

/** Opens the playground and waits for its first verdict, or for the code editor too. */
async function opened(path = "/play/", { editor = true, width = 1280 } = {}): Promise<Page> {
  const page = await site.open(path, { width });
  await page.waitForSelector("[data-verdict]");
  if (editor) await page.waitForSelector(".cm-editor");
  return page;
}

const codes = async (page: Page) => {
  const all = await page.locator(".play-issue .play-where a code").allInnerTexts();
  return [...new Set(all)];
};
const verdict = (page: Page) => page.locator(".play-verdict").innerText();
const state = (page: Page, wanted: string) => page.waitForSelector(`[data-verdict="${wanted}"]`);
const choose = (page: Page, id: string) => page.locator(".play-examples select").selectOption(id);

/** What stands in the code editor, which draws only the lines in sight. */
function source(page: Page): Promise<string> {
  return page.evaluate(() => {
    const content = document.querySelector(".cm-content") as unknown as {
      cmTile?: { view: { state: { doc: object } } };
      cmView?: { view: { state: { doc: object } } };
    };
    return String((content.cmTile ?? content.cmView)?.view.state.doc);
  });
}

// The code editor comes when the page rests after its first report: where it never rests, the text area stays.
const neverRests = () => Object.assign(globalThis, { requestIdleCallback: () => 0 });

const selected = (page: Page) => page.evaluate(() => String(getSelection()));

async function withText(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

/** Drops files as a hand would. */
async function drop(page: Page, files: readonly { name: string; content: string }[]): Promise<void> {
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const { name, content } of all) data.items.add(new File([content], name));
    const target = document.querySelector(".play");
    for (const type of ["dragover", "drop"])
      target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  }, files);
}

describe("checking a document", () => {
  it.each(Object.entries(locales))(
    "%s: begins with a valid article, and says what it holds",
    async (locale, prefix) => {
      const page = await opened(`${prefix}/play/`);
      expect(await page.locator("[data-verdict]").getAttribute("data-verdict")).toBe("valid");
      expect(await verdict(page)).toMatch(locale === "ar" ? /صحيح.*37.*58/ : /Valid: 37 facts, 58 quotes/);
      await page.close();
    },
  );

  it("breaks with a word, says where, leads there, mends it, and undo brings the break back", async () => {
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
    expect(await lost.locator(".play-notice").innerText()).toContain("no such example");
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
    await page.locator("button", { hasText: "Back to what stood here" }).click();
    await state(page, "valid");
    expect(await source(page)).toBe(mine);
    await page.locator("button", { hasText: "Reset" }).click();
    await state(page, "empty");
    await page.close();
  });
});

describe("coding a text", () => {
  it("shows the closest words for a quote that is missing, and the way to them in the text", async () => {
    const page = await opened();
    await choose(page, "code-changed");
    const quote = page.locator(".play-missing");
    await quote.waitFor();
    expect(await quote.locator(".play-removed").innerText()).toContain("روس");
    expect(await quote.locator(".play-added").innerText()).toContain("إيرانيين");
    await quote.locator(".play-span").click();
    const { value, start, end } = await page
      .locator(".play-field-text textarea")
      .evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => ({
        value,
        start: selectionStart,
        end: selectionEnd,
      }));
    expect(value.slice(start, end)).toContain("مسؤولين إيرانيين");
    await page.close();
  });

  it("lists every place of a quote that stands in several", async () => {
    const page = await opened();
    await choose(page, "code-twice");
    await page.locator(".play-ambiguous").waitFor();
    expect(await page.locator(".play-ambiguous .play-span").count()).toBe(
      fileOf("code-twice.txt").split("البلدين").length - 1,
    );
    await page.close();
  });

  it("answers while one types, and gives the article", async () => {
    const page = await opened();
    await choose(page, "code-visit");
    await state(page, "valid");
    await page.locator("button", { hasText: "Check it as a document" }).click();
    await page.waitForFunction(() => !document.querySelector("#play-result"));
    await state(page, "valid");
    const article = JSON.parse(await source(page));
    for (const { start, end, quote } of article.visits[0].evidence) expect(article.text.slice(start, end)).toBe(quote);
    expect(await page.locator(".play-modes input").first().isChecked()).toBe(true);
    await page.close();
  });
});

describe("a link to share", () => {
  it("goes there and back, with text and mode, and no request leaves the page", async () => {
    const page = await opened();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await choose(page, "code-changed");
    await page.locator(".play-missing").waitFor();
    await page.locator("button", { hasText: "Copy a link" }).click();
    await page.waitForFunction(() => location.hash.startsWith("#v1."));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    expect(link.length).toBeLessThan(16_000);
    const mine = await source(page);
    await page.close();

    const other = await site.open(link.slice(site.origin.length));
    await other.waitForSelector(".cm-editor");
    await other.locator(".play-missing").waitFor();
    expect(await source(other)).toBe(mine);
    expect(await other.locator(".play-field-text textarea").inputValue()).toBe(fileOf("code-changed.txt"));
    expect(await other.locator(".play-modes input").nth(1).isChecked()).toBe(true);
    await other.close();
  });

  it("is a file where it would be too long", async () => {
    const page = await opened();
    const noise = Array.from({ length: 40_000 }, (_, i) => ((i * 2654435761) >>> 7).toString(36)).join("");
    await drop(page, [{ name: "noise.json", content: `{"a":"${noise}"}` }]);
    await state(page, "invalid");
    await page.locator("button", { hasText: "Copy a link" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".play-too-long button").click(),
    ]);
    expect(download.suggestedFilename()).toBe("noise.json");
    expect(page.url()).not.toContain("#v1");
    await page.close();
  });

  it.each([
    ["damaged", "#v1.AAAA!"],
    ["of a later version", "#v9.AAAA"],
    ["empty", "#v1."],
    ["a page", `#v1.${Buffer.from("<script>alert(1)</script>").toString("base64url")}`],
  ])("that is %s gives a plain message, and loses nothing", async (_, hash) => {
    const page = await opened(`/play/${hash}`);
    expect(await page.locator(".play-notice").innerText()).toMatch(/not opened/);
    expect(await verdict(page)).toContain("Valid");
    await page.close();
  });

  it("that would unpack to more than the page holds is not unpacked", async () => {
    const page = await opened();
    const hash = await page.evaluate(async (size) => {
      const stream = new Blob([new Uint8Array(size)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      return `#v1.${btoa(String.fromCharCode(...bytes))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replace(/=+$/, "")}`;
    }, mostUnpacked * 10);
    await page.close();
    const bomb = await opened(`/play/${hash}`);
    expect(await bomb.locator(".play-notice").innerText()).toContain("more than this page opens");
    await bomb.close();
  });

  it("carries words only: markup in it stays text", async () => {
    const page = await opened();
    const payload = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';
    await withText(page, valid.replace('"measure": "', `"measure": ${JSON.stringify(payload).slice(0, -1)} `));
    await page.locator("#play-tab-explorer").click();
    await page.waitForSelector(".dv-explorer");
    await page.waitForTimeout(300);
    expect(await page.title()).not.toBe("run");
    expect(await page.locator(".dv-explorer img, .dv-explorer script:not([type='application/json'])").count()).toBe(0);
    await page.close();
  });
});

describe("the page around", () => {
  it("draws the valid article beside the document, and keeps the last one while it is broken", async () => {
    const page = await opened();
    await page.locator("#play-tab-explorer").click();
    await page.waitForSelector(".play-explorer .dv-explorer");
    expect(await page.locator(".play-explorer .dv-fact").count()).toBe(37);
    await choose(page, "truncated");
    await state(page, "invalid");
    expect(await page.locator(".play-old").innerText()).toContain("not valid now");
    expect(await page.locator(".play-explorer .dv-fact").count()).toBe(37);
    await page.close();
  });

  it("has tabs that arrows walk, in the direction of the page", async () => {
    for (const [prefix, key] of [
      ["", "ArrowRight"],
      ["/ar", "ArrowLeft"],
    ]) {
      const page = await opened(`${prefix}/play/`, { editor: false });
      await page.locator("#play-tab-report").focus();
      await page.keyboard.press(String(key));
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("play-tab-explorer");
      await page.keyboard.press("End");
      expect(await page.locator("#play-tab-command").getAttribute("aria-selected")).toBe("true");
      await page.close();
    }
  });

  it("lets Tab leave the editor", async () => {
    const page = await opened();
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".cm-editor"))).toBeNull();
    await page.close();
  });

  it("works before the code editor comes, and keeps what was typed", async () => {
    const page = await site.open("/nothing-here/");
    await page.addInitScript(neverRests);
    await page.goto(`${site.origin}/play/`);
    await page.waitForSelector("[data-verdict=valid]");
    const area = page.locator(".play-field-code textarea");
    await area.fill(valid.replace('"value": "2021-04-13"', '"value": "2021-04-31"'));
    await state(page, "invalid");
    await page.locator(".play-jump").first().click();
    const picked = await area.evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
      value.slice(selectionStart, selectionEnd),
    );
    expect(picked).toBe('"2021-04-31"');
    expect(await area.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
    await page.close();
  });

  it("needs no network after it is there", async () => {
    const page = await opened();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await withText(page, valid.replace('"quote": "زيارة رسمية"', '"quote": "زيارة خاصة"'));
    await state(page, "invalid");
    expect(await codes(page)).toEqual(["evidence/quote-matches"]);
    await page.close();
  });

  it("runs under its policy: no code is made from strings, and nothing breaks the policy", async () => {
    const page = await site.open("/play/", {});
    const broken: string[] = [];
    page.on("console", (message) => {
      if (/Content.Security.Policy|unsafe-eval/i.test(message.text())) broken.push(message.text());
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error(`Content-Security-Policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    await page.goto(`${site.origin}/play/`);
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    await page.waitForSelector(".cm-editor");
    await choose(page, "yaml-type");
    await state(page, "invalid");
    await page.locator("#play-tab-explorer").click();
    await choose(page, "valid");
    await page.waitForSelector(".dv-explorer");
    expect(broken).toEqual([]);
    await page.close();
  });

  it("the worker never makes a function from a string, even where it may", async () => {
    const page = await opened();
    const [worker] = page.workers();
    const made = await worker?.evaluate(() => {
      const native = globalThis.Function;
      let count = 0;
      globalThis.Function = new Proxy(native, {
        construct(target, args) {
          count++;
          return Reflect.construct(target, args);
        },
      });
      (globalThis as { made?: () => number }).made = () => count;
      return count;
    });
    expect(made).toBe(0);
    await choose(page, "misspelt-key");
    await state(page, "invalid");
    expect(await worker?.evaluate(() => (globalThis as { made?: () => number }).made?.())).toBe(0);
    await page.close();
  });

  it("on a phone the panes stand below each other, and nothing scrolls sideways", async () => {
    for (const prefix of Object.values(locales)) {
      const page = await opened(`${prefix}/play/`, { width: 390 });
      await choose(page, "code-changed");
      await page.locator(".play-missing").waitFor();
      const [sources, outcome] = await Promise.all(
        [".play-sources", ".play-outcome"].map((part) => page.locator(part).boundingBox()),
      );
      expect(outcome?.y).toBeGreaterThan((sources?.y ?? 0) + (sources?.height ?? 0) - 1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});

describe("weight", () => {
  it.each(Object.values(locales))(
    "%s/play/: what the first report takes beyond the page's frame is at most 150 KB",
    async (prefix) => {
      const page = await site.open(`${prefix}/nothing-here/`);
      // the code editor comes when the page rests after its first report; here it never rests
      await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
      const addresses = new Set<string>();
      // what is fetched ahead for other pages is no script yet
      page.context().on("request", (request) => {
        if (request.resourceType() === "script") addresses.add(request.url());
      });
      await page.goto(`${site.origin}${prefix}/play/`);
      await page.waitForSelector("[data-verdict=valid]");
      for (const worker of page.workers()) addresses.add(worker.url());
      await page.close();
      const scripts = [...addresses]
        .map((address) => new URL(address).pathname)
        .filter((path) => !/\/(main|runtime~main)\./.test(path))
        .map((path) => ({ path, bytes: gzipSync(readFileSync(built + path), { level: 6 }).length }));
      const sum = scripts.reduce((total, { bytes }) => total + bytes, 0) / 1000;
      console.log(`${prefix}/play/: ${sum.toFixed(1)} KB`);
      expect(scripts.length).toBeGreaterThanOrEqual(3);
      expect(sum).toBeLessThanOrEqual(150);
    },
  );
});
