import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { usageError } from "../exit-code.ts";
import { isCandidate } from "./naming.ts";

/** The files that names, patterns and folders stand for, each once, in the order given; `-` stands for itself. */
export async function expand(operands: readonly string[], cwd: string): Promise<string[]> {
  const found = new Set<string>();
  for (const operand of operands) for (const file of await filesOf(operand, cwd)) found.add(file);
  return [...found];
}

async function filesOf(operand: string, cwd: string): Promise<string[]> {
  if (operand === "-") return ["-"];
  const entry = await stat(resolve(cwd, operand)).catch(() => undefined);
  if (entry?.isDirectory()) return inFolder(operand, cwd);
  if (entry || !isDynamicPattern(operand)) return [operand];
  const matched = await glob(operand, { cwd });
  if (matched.length === 0) throw usageError(`no file matches ${operand}`);
  return matched.sort();
}

async function inFolder(folder: string, cwd: string): Promise<string[]> {
  const files = await glob("**/*", { cwd: resolve(cwd, folder), ignore: ["**/node_modules/**"] });
  const candidates = files.filter(isCandidate).sort();
  if (candidates.length === 0) throw usageError(`no article, coding or NDJSON file in ${folder}`);
  return candidates.map((file) => join(folder, file));
}
