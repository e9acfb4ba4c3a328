import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const built = fileURLToPath(new URL("../dist/index.js", import.meta.url));

/** The built package as one script for a page, as a bundler makes it for browsers. */
export async function bundled(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "extract-"));
  try {
    await build({
      ...{
        config: false,
        silent: true,
        dts: false,
        tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
      },
      ...{ entry: { extract: built }, outDir, format: "iife", globalName: "extract", platform: "browser" },
      noExternal: [/./],
    });
    return readFileSync(join(outDir, "extract.global.js"), "utf8");
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
