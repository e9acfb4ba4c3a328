import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-files.ts";

/** Where `npm run judges` puts programs that are not on npm. */
export const judgesFolder = join(root, "node_modules/.cache/judges");

/** The path of a validator that somebody else wrote: of the project's own set, else of the system; undefined if absent. */
export function judgeOf(name: string): string | undefined {
  const own = join(judgesFolder, "bin", name);
  if (existsSync(own)) return own;
  return spawnSync(name, ["--version"], { encoding: "utf8" }).status === 0 ? name : undefined;
}
