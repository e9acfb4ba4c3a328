import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { articleIds, referenceFolder, roles } from "../scripts/article-folders.ts";
import { type Consumer, consumerOf } from "./house/consumer.ts";
import { read } from "./house/source-files.ts";
import { runtimeLines, runtimes } from "./runtimes.ts";

// The build is packed and installed as users do; publint and attw run before the tests, as the task `pack`.
const names = ["core", "dataset", "cli", "explorer", "extract"];
const { version } = JSON.parse(read("packages/core/package.json"));
let consumer: Consumer;

beforeAll(() => {
  consumer = consumerOf([...names.map((name) => `packages/${name}`), "node_modules/zod"]);
}, 120_000);
afterAll(() => consumer?.remove());

const installed = (name: string) => join(consumer.folder, "node_modules/@diplomatic-visits", name);
const filesOf = (name: string) =>
  readdirSync(installed(name), { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file));

const use = `
const visit = article.visits?.find(({ id }) => id === "lavrov-tehran");
const { quote, start, end } = visit.type.evidence[0];
const { ok, issues } = validate(article);
console.log(visit.type.value, quote, article.text.slice(start, end) === quote, ok, issues.length);
console.log(visitTypeList.id, typeof ArticleSchema.parse, rules.length > 50);
`;
/** The same program as an ES module and as CommonJS. */
const uses = {
  "use.mjs": `
import { rules, validate } from "@diplomatic-visits/core";
import { visitTypeList } from "@diplomatic-visits/core/codelists";
import { ArticleSchema } from "@diplomatic-visits/core/schema";
import { article } from "@diplomatic-visits/dataset";
${use}`,
  "use.cjs": `
const { rules, validate } = require("@diplomatic-visits/core");
const { visitTypeList } = require("@diplomatic-visits/core/codelists");
const { ArticleSchema } = require("@diplomatic-visits/core/schema");
const { article } = require("@diplomatic-visits/dataset");
${use}`,
};
const said = /^official زيارة رسمية true true \d+\nvisit-type function true\n$/;

const typed = `
import { anchor, type Article, type Visit, validate } from "@diplomatic-visits/core";
import { visitTypeList } from "@diplomatic-visits/core/codelists";
import { extractionProfile, fromProfile } from "@diplomatic-visits/core/formats/extraction-profile";
import { VisitSchema } from "@diplomatic-visits/core/schema";
import { foldText } from "@diplomatic-visits/core/text";
import { article, articles, catalogue, type EntityId, entity, visit } from "@diplomatic-visits/dataset";
import { article as another, type VisitId } from "@diplomatic-visits/dataset/${roles.counterexamples}";
import { tables as anotherTables } from "@diplomatic-visits/dataset/${roles.counterexamples}/tables";
import { tables } from "@diplomatic-visits/dataset/tables";
import { type Certainty, draft, parseText } from "@diplomatic-visits/extract";

const published: Article = article;
const one = visit("lavrov-tehran");
const parsed: Visit = VisitSchema.parse(one satisfies Visit);
const report = validate(published);
if (report.ok) report.article.visits satisfies readonly Visit[] | undefined;
anchor(article.text, { type: "NewsArticle", extent: "full", inLanguage: "ar" }).ok satisfies boolean;
visitTypeList.values[0]?.label.ar satisfies string | undefined;
parsed.id satisfies string;
fromProfile(extractionProfile({ provider: "openai" }).schema).coding.visits satisfies readonly object[] | undefined;
const page = parseText(article.text);
if (page.ok) draft(page.article).items.map(({ certainty }) => certainty) satisfies Certainty[];
foldText("کما", "orthographic") satisfies string;
entity("lavrov").name["ar"] satisfies string | undefined;
for (const participant of one.visitors) entity(participant.entity).name["ar"] satisfies string | undefined;
const place = one.place?.value;
if (place !== undefined) entity(place).kind satisfies string;
for (const { source } of article.statements ?? []) source satisfies (EntityId | "article-voice" | "unnamed" | "impersonal")[];
another.visits satisfies readonly { id: VisitId }[] | undefined;
articles[${JSON.stringify(roles.counterexamples)}] satisfies typeof another;
catalogue[0]?.title.ar satisfies string | undefined;
tables.visits[0]?.countryOfVisitors satisfies string | undefined;
anotherTables.statements[0]?.quoteStart satisfies number | undefined;
// @ts-${"expect-error"} an id of another article is none of this one
const foreign: VisitId = one.id;
// @ts-${"expect-error"} an id is one of the article's own
entity("lavrv");
// @ts-${"expect-error"} a visit has visitors, not a visitor
one.visitor;
`;
const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022"];

