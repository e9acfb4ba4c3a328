import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "../markdown/page.ts";
import { apiReference } from "./api-pages.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const kept = at("../../generated/api.json");
const read = [
  ...["core", "dataset", "explorer"].map((name) => at(`../../../../packages/${name}/src/`)),
  ...[at("./"), at("../markdown/"), at("../../../../node_modules/typedoc/package.json")],
];

/** The pages of the API, from the last run while the sources are the same: TypeDoc takes longer than all the rest. */
export async function cachedApi(): Promise<Page[]> {
  const digest = digestOf(read);
  const last = existsSync(kept)
    ? (JSON.parse(readFileSync(kept, "utf8")) as { digest: string; pages: Page[] })
    : undefined;
  if (last?.digest === digest) return last.pages;
  const pages = await apiReference();
  writeFileSync(kept, JSON.stringify({ digest, pages }));
  return pages;
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  if (!path.endsWith("/")) return [path];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) => filesUnder(`${path}${entry.name}${entry.isDirectory() ? "/" : ""}`)).sort();
}
