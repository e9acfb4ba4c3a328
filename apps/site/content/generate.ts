// Writes the generated part of the site: reference, API, static files. Run it when the packages are built.
import { write } from "./output.ts";
import { referencePages, staticFiles } from "./pages.ts";

const began = performance.now();
const { files, changed, removed } = write(
  [...referencePages(), ...staticFiles()],
  [
    ...["generated/reference", "generated/static/schema", "generated/static/counterexamples"],
    "i18n/ar/docusaurus-plugin-content-docs-reference",
  ],
);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`content: ${files} files, ${changed} changed, ${removed} removed; ${seconds} s`);
