import { describe, expect, it } from "vitest";
import { cycles } from "./house/cycles.ts";
import { type Import, importsOf, isUnresolved } from "./house/imports.ts";
import { breaches, type Layers } from "./house/layers.ts";
import { read, sources } from "./house/source-files.ts";

/** The folders of core, from the lowest; `.` is the files next to index.ts: the public page. */
const coreLayers: Layers = [
  ["metadata"],
  ["text", "codelists"],
  ["languages"],
  ["reading"],
  ["schema", "shape"],
  ["generated"],
  ["article"],
  ["inspection", "explanations"],
  ["anchor", "rules"],
  ["validate"],
  ["project"],
  ["formats"],
  ["."],
];

/** The folders of extract, from the lowest. */
const extractLayers: Layers = [
  ["document", "finding"],
  ["languages"],
  ["skeleton"],
  ["times"],
  ["gazetteer", "quantities", "persons"],
  ["organizations", "states"],
  ["pairs"],
  ["dateline"],
  ["html", "plain"],
  ["events"],
  ["statements", "agreements"],
  ["draft"],
  ["coding-file", "answers"],
  ["ai"],
  ["."],
];

const packageLayers: Layers = [["core"], ["dataset", "explorer", "extract"], ["cli"], ["bench"], ["site"]];

const coreLayerOf = (path: string) => {
  const inCore = /^packages\/core\/src\/(?:([^/]+)\/)?/.exec(path);
  return inCore ? (inCore[1] ?? ".") : undefined;
};

const extractLayerOf = (path: string) => {
  const inExtract = /^packages\/extract\/src\/(?:([^/]+)\/)?/.exec(path);
  return inExtract ? (inExtract[1] ?? ".") : undefined;
};

const packageOf = (path: string) =>
  (/^(?:packages|apps)\/([^/]+)\/(?:src|content|plugins)\//.exec(path) ??
    /^@diplomatic-visits\/([^/]+)/.exec(path))?.[1];

/** Names that Docusaurus resolves itself: the theme, the site's own files, the parts of its client. */
const docusaurusAlias =
  /^@(theme|theme-original|site)\/|^@docusaurus\/(Link|Head|BrowserOnly|ExecutionEnvironment|router|use\w+)$/;

const imports: Import[] = sources().flatMap((path) => importsOf(path, read(path)));

