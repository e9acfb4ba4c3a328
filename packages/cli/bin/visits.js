#!/usr/bin/env node
// Committed, since npm links a program only if its file exists, and dist is built after the install.
// Node's modules are taken by a call: an import of one makes a module with all its exports, which takes milliseconds.
const [{ existsSync }, module] = ["node:fs", "node:module"].map((name) => process.getBuiltinModule(name));

// Node 22 and newer keep the compiled code for the next start.
module.enableCompileCache?.();

const program = new URL("../dist/visits.js", import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  console.error("visits: not built yet; run npm start in the repository first");
  process.exitCode = 2;
}
