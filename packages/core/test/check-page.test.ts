import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Issue } from "../src/article/issue.ts";
import { languageSupport } from "../src/languages/support.ts";
import type { ValidationResult } from "../src/validate/options.ts";
import { validate } from "../src/validate/validate.ts";
import { articleOf } from "./article-of.ts";
import { baseSource, baseText } from "./base-articles.ts";
import { counterexamples, documentsOf } from "./counterexample.ts";

const built = new URL("../dist/page/", import.meta.url);

/** The built files that pages load. */
interface Page {
  loadLanguage(languageTag: string): Promise<boolean>;
  loadYaml(): Promise<void>;
  validate: typeof validate;
}

const page: Page = await import(new URL("browser.js", built).href);

/** A text that names a Tuesday for a Wednesday, said to be in a language. */
const frenchArticle = (inLanguage: string) =>
  articleOf("Le ministre est arrivé mardi à l’aéroport.", {
    inLanguage,
    times: [{ id: "t", type: "date", basis: "explicit", value: "2021-04-14", quote: "mardi" }],
  });

const codesOf = ({ issues }: ValidationResult) => issues.map(({ code }) => code);

const cases = counterexamples().map((one) => {
  const { broken } = documentsOf(one);
  const yaml = one.source !== undefined;
  return {
    code: one.code,
    source: yaml ? String(broken) : JSON.stringify(broken, null, 2),
    options: {
      locate: true,
      format: yaml ? ("yaml" as const) : ("json" as const),
      ...(yaml || one.form === "coding" ? { text: baseText(one.base) } : {}),
    },
  };
});

describe("the check as pages load it", () => {
  it("reads YAML once its reader is loaded, and says so before", async () => {
    expect(page.validate("{}").issues).toEqual(validate("{}").issues);
    expect(() => page.validate("{}", { format: "yaml" })).toThrow(
      new TypeError('format "yaml" needs its reader: await loadYaml() first'),
    );
    await page.loadYaml();
    expect(page.validate("a: [", { format: "yaml" })).toEqual(validate("a: [", { format: "yaml" }));
  });

  it.each(["json", "yaml"] as const)("takes objects and bytes, and throws on misuse (%s)", async (format) => {
    await page.loadYaml();
    const bytes = new TextEncoder().encode('{"type": "NewsArticle"}');
    expect(page.validate(bytes, { format })).toEqual(validate(bytes, { format }));
    expect(page.validate({ type: "NewsArticle" }, { format })).toEqual(validate({ type: "NewsArticle" }));
    expect(() => page.validate({}, { locale: "fr" as "en" })).toThrow(TypeError);
  });

  it.each(cases)("says of $code what validate says, in both languages", async ({ code, source, options }) => {
    await page.loadYaml();
    for (const locale of ["en", "ar"] as const) {
      const whole = validate(source, { ...options, locale });
      expect(whole.issues.map((issue: Issue) => issue.code)).toContain(code);
      expect(page.validate(source, { ...options, locale })).toEqual(whole);
    }
  });

  it("accepts what is valid, and gives the same article", async () => {
    await page.loadYaml();
    const options = { text: baseText("reference"), format: "yaml" as const };
    const whole = validate(baseSource("reference"), options);
    expect(whole.ok).toBe(true);
    expect(page.validate(baseSource("reference"), options)).toEqual(whole);
  });

  it("names loadLanguage where the words of a language are not loaded, in both languages", () => {
    const article = frenchArticle("fr-CA");
    expect(codesOf(page.validate(article))).not.toContain("time/weekday");
    const messages = (["en", "ar"] as const).map((locale) => {
      const { notChecked } = page.validate(article, { locale });
      return notChecked.find(({ code }) => code === "time/weekday");
    });
    const missing = { language: "fr-CA", parts: ["weekdays"] };
    const [inEnglish, inArabic] = [
      'the words of the language fr-CA are not loaded: call await loadLanguage("fr-CA") first',
      'لم تُحمَّل ألفاظ اللغة fr-CA: استدعِ أولًا await loadLanguage("fr-CA")',
    ];
    expect(messages).toEqual(
      [inEnglish, inArabic].map((message) => ({ code: "time/weekday", reason: "lexicon", missing, message })),
    );
  });

  it("says what validate says once the language is loaded", async () => {
    expect(await page.loadLanguage("fr-CA")).toBe(true);
    expect(await page.loadLanguage("fr")).toBe(true);
    const article = frenchArticle("fr-CA");
    expect(codesOf(page.validate(article))).toContain("time/weekday");
    expect(page.validate(article)).toEqual(validate(article));
  });

  it("loads every language, and says which it does not know", async () => {
    for (const { tag } of languageSupport()) {
      expect(await page.loadLanguage(tag)).toBe(true);
      expect(page.validate(frenchArticle(tag))).toEqual(validate(frenchArticle(tag)));
    }
    expect(await page.loadLanguage("cy")).toBe(false);
    await expect(page.loadLanguage(undefined as unknown as string)).rejects.toThrow(TypeError);
  });

  it("holds no definition of a code and no reason of a rule", () => {
    expect(existsSync(built)).toBe(true);
    const check = readdirSync(built)
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(new URL(name, built), "utf8"))
      .join("\n");
    expect(check).toContain("official-working");
    expect(check).not.toContain("The text calls it an official visit");
    expect(check).not.toContain("JSON Schema catches the same");
  });

  it("writes no code, and leaves the setting of Zod to the program", () => {
    const source = `
      let written = 0;
      globalThis.Function = new Proxy(Function, { construct: (f, args) => (written++, new f(...args)) });
      const { default: z } = await import("zod");
      const { validate } = await import(${JSON.stringify(new URL("browser.js", built).href)});
      const { ok } = validate(JSON.stringify({ type: "NewsArticle" }));
      const byUs = written;
      z.strictObject({ a: z.string() }).parse({ a: "b" });
      console.log(ok, byUs, written > 0, "jitless" in z.config() && z.config().jitless);
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", source], {
      cwd: fileURLToPath(new URL("../", import.meta.url)),
      encoding: "utf8",
    });
    expect([stdout, stderr]).toEqual(["false 0 true undefined\n", ""]);
  });
});
