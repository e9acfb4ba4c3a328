// Preloaded into the built program: it ends the program at one of its writes, saves another file in the middle of one, or
// keeps a folder from being read, as a mode does for everyone but an administrator.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { KILL_AT, KILL_BEFORE, SAVE_AT, SAVED_FILE = "", SAVED = "", UNREADABLE } = process.env;
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
// Node reads modules by the same calls, which change nothing
const read = new Set();
const { openSync, closeSync } = fs;

for (const name of changing) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (name === "openSync" && ["r", undefined].includes(args[1])) {
      const fd = openSync(...args);
      read.add(fd);
      return fd;
    }
    if (name === "closeSync" && read.delete(args[0])) return closeSync(args[0]);
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
const { readdir } = fs;
fs.readdir = (path, options, done) => {
  if (UNREADABLE === undefined || !path.replace(/\/$/, "").endsWith(UNREADABLE)) return readdir(path, options, done);
  done(Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", syscall: "scandir", path }));
};
syncBuiltinESMExports();