describe("the packages, packed and installed", () => {
  it.each(Object.entries(uses))("run as %s", (file, source) => {
    const { status, stdout, stderr } = consumer.node(file, source);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(said);
  });

  it.each([
    ["nodenext, as an ES module", "nodenext", "typed.mts"],
    ["nodenext, as CommonJS", "nodenext", "typed.cts"],
    ["bundler", "esnext", "typed.ts"],
  ])(
    "type-check in TypeScript: %s",
    (_, module, file) => {
      const resolution = module === "nodenext" ? "nodenext" : "bundler";
      // Zod's own types refer to URL
      const options = [...strict, "--lib", "es2022,dom", "--module", module, "--moduleResolution", resolution];
      expect(consumer.tsc(file, typed, options)).toMatchObject({ status: 0, stdout: "" });
    },
    60_000,
  );

  it("the dataset type-checks without the types of any platform", () => {
    const source = `import { article, visit } from "@diplomatic-visits/dataset";\narticle.text satisfies string;\nvisit("lavrov-tehran").id satisfies string;\n`;
    const options = [...strict, "--lib", "es2022", "--module", "nodenext"];
    expect(consumer.tsc("bare.mts", source, options)).toMatchObject({ status: 0, stdout: "" });
  }, 60_000);

  it("give their files by name", () => {
    const source = `
import schema from "@diplomatic-visits/core/article.schema.json" with { type: "json" };
import article from "@diplomatic-visits/dataset/article.json" with { type: "json" };
import own from "@diplomatic-visits/dataset/${roles.reference}/article.json" with { type: "json" };
import catalogue from "@diplomatic-visits/dataset/articles.json" with { type: "json" };
console.log(own.id === article.id, catalogue.length, import.meta.resolve("@diplomatic-visits/dataset/${roles.reference}/visits.csv"));
console.log(typeof schema.$defs, article.visits.length, import.meta.resolve("@diplomatic-visits/dataset/text.txt"));
`;
    const { stdout } = consumer.node("files.mjs", source);
    expect(stdout).toMatch(/^true \d+ file:.*visits\.csv\nobject 2 file:.*text\.txt\n$/);
  });

  it("make a page of the article, with pictures, and check it as pages do", () => {
    const source = `
import { validate as validateOnPage } from "@diplomatic-visits/core/browser";
import { article } from "@diplomatic-visits/dataset";
import { renderPage } from "@diplomatic-visits/explorer";
import { renderPictures } from "@diplomatic-visits/explorer/pictures";
const page = renderPage(article, { style: "", pictures: renderPictures(article) });
const { ok } = validateOnPage(JSON.stringify(article));
console.log(page.includes("زيارة رسمية"), page.includes("<svg"), ok);
`;
    const { status, stdout, stderr } = consumer.node("page.mjs", source);
    expect([status, stdout, stderr]).toEqual([0, "true true true\n", ""]);
  });

  it("make a draft of a page, as a file for a coder", () => {
    const source = `
import { anchor } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";
import { draft, parseHtml } from "@diplomatic-visits/extract";
import { codingFile } from "@diplomatic-visits/extract/coding-file";
const lines = article.text.trim().split("\\n");
const page = parseHtml("<article>" + lines.map((line) => "<p>" + line + "</p>").join("") + "</article>");
const drafted = draft(page.article, { referenceDate: "2021-04-16" });
const { ok } = anchor(page.text, drafted.coding);
const file = codingFile({ ...drafted, doubts: page.report.doubts }, { locale: "ar" });
console.log(ok, drafted.coding.visits[0].start.value, drafted.coding.quantities[1].value, file.startsWith("# "));
`;
    const { status, stdout, stderr } = consumer.node("draft.mjs", source);
    expect([status, stdout, stderr]).toEqual([0, "true 2021-04-13 2200000000 true\n", ""]);
  });

  it("hold the text of the article as received", () => {
    const bytes = (path: string) => readFileSync(path).toString("hex");
    const source = new URL("text.txt", referenceFolder);
    expect(bytes(join(installed("dataset"), "dist/text.txt"))).toBe(bytes(source.pathname));
  });

  it("the program says its version, and judges a file", () => {
    expect(consumer.bin("visits", ["--version"])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    const article = join(installed("dataset"), "dist/article.json");
    expect(consumer.bin("visits", ["validate", article]).status).toBe(0);
  });

  it("the dataset's declarations stay small: 64 KB and 16 KB for each article, with the types of its own ids", () => {
    const sizes = filesOf("dataset").flatMap((path) => (path.endsWith(".d.ts") ? [statSync(path).size] : []));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    expect(all).toBeLessThanOrEqual((64 + 16 * articleIds.length) * 1024);
  });

  it.each([
    ["core", ["LICENSE", "THIRD-PARTY-NOTICES.md", "README.md"]],
    ["dataset", ["LICENSE.md", "README.md"]],
    ["cli", ["LICENSE", "THIRD-PARTY-NOTICES.md", "README.md"]],
    ["explorer", ["LICENSE", "THIRD-PARTY-NOTICES.md", "README.md"]],
    ["extract", ["LICENSE", "THIRD-PARTY-NOTICES.md", "README.md"]],
  ])("%s has its licences and a page, and no sources or tests", (name, wanted) => {
    const files = filesOf(name).map((path) => path.slice(installed(name).length + 1));
    expect(files).toEqual(expect.arrayContaining([...wanted, "package.json"]));
    expect(
      files.filter((path) => /(^|\/)src\/|\.test\.|(?<!\.d)\.[mc]?ts$|fixtures|counterexamples/.test(path)),
    ).toEqual([]);
  });

  it.each(names)("%s names no path of the machine it was built on", (name) => {
    const machine = process.cwd();
    expect(filesOf(name).filter((path) => readFileSync(path, "utf8").includes(machine))).toEqual([]);
  });

  it("bring no dependency but Zod", () => {
    const others = readdirSync(join(consumer.folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(others).toEqual(["@diplomatic-visits", "zod"]);
  });
});

describe.each(runtimes)("the packages on $title", ({ title, program = "", args }) => {
  // Deno's own cache, which would otherwise be in the home folder
  const variables = () => ({ DENO_DIR: join(consumer.folder, ".deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" });
  const run = (file: string, ...more: string[]) => consumer.run(program, [...args, file, ...more], variables());
  const visits = (...more: string[]) => run(join(installed("cli"), "bin/visits.js"), ...more);

  it.skipIf(!program)("are run by this runtime, and not by another one", () => {
    const source = `
const [deno, bun, node] = [globalThis.Deno?.version.deno, globalThis.Bun?.version, process.versions.node];
console.log(deno ? "deno " + deno : bun ? "bun " + bun : "node " + node);
`;
    expect(run(consumer.put("runtime.mjs", source)).stdout).toBe(`${title}\n`);
  });

  it.skipIf(!program).each(Object.entries(uses))("run as %s", (file, source) => {
    const { status, stdout, stderr } = run(consumer.put(file, source));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(said);
  });

  it.skipIf(!program)("read a page", () => {
    const source = `
import { parseHtml } from "@diplomatic-visits/extract";
const page = parseHtml("<article><h1>عنوان</h1><p>وصل الوزير إلى العاصمة في زيارة رسمية تستغرق يومين.</p></article>");
console.log(page.ok, page.text.includes("زيارة رسمية"));
`;
    expect(run(consumer.put("page-on.mjs", source))).toEqual(
      expect.objectContaining({ status: 0, stdout: "true true\n", stderr: "" }),
    );
  });

  it.skipIf(!program)("the program reads a file again when it is saved", async () => {
    const file = consumer.put("saved.json", "{}");
    const command = [...args, join(installed("cli"), "bin/visits.js"), "validate", "--watch", file];
    const child = spawn(program, command, { cwd: consumer.folder, env: { ...process.env, ...variables() } });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const prints = (words: string) => vi.waitUntil(() => said.includes(words), { timeout: 60_000, interval: 20 });
    await prints("waiting for the next save");
    consumer.put("saved.json", "[]");
    await prints("changed: saved.json");
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([130, null]);
  });

  it.skipIf(!program)("the program says its version, accepts the article and rejects a wrong one", () => {
    const article = join(installed("dataset"), "dist/article.json");
    const wrong = consumer.put("wrong.json", readFileSync(article, "utf8").replace("زيارة رسمية", "زيارة رسميه"));
    expect(visits("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect(visits("validate", article)).toMatchObject({ status: 0 });
    const { status, stdout } = visits("validate", "--format", "compact", wrong);
    expect([status, stdout]).toEqual([1, expect.stringContaining("evidence/quote-matches")]);
  });
});

it("a runtime that is absent is named", () => {
  const lines = runtimeLines([
    { title: "deno 1.2.3", args: [] },
    { title: "bun 1.2.3", args: [], program: "bun" },
  ]);
  expect(lines).toEqual([
    "skipped: the packed packages on deno 1.2.3, which npm run runtimes installs",
    "runtimes found 1 of 2",
  ]);
});
