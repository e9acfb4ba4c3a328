// Writes the generated part of the site: reference, API, static files. Run it after the packages are built.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cachedApi } from "./api/api-cache.ts";
import { digestOf, inRepository } from "./digest.ts";
import { targetOf, write } from "./output.ts";
import { referencePages, staticFiles } from "./pages.ts";

const folders = [
  ...[
    "generated/reference",
    "generated/api",
    "generated/static/schema",
    "generated/static/counterexamples",
    "generated/static/bench",
    "generated/static/models",
  ],
  "i18n/ar/docusaurus-plugin-content-docs-reference",
];

/** The data that all pages are made from. */
const sources = [
  ...[
    "apps/site/content/",
    "apps/bench/SCORES.md",
    "apps/bench/speed.json",
    "apps/bench/speed.ar.svg",
    "apps/bench/speed.en.svg",
    "apps/bench/src/speed/report/",
    "GLOSSARY.md",
    "docs/i18n/retired-words.ar.json",
    "VERSIONING.md",
    "releases.json",
    "package.json",
    "scripts/engines/results.json",
    ".changeset/",
    "packages/cli/dist/",
  ],
  ...["src/", "dist/", "test/", "schemas/", "counterexamples/", "fixtures/"].map((name) => `packages/core/${name}`),
  ...["packages/dataset/articles/", "packages/dataset/src/", "packages/explorer/src/", "packages/extract/src/"],
];

interface Stamp {
  digest: string;
  files: string[];
}

const stampFile = inRepository("apps/site/generated/content.json");

function isCurrent(digest: string): boolean {
  if (!existsSync(stampFile)) return false;
  const stamp = JSON.parse(readFileSync(stampFile, "utf8")) as Stamp;
  return stamp.digest === digest && stamp.files.every((file) => existsSync(inRepository(`apps/site/${file}`)));
}

async function generate(): Promise<void> {
  const began = performance.now();
  const digest = digestOf(sources);
  if (isCurrent(digest)) return console.log("content: current");
  const pages = [...(await referencePages()), ...staticFiles(), ...(await cachedApi())];
  const { files, changed, removed } = write(pages, folders);
  const stamp: Stamp = { digest, files: pages.map(targetOf) };
  writeFileSync(stampFile, JSON.stringify(stamp));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`content: ${files} files, ${changed} changed, ${removed} removed; ${seconds} s`);
}

void generate();
