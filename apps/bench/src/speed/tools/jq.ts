import { spawnSync } from "node:child_process";
import type { Tool } from "./tool.ts";

/** jq, where it is on the PATH; it only parses. */
export const jq: Tool = {
  name: "jq",
  how: { en: "`jq -c empty`: parses, and checks nothing", ar: "`jq -c empty`: يحلّل ولا يتحقق من شيء" },
  command: () => (spawnSync("jq", ["--version"]).error ? undefined : ["jq"]),
  version: () => spawnSync("jq", ["--version"], { encoding: "utf8" }).stdout.trim().replace(/^jq-/, ""),
  one: (_, article) => ["-c", "empty", article],
  lines: (_, file) => ["-c", "empty", file],
};
