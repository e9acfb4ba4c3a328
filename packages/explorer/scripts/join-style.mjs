// Joins the style sheets in src/style into the one that pages load.
import { mkdir, readFile, writeFile } from "node:fs/promises";

const parts = [
  "colours",
  "layout",
  "parts",
  "text",
  "marks",
  "facts",
  "tables",
  "picture-parts",
  "timeline",
  "pictures",
  "codings",
  "hidden",
  "print",
];
const read = (name) => readFile(new URL(`../src/style/${name}.css`, import.meta.url), "utf8");

await mkdir(new URL("../dist/", import.meta.url), { recursive: true });
await writeFile(new URL("../dist/explorer.css", import.meta.url), (await Promise.all(parts.map(read))).join("\n"));
