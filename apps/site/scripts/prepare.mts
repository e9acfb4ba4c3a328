// Puts together what the site is built from: the Arabic prose where Docusaurus looks for it, generated pages and files.
import { cp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const arabic = at("../i18n/ar/docusaurus-plugin-content-docs/current");

await rm(arabic, { recursive: true, force: true });
await cp(at("../../../docs/i18n/ar"), arabic, { recursive: true });
