import { buildSync } from "esbuild";
import { earlyScriptPath } from "../../src/static-slot/early-script-path.ts";
import { place, write } from "./place.mts";

/** Bundles the script that starts an article's explorer before React. */
export async function earlyScript(): Promise<void> {
  const { outputFiles } = buildSync({
    entryPoints: [place("src/static-slot/start-early.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
  });
  await write(`generated/static/${earlyScriptPath}`, outputFiles[0]?.text ?? "");
}
