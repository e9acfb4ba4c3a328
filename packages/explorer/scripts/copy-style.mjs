import { copyFile } from "node:fs/promises";

await copyFile(new URL("../src/explorer.css", import.meta.url), new URL("../dist/explorer.css", import.meta.url));
