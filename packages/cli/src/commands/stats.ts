import type { Locale } from "@diplomatic-visits/core";
import { escaped, jsonText } from "@diplomatic-visits/core/internal";
import { exitCode } from "../exit-code.ts";
import { checkFile } from "../inputs/check-file.ts";
import { expand } from "../inputs/expand.ts";
import { isNdjson } from "../inputs/naming.ts";
import type { Io } from "../io/io.ts";
import { statsOf, statsText } from "../stats/stats.ts";
import { notValid } from "../terminal/not-valid.ts";

/** Counts what articles hold: entities, visits, facts, quotes, the share of the text that is coded. Returns the exit code. */
export async function statsCommand(
  operands: readonly string[],
  { locale, json, text }: { locale: Locale; json: boolean; text?: string },
  io: Io,
): Promise<number> {
  const { files, unread } = await expand(operands, io);
  let code: number = unread.length > 0 ? exitCode.incomplete : exitCode.valid;
  for (const folder of unread) io.err.write(`${escaped(folder)}\n`);
  for (const file of files.filter((one) => !isNdjson(one))) {
    const verdict = await checkFile(file, { locale, rules: {}, ...(text === undefined ? {} : { text }) }, io).catch(
      (error: Error) => error,
    );
    if (verdict instanceof Error) {
      if ((verdict as { exit?: number }).exit !== exitCode.incomplete) throw verdict;
      io.err.write(`${escaped(verdict.message)}\n`);
      code = exitCode.incomplete;
    } else if (!verdict.result.ok) {
      io.err.write(notValid(file, locale));
      code = Math.max(code, exitCode.invalid);
    } else {
      const stats = statsOf(verdict.result.article);
      await io.out.write(json ? `${jsonText({ file, ...stats })}\n` : statsText(file, stats, locale, io.out.terminal));
    }
  }
  return code;
}
