import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-files.ts";

/** The folder into which `npm run judges` installs programs that are not on npm. */
const judgesFolder = join(root, "node_modules/.cache/judges");

/** The path of a third-party validator: from the project's own set, else from the system; undefined if absent. */
export function judgeOf(name: string): string | undefined {
  const own = join(judgesFolder, "bin", name);
  if (existsSync(own)) return own;
  return spawnSync(name, ["--version"], { encoding: "utf8" }).status === 0 ? name : undefined;
}
