#!/usr/bin/env node
// Committed, since npm links a program only if its file exists, and dist is built after the install.
import { existsSync } from "node:fs";
import module from "node:module";

// Node 22 and newer keep the compiled code for the next start.
module.enableCompileCache?.();

const program = new URL("../dist/visits.js", import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  console.error("visits: not built yet; run npm start in the repository first");
  process.exitCode = 2;
}
