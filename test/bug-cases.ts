import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peerPath } from "./peer-data.ts";

/** The folder of small inputs from past bugs; undefined if absent. */
export const bugCases = peerPath("bug-cases");

// The cases were reported on articles of version 0.1.
const current = (source: string) => source.replaceAll(/"specVersion":( ?)"0\.1"/g, '"specVersion":$1"0.2"');

/** The text of a file of a bug case, as an article of the current version of the format. */
export function textOfCase(name: string, file: string): string {
  return current(readFileSync(join(bugCases ?? "", name, file), "utf8"));
}

/** Copies the folder of a bug case, so that its command may write next to its input; returns the copy's path. */
export function copyOfCase(name: string): string {
  if (bugCases === undefined) throw new TypeError("the folder bug-cases is absent: skip this test");
  const copy = mkdtempSync(join(tmpdir(), `${name}-`));
  cpSync(join(bugCases, name), copy, { recursive: true });
  for (const path of ["", ...readdirSync(copy, { recursive: true, encoding: "utf8" })]) {
    const file = join(copy, path);
    chmodSync(file, 0o755);
    if (/json$/.test(path)) writeFileSync(file, current(readFileSync(file, "latin1")), "latin1");
  }
  return copy;
}
