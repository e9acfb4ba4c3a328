import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { exitCode } from "../exit-code.ts";
import { defaultFormat } from "../formats/format.ts";
import { reportFormats } from "../formats/formats.ts";
import { checkFile } from "../inputs/check-file.ts";
import type { Io } from "../io/io.ts";

const words = {
  en: { wrote: "wrote", kept: "kept, as it is the same", check: "It passes visits validate:" },
  ar: { wrote: "كُتب", kept: "بقي لأنه هو نفسه", check: "نتيجة visits validate:" },
} as const;

/** The files of a new coding, and which of them were written. */
export interface Written {
  coding: string;
  text: string;
  written: readonly string[];
}

/** Tells which files were written, and checks the coding as `visits validate` does. Returns the exit code. */
export async function checkWritten(
  { coding, text, written }: Written,
  settings: { locale: Locale; quiet: boolean },
  io: Io,
): Promise<number> {
  const { locale, quiet } = settings;
  for (const path of [text, coding])
    if (!quiet) io.err.write(`${words[locale][written.includes(path) ? "wrote" : "kept"]}: ${escaped(path)}\n`);
  const verdict = await checkFile(coding, { locale, rules: {}, text }, io);
  const name = defaultFormat(io.out.terminal.isTTY, io.env);
  await io.out.write(reportFormats[name].file(verdict, io.out.terminal));
  return verdict.result.ok ? exitCode.valid : exitCode.invalid;
}
