// The public page of each package, every exported name with its type: `npm run api` writes packages/*/api.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { declarationsOf } from "./declarations.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** An entry of a package: its import name, its source, and whether it is public. */
interface Entry {
  name: string;
  source: string;
  isPublic: boolean;
}

/** The reports, by their paths. */
export function apiReports(): Map<string, string> {
  const packages = readdirSync(`${root}packages`).map((name) => ({ name, entries: entriesOf(name) }));
  const entries = packages.flatMap((one) => one.entries);
  const declarations = declarationsOf(
    entries.map(({ source }) => source),
    optionsFor(entries),
  );
  return new Map(
    packages.flatMap(({ name, entries }) => {
      const shown = entries.filter(({ isPublic }) => isPublic);
      return shown.length > 0 ? [[`packages/${name}/api.md`, reportOf(name, shown, declarations)] as const] : [];
    }),
  );
}

function optionsFor(entries: readonly Entry[]): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return {
    ...options,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    paths: Object.fromEntries(entries.map(({ name, source }) => [name, [source]])),
  };
}

// `dist/x.js` is built from `src/x.ts`, or from the index of a folder
function entriesOf(name: string): Entry[] {
  const folder = `${root}packages/${name}`;
  const { exports = {} } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return Object.entries<{ default?: string; import?: { default?: string } }>(exports).flatMap(([path, conditions]) => {
    const built = conditions.import?.default ?? conditions.default;
    const bare = `${folder}/${built?.replace(/^\.\/dist\/(page\/)?/, "src/").replace(/\.js$/, "")}`;
    const source = [`${bare}.ts`, `${bare}/index.ts`].find((file) => built !== undefined && existsSync(file));
    if (source === undefined) return [];
    return { name: `@diplomatic-visits/${name}${path.slice(1)}`, source, isPublic: !path.startsWith("./internal") };
  });
}

function reportOf(name: string, entries: readonly Entry[], declarations: ReadonlyMap<string, string[]>): string {
  const intro = [
    `# Public page of @diplomatic-visits/${name}`,
    "Every exported name with its type, written by `npm run api`. What changes here changes for users.",
  ];
  const sections = entries.flatMap(({ name: entry, source }) => [
    `## ${entry}`,
    `\`\`\`ts\n${declarations.get(source)?.join("\n")}\n\`\`\``,
  ]);
  return `${[...intro, ...sections].join("\n\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of apiReports()) writeFileSync(root + path, text);
}
