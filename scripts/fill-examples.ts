// Writes the current content of the shown files into the pages under docs; pages or page names as arguments, by default all.
import { existsSync, writeFileSync } from "node:fs";
import { filled } from "../test/house/fences.ts";
import { filesUnder, read, root } from "../test/house/source-files.ts";

const names = process.argv.slice(2);
const pages = filesUnder("docs").filter((path) => /\.mdx?$/.test(path));

for (const page of pages.filter((path) => names.length === 0 || names.some((name) => path.includes(name)))) {
  const markdown = read(page);
  const text = filled(markdown, (path) => (existsSync(root + path) ? read(path) : undefined));
  if (text === markdown) continue;
  writeFileSync(root + page, text);
  console.log(`filled ${page}`);
}
