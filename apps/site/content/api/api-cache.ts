import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { digestOf, inRepository } from "../digest.ts";
import type { Page } from "../markdown/page.ts";
import { apiReference } from "./api-pages.ts";

const kept = inRepository("apps/site/generated/api.json");
const sources = [
  ...["packages/core/src/", "packages/dataset/src/", "packages/explorer/src/", "packages/extract/src/"],
  ...["apps/site/content/api/", "apps/site/content/markdown/", "node_modules/typedoc/package.json"],
];

/** The API pages of the last run, reused while the sources are unchanged: TypeDoc takes as long as everything else. */
export async function cachedApi(): Promise<Page[]> {
  const digest = digestOf(sources);
  const last = existsSync(kept)
    ? (JSON.parse(readFileSync(kept, "utf8")) as { digest: string; pages: Page[] })
    : undefined;
  if (last?.digest === digest) return last.pages;
  const pages = await apiReference();
  mkdirSync(inRepository("apps/site/generated/"), { recursive: true });
  writeFileSync(kept, JSON.stringify({ digest, pages }));
  return pages;
}
