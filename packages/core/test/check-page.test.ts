import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Issue } from "../src/article/issue.ts";
import type { Result, ValidateOptions } from "../src/validate/options.ts";
import { validate } from "../src/validate/validate.ts";
import { baseSource, baseText } from "./base-articles.ts";
import { counterexamples, documentsOf } from "./counterexample.ts";

const built = new URL("../dist/page/", import.meta.url);

/** What pages load, as it is built. */
interface Page {
  readJsonInput(input: string): never;
  readYamlInput(input: string): never;
  verdictOn(read: never, options: ValidateOptions): Result;
}

const { readJsonInput, verdictOn }: Page = await import(new URL("check.js", built).href);
const { readYamlInput }: Page = await import(new URL("yaml.js", built).href);

const onPage = (source: string, options: ValidateOptions): Result =>
  verdictOn((options.format === "yaml" ? readYamlInput : readJsonInput)(source), options);

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
  it.each(cases)("says of $code what validate says, in both languages", ({ code, source, options }) => {
    for (const locale of ["en", "ar"] as const) {
      const whole = validate(source, { ...options, locale });
      expect(whole.issues.map((issue: Issue) => issue.code)).toContain(code);
      expect(onPage(source, { ...options, locale })).toEqual(whole);
    }
  });

  it("accepts what is valid, and gives the same article", () => {
    const options = { text: baseText("reference"), format: "yaml" as const };
    const whole = validate(baseSource("reference"), options);
    expect(whole.ok).toBe(true);
    expect(onPage(baseSource("reference"), options)).toEqual(whole);
  });

  it("holds no definition of a code and no reason of a rule", () => {
    expect(existsSync(built)).toBe(true);
    const check = readFileSync(new URL("check.js", built), "utf8");
    expect(check).toContain("official-working");
    expect(check).not.toContain("The text calls it an official visit");
    expect(check).not.toContain("JSON Schema catches the same");
  });

  it("writes no code, and leaves the setting of Zod to the program", () => {
    const source = `
      let written = 0;
      globalThis.Function = new Proxy(Function, { construct: (f, args) => (written++, new f(...args)) });
      const { default: z } = await import("zod");
      const { readJsonInput, verdictOn } = await import(${JSON.stringify(new URL("check.js", built).href)});
      const { ok } = verdictOn(readJsonInput(JSON.stringify({ type: "NewsArticle" })), {});
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
