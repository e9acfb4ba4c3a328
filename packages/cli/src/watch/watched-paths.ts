import { isDynamicPattern } from "tinyglobby";
import { type ExpandRun, expand } from "../inputs/expand.ts";
import { companionsOf } from "../inputs/naming.ts";

/**
 * The paths whose changes matter to a run: the expanded operands, the texts of codings, and, so that new files are
 * seen, the folders named and the folder a pattern begins in.
 */
export async function watchedPaths(
  { operands, text }: { operands: readonly string[]; text?: string | undefined },
  run: ExpandRun,
): Promise<string[]> {
  const { files } = await expand(operands, run).catch(() => ({ files: [] }));
  const texts = [...operands, ...files].flatMap((file) => companionsOf(file)?.text ?? []);
  const named = operands.map((operand) => (isDynamicPattern(operand) ? folderOf(operand) : operand));
  return [...new Set([...named, ...files, ...texts, ...(text === undefined ? [] : [text])])];
}

function folderOf(pattern: string): string {
  const fixed = pattern.split("/").findIndex((step) => isDynamicPattern(step));
  return pattern.split("/").slice(0, Math.max(0, fixed)).join("/") || ".";
}
