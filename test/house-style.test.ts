import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { undocumented } from "./house/exports.ts";
import { filesUnder, read } from "./house/source-files.ts";
import { faultsOf, isKebab } from "./house/style.ts";

const isGenerated = (path: string) => /\/generated\/|^package-lock\.json$|^packages\/core\/schemas\//.test(path);
const files = filesUnder("").filter((path) => !isGenerated(path));
const code = files.filter((path) => /\.([cm]?[jt]sx?|css)$/.test(path));
const prose = files.filter((path) => /\.(md|mdx|json|ya?ml|cff)$/.test(path) || path === ".ci/run");

/** Names given by tools or convention. */
const customary =
  /^(README|CHANGELOG|CONTRIBUTING|GLOSSARY|SCORES|SECURITY|SPEED|SOURCES?|VERSIONING|REVIEW|CODEBOOK|LICENSE(-DATA)?|THIRD-PARTY-NOTICES)(\.md)?$|^CITATION\.cff$|^\./;

describe("the house style", () => {
  it("there is code", () => {
    expect(code.length).toBeGreaterThan(200);
  });

  it("no file of code is longer than 300 lines", () => {
    const lengths = code.map((path) => ({ path, lines: read(path).split("\n").length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it("no banners, nothing left to do, no check switched off, no any, no path of a machine, no registry", () => {
    const faults = code.flatMap((path) => faultsOf(read(path)).map(({ what, line }) => `${path}:${line}: ${what}`));
    expect(faults).toEqual([]);
  });

  it("no path of a machine and no registry in prose and settings", () => {
    const alien = /path of one machine|registry/;
    const faults = prose.flatMap((path) =>
      faultsOf(read(path)).flatMap(({ what, line }) => (alien.test(what) ? [`${path}:${line}: ${what}`] : [])),
    );
    expect(faults).toEqual([]);
  });

  it("core reads the units of texts by unitAt, which is as fast whatever strings a process has seen", () => {
    const readers = code.filter((path) =>
      /^packages\/core\/src\/(anchor|inspection|reading|rules|shape|text)\//.test(path),
    );
    // of single characters, charCodeAt(0) is plainer
    const faults = readers.filter((path) => !/\.test\.ts$/.test(path) && /\.charCodeAt\((?!0\))/.test(read(path)));
    expect(readers.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  it("every file is named in lower case with hyphens", () => {
    const named = files.filter((path) => !customary.test(posix.basename(path)) && path !== ".ci/run");
    expect(named.filter((path) => !isKebab(posix.basename(path)))).toEqual([]);
  });

  it("every export has a sentence", () => {
    const ours = code.filter((path) => /\/src\/.*\.tsx?$|^test\/house\//.test(path) && !/\.(test|d)\.ts$/.test(path));
    expect(ours.flatMap((path) => undocumented(path, read(path)).map((name) => `${path}: ${name}`))).toEqual([]);
  });
});

describe("the checkers themselves", () => {
  it.each([
    ["// =====================", "a banner"],
    ["/* ------ schemas ------ */", "a banner"],
    [`// ${"TO"}${"DO"} later`, "something left to do"],
    [`// @ts-${"ignore"}`, "a check switched off"],
    [`const a = b as ${"any"};`, "a cast to any"],
    [`function f(a: ${"any"}) {}`, "a cast to any"],
    [`const file = "/${"home"}/ada/x";`, "a path of one machine"],
    [`const host = "https://${"registry"}.npmjs.org";`, "the address of a registry"],
  ])("%s is %s", (line, what) => {
    expect(faultsOf(`const one = 1;\n${line}`)).toEqual([{ what, line: 2 }]);
  });

  it.each([
    "// any text: any words, as many as there are",
    "// See the home/work split.",
    "| --- | --- |",
    "// --- no",
  ])("%s is fine", (line) => {
    expect(faultsOf(line)).toEqual([]);
  });

  it.each([
    ["find-quote.test.ts", true],
    ["number-words-ar.ts", true],
    ["findQuote.ts", false],
    ["Find.ts", false],
    ["find_quote.ts", false],
  ])("%s is named well: %s", (name, good) => {
    expect(isKebab(name)).toBe(good);
  });

  it("an export without a sentence is seen", () => {
    const source = "/** A visit. */\nexport interface Visit {}\nexport const a = 1;\nexport function b() {}\n";
    expect(undocumented("x.ts", source)).toEqual(["a", "b"]);
  });
});
