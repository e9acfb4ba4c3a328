// Preloaded into the built program: it ends the program at one of its writes, or saves another file in the middle of one.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { KILL_AT, KILL_BEFORE, SAVE_AT, SAVED_FILE = "", SAVED = "" } = process.env;
const changing = [
  "openSync",
  "writeFileSync",
  "fchownSync",
  "fchmodSync",
  "fsyncSync",
  "ftruncateSync",
  "closeSync",
  "linkSync",
  "renameSync",
  "rmSync",
];
const save = fs.writeFileSync;
let calls = 0;

for (const name of changing) {
  const real = fs[name];
  fs[name] = (...args) => {
    calls++;
    if (String(calls) === KILL_AT || name === KILL_BEFORE) {
      // the disk has half of it
      if (name === "writeFileSync") real(args[0], args[1].slice(0, args[1].length / 2));
      process.kill(process.pid, "SIGKILL");
    }
    if (name === SAVE_AT) save(SAVED_FILE, SAVED);
    return real(...args);
  };
}
syncBuiltinESMExports();
