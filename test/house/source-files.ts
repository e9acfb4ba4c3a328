import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root, with a trailing slash. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

const built = new Set(["node_modules", "dist", ".turbo", ".git", "coverage", ".docusaurus", ".cache"]);
const builtPath = /^apps\/site\/(build|generated|i18n\/ar\/docusaurus-plugin-content-docs[^/]*)$/;

/** The paths of all files under a folder of the repository, from the root, with `/`; excludes dependencies and build output. */
export function filesUnder(folder: string): string[] {
  const entries = readdirSync(root + folder, { withFileTypes: true }).filter(({ name }) => !built.has(name));
  return entries.flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (builtPath.test(path)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(root + path, "utf8");
}

/** The folders under `packages` and `apps` that contain a package. */
export function workspaces(): string[] {
  return ["packages", "apps"].flatMap((group) =>
    readdirSync(root + group, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(`${root}${group}/${entry.name}`).includes("package.json"))
      .map(({ name }) => `${group}/${name}`),
  );
}

/** The TypeScript sources of the packages and of the site, without tests. */
export function sources(): string[] {
  const files = [...filesUnder("packages"), ...filesUnder("apps/site")];
  const ours = /^packages\/[^/]+\/src\/.*\.tsx?$|^apps\/site\/(content|plugins|src)\/.*\.tsx?$/;
  return files.filter((path) => ours.test(path) && !/\.test\.tsx?$/.test(path));
}