describe("the direction of imports", () => {
  it("sources were found, and most of them import something", () => {
    expect(imports.length).toBeGreaterThan(sources().length / 2);
  });

  it("every import of a file of the project is resolved, with an ending or without", () => {
    expect(imports.filter(isUnresolved)).toEqual([]);
  });

  it("inside core, a layer uses only the layers below it", () => {
    expect(breaches(imports, coreLayers, coreLayerOf)).toEqual([]);
  });

  it("inside extract too", () => {
    expect(breaches(imports, extractLayers, extractLayerOf)).toEqual([]);
  });

  it("between packages, a package uses only the packages below it", () => {
    expect(breaches(imports, packageLayers, packageOf)).toEqual([]);
  });

  it("a package is used by its name, never by a path into its folder", () => {
    // the site's generator may read unpublished parts of core: its counterexamples
    const reaching = imports.filter(({ from, to }) => {
      if (from.startsWith("apps/site/content/")) return false;
      const home = from.split("/").slice(0, 2).join("/");
      return /^(packages|apps)\//.test(to) && !to.startsWith(`${home}/`);
    });
    expect(reaching).toEqual([]);
  });

  it("no files import each other in a circle", () => {
    expect(cycles(imports).map((circle) => circle.join(" → "))).toEqual([]);
  });

  it("core and dataset use nothing of one platform", () => {
    const isomorphic = imports.filter(({ from }) => /^packages\/(core|dataset)\//.test(from));
    expect(isomorphic.filter(({ to }) => to.startsWith("node:"))).toEqual([]);
  });

  it("every package that is imported stands in package.json", () => {
    const unnamed = imports.filter(({ from, to }) => {
      const folder = from.split("/").slice(0, 2).join("/");
      if (/^(packages|apps|scripts)\//.test(to) || to.startsWith("node:") || docusaurusAlias.test(to)) return false;
      const {
        dependencies,
        devDependencies,
        peerDependencies,
        imports: own,
      } = JSON.parse(read(`${folder}/package.json`));
      if (to.startsWith("#")) return !(to in own);
      const name = to.split("/", to.startsWith("@") ? 2 : 1).join("/");
      const named = { ...dependencies, ...devDependencies, ...peerDependencies };
      // some packages are only types
      return !(name in named || `@types/${name}` in named);
    });
    expect(unnamed).toEqual([]);
  });
});

describe("the checkers themselves", () => {
  const at = (path: string) => `packages/core/src/${path}`;

  it.each([
    ["static", `import { fold } from "./fold.ts";`],
    ["of a type", `import type { Span } from "./fold.ts";`],
    ["for its effect", `import "./fold.ts";`],
    ["re-exported", `export { fold } from "./fold.ts";`],
    ["re-exported as types", `export type * from "./fold.ts";`],
    ["dynamic", `const { fold } = await import("./fold.ts");`],
    ["in a type position", `type Fold = typeof import("./fold.ts");`],
  ])("see an import that is %s", (_, source) => {
    expect(importsOf(at("text/span.ts"), source)).toEqual([{ from: at("text/span.ts"), to: at("text/fold.ts") }]);
  });

  it("resolve an import without an ending, of a folder and of the site's alias", () => {
    const toOf = (from: string, name: string) => importsOf(from, `import "${name}";`)[0]?.to;
    expect(toOf("apps/site/src/playground/check/judge.ts", "./protocol")).toBe(
      "apps/site/src/playground/check/protocol.ts",
    );
    expect(toOf(at("issue-kinds.ts"), "./codelists")).toBe(at("codelists/index.ts"));
    expect(toOf("apps/site/src/home/numbers.tsx", "@site/src/words")).toBe("apps/site/src/words.ts");
  });

  it("see an import of a file that does not exist", () => {
    const [gone] = importsOf(at("text/span.ts"), `import "./gone";`);
    expect(gone && isUnresolved(gone)).toBe(true);
    expect(isUnresolved({ from: at("text/span.ts"), to: "zod" })).toBe(false);
  });

  it.each([
    ["text", "schema", false],
    ["text", "codelists", false],
    ["codelists", "text", false],
    ["schema", "text", true],
    ["anchor", "rules", false],
    ["rules", "anchor", false],
    ["rules", "article", true],
    ["validate", "rules", true],
    ["validate", "formats", false],
    ["schema", "schema", true],
    ["unheard-of", "text", false],
  ])("%s may use %s: %s", (user, used, allowed) => {
    const planted = [{ from: at(`${user}/a.ts`), to: at(`${used}/b.ts`) }];
    expect(breaches(planted, coreLayers, coreLayerOf)).toHaveLength(allowed ? 0 : 1);
  });

  it.each([
    ["packages/core/src/index.ts", "@diplomatic-visits/dataset", false],
    ["packages/dataset/src/index.ts", "@diplomatic-visits/core", true],
    ["packages/dataset/src/index.ts", "@diplomatic-visits/explorer", false],
    ["packages/cli/src/visits.ts", "@diplomatic-visits/core/codelists", true],
  ])("%s may use %s: %s", (from, to, allowed) => {
    expect(breaches([{ from, to }], packageLayers, packageOf)).toHaveLength(allowed ? 0 : 1);
  });

  it("find a circle of three files, and of one", () => {
    const edges = ["a b", "b c", "c a", "c d", "e e"].map((edge) => edge.split(" ") as [string, string]);
    const circles = cycles(edges.map(([from, to]) => ({ from, to })));
    expect(circles).toEqual([
      ["a", "b", "c", "a"],
      ["e", "e"],
    ]);
  });

  it("find no circle where two ways lead to one file", () => {
    const edges = ["a b", "a c", "b d", "c d"].map((edge) => edge.split(" ") as [string, string]);
    expect(cycles(edges.map(([from, to]) => ({ from, to })))).toEqual([]);
  });
});
