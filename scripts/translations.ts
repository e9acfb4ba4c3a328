// Lists the Arabic pages under docs that are older than their English source, have none, or are missing; after a page was
// compared with its source, `--mark <page>` records that it is current.
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { filesUnder, read, root } from "../test/house/source-files.ts";
import { arabicPages, marked, pageHash, stateOf } from "../test/house/translations.ts";

const paths = filesUnder("docs").filter((path) => /\.mdx?$/.test(path) && !path.includes("/generated/"));
const pages = new Map(paths.map((path) => [path, read(path)]));
const [flag, ...named] = process.argv.slice(2);

if (flag === undefined) report();
else if (flag === "--mark" && named.length > 0) for (const name of named) mark(name);
else fail(`usage: npm run translations [-- --mark <page under ${arabicPages}> …]`);

function report(): void {
  const { stale, orphans, untranslated } = stateOf(pages);
  for (const { page, source } of stale)
    console.log(`older than its source: ${page}\n                source: ${source}`);
  for (const page of orphans) console.log(`without a source: ${page}`);
  for (const page of untranslated) console.log(`not in Arabic: ${page}`);
  console.log(`${stale.length} older, ${orphans.length} without a source, ${untranslated.length} not in Arabic`);
  if (stale.length + orphans.length > 0) process.exitCode = 1;
}

function mark(name: string): void {
  const page = relative(root, name).replaceAll("\\", "/");
  const source = pages.get(page.replace(arabicPages, "docs/"));
  const markdown = pages.get(page);
  if (!page.startsWith(arabicPages) || markdown === undefined) fail(`${name} is no page under ${arabicPages}`);
  else if (source === undefined) fail(`${page} has no English source`);
  else {
    writeFileSync(root + page, marked(markdown, pageHash(source)));
    console.log(`${page} is current`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
