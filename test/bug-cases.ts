import { chmodSync, cpSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peerPath } from "./peer-data.ts";

/** The folder of small inputs that once went wrong; undefined where it is absent. */
export const bugCases = peerPath("bug-cases");

/** Copies the folder of a bug case, so that its command may write beside its input; returns the copy's path. */
export function copyOfCase(name: string): string {
  if (bugCases === undefined) throw new TypeError("the folder bug-cases is absent: skip this test");
  const copy = mkdtempSync(join(tmpdir(), `${name}-`));
  cpSync(join(bugCases, name), copy, { recursive: true });
  for (const path of ["", ...readdirSync(copy, { recursive: true, encoding: "utf8" })])
    chmodSync(join(copy, path), 0o755);
  return copy;
}
