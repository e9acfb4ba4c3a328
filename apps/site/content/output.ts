import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "./markdown/page.ts";

const site = fileURLToPath(new URL("../", import.meta.url));

/** The path of a page, below the site's folder. */
export function targetOf({ path, locale }: Page): string {
  if (locale === "en") return `generated/${path}`;
  const [plugin, ...rest] = path.split("/");
  return `i18n/ar/docusaurus-plugin-content-docs-${plugin}/${posix.normalize(`current/${rest.join("/")}`)}`;
}

/** The result of a generator run. */
export interface Written {
  files: number;
  changed: number;
  removed: number;
}

/** Writes what changed and removes obsolete files, so that a build finds its cache warm. */
export function write(pages: readonly Page[], folders: readonly string[]): Written {
  const wanted = new Map(pages.map((page) => [targetOf(page), page.text]));
  let changed = 0;
  for (const [path, text] of wanted) {
    const file = join(site, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    changed++;
  }
  const stale = folders.flatMap(filesUnder).filter((path) => !wanted.has(path));
  for (const path of stale) rmSync(join(site, path));
  return { files: wanted.size, changed, removed: stale.length };
}

function filesUnder(folder: string): string[] {
  if (!existsSync(join(site, folder))) return [];
  return readdirSync(join(site, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
