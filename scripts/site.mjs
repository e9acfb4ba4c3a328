// Builds the documentation site and serves it locally, in English and in Arabic.
import "./current-node.mjs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { runQuietly } from "./quiet-turbo.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const docusaurus = fileURLToPath(new URL("../node_modules/@docusaurus/core/bin/docusaurus.mjs", import.meta.url));

const status = await runQuietly("Building the packages and the site", ["build"]);
if (status !== 0) process.exit(status);
const args = [docusaurus, "serve", "apps/site", "--no-open", "--port", process.env.PORT ?? "3000"];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
