import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { pageParts } from "./packages/cli/test/page-parts.ts";
import { AbsenceReporter } from "./test/absence-reporter.ts";

const root = fileURLToPath(new URL("./", import.meta.url));
const packages = readdirSync(`${root}packages`).filter((name) => existsSync(`${root}packages/${name}/package.json`));

/** Workspace packages are tested as sources: `dist/x.js` of a package's exports is read from `src/x.ts` or `src/x/index.ts`. */
function sources(name: string): { find: RegExp; replacement: string }[] {
  const { exports = {} } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, "utf8"));
  return Object.entries<{ import?: { default?: string }; default?: string }>(exports).flatMap(
    ([subpath, conditions]) => {
      const built = conditions.import?.default ?? conditions.default;
      if (subpath.includes("*")) return built?.endsWith(".js") ? [sourceOfPattern(name, subpath, built)] : [];
      const bare = built && `${root}packages/${name}/${built.replace("./dist/", "src/").replace(/\.js$/, "")}`;
      const source = [`${bare}.ts`, `${bare}/index.ts`].find(existsSync);
      return source
        ? [{ find: new RegExp(`^@diplomatic-visits/${name}${subpath.slice(1)}$`), replacement: source }]
        : [];
    },
  );
}

// Modules that a package exports by a pattern are folders, one for each format, or generated, one for each article.
function sourceOfPattern(name: string, subpath: string, built: string): { find: RegExp; replacement: string } {
  const path = built.replace("./dist/", "src/").replace(".js", "").replace("*", "$1");
  const isFolder = existsSync(`${root}packages/${name}/${path.replace("/$1", "")}`);
  const source = isFolder ? `${path}/index.ts` : `${path.replace("src/", "src/generated/")}.ts`;
  const find = new RegExp(`^@diplomatic-visits/${name}${subpath.slice(1).replace("*", "([^/.]+)")}$`);
  return { find, replacement: `${root}packages/${name}/${source}` };
}

// Property tests and runs of the built program take seconds; on a busy machine, many.
const testTimeout = 120_000;
// runs last, after the tasks whose result it holds
const checks = "test/checks.test.ts";
// One core is left to the rest of the machine, if there are more than two.
const maxWorkers = Math.max(2, availableParallelism() - 1);
// Their tests leave nothing behind in the process, so that files of one worker share the modules they import.
const unisolated = new Set(["core", "dataset", "extract"]);
const setupFiles = [`${root}test/property-seed.ts`];

// outside a browser, `extract` reads HTML with linkedom
const parseDocument = { find: /^#parse-document$/, replacement: `${root}packages/extract/src/document/linkedom.ts` };
const alias = [...packages.flatMap(sources), parseDocument];
// extract allows two versions of its optional peer; the older one is the newest that runs on Node 20
const ai6 = [
  { find: /^ai$/, replacement: "ai-6" },
  { find: /^@ai-sdk\/openai-compatible$/, replacement: "@ai-sdk/openai-compatible-2" },
];

export default defineConfig({
  test: {
    maxWorkers,
    // several runs at once share that folder, and a file one of them was promised was not always there
    fsModuleCache: false,
    reporters: [new AbsenceReporter()],
    projects: [
      { test: { name: "checks", root, include: [checks] } },
      { test: { name: "house", root, testTimeout, setupFiles, include: ["test/**/*.test.ts"], exclude: [checks] } },
      {
        resolve: { alias },
        test: {
          name: "site",
          testTimeout,
          setupFiles,
          root: `${root}apps/site`,
          include: ["{content,live,plugins,src,test}/**/*.test.{ts,tsx}"],
        },
      },
      {
        resolve: { alias },
        test: { name: "bench", testTimeout, setupFiles, root: `${root}apps/bench`, include: ["src/**/*.test.ts"] },
      },
      {
        resolve: { alias: [...ai6, ...alias] },
        test: {
          name: "extract-with-ai-6",
          testTimeout,
          setupFiles,
          root: `${root}packages/extract`,
          include: ["test/ai.test.ts"],
        },
      },
      ...packages.map((name) => ({
        resolve: { alias },
        plugins: name === "cli" ? [pageParts()] : [],
        test: {
          name,
          isolate: !unisolated.has(name),
          testTimeout,
          setupFiles,
          root: `${root}packages/${name}`,
          include: ["{src,test,scripts}/**/*.test.ts"],
        },
      })),
    ],
  },
});
