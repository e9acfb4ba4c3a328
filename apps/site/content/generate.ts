// Writes the generated part of the site: reference, API, static files. Run it when the packages are built.
import { cachedApi } from "./api/api-cache.ts";
import { write } from "./output.ts";
import { referencePages, staticFiles } from "./pages.ts";

const folders = [
  ...["generated/reference", "generated/api", "generated/static/schema", "generated/static/counterexamples"],
  "i18n/ar/docusaurus-plugin-content-docs-reference",
];

async function generate(): Promise<void> {
  const began = performance.now();
  const pages = [...referencePages(), ...staticFiles(), ...(await cachedApi())];
  const { files, changed, removed } = write(pages, folders);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`content: ${files} files, ${changed} changed, ${removed} removed; ${seconds} s`);
}

void generate();
