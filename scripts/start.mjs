// The main job: builds the packages, then shows the reference article, checked fact by fact.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runQuietly } from "./quiet-turbo.mjs";

const show = fileURLToPath(new URL("../packages/dataset/scripts/show.mjs", import.meta.url));

const status = await runQuietly("Building the packages", ["build"]);
if (status !== 0) process.exit(status);
if (existsSync(show)) process.exitCode = spawnSync(process.execPath, [show], { stdio: "inherit" }).status ?? 1;
