// Writes the reference article as standalone pages, in English and in Arabic, to open in a browser.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { renderPage } from "@diplomatic-visits/explorer";
import { renderPictures } from "@diplomatic-visits/explorer/pictures";

const root = new URL("../", import.meta.url);
const read = (path) => readFile(new URL(path, root), "utf8");
const [source, style, script] = await Promise.all(
  [
    "packages/dataset/dist/article.json",
    "packages/explorer/dist/explorer.css",
    "packages/explorer/dist/explorer.js",
  ].map(read),
);

const article = JSON.parse(source);
await mkdir(new URL("dist/", root), { recursive: true });
for (const locale of ["en", "ar"]) {
  await writeFile(
    new URL(`dist/reference.${locale}.html`, root),
    renderPage(article, { locale, style, script, pictures: renderPictures(article, { locale }) }),
  );
}
console.log("Read it in a browser: dist/reference.en.html, or with everything in Arabic dist/reference.ar.html");
