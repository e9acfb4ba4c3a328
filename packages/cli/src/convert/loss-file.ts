import type { Locale } from "@diplomatic-visits/core";
import { jsonText } from "@diplomatic-visits/core/internal";
import type { Io } from "../io/io.ts";
import { withOutputFile } from "../outputs/output-file.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";

/** The files of a run that writes its losses to a file. */
interface LossFileSettings {
  inputs: readonly string[];
  locale: Locale;
  out: string | undefined;
}

/** Runs a conversion and writes what each document loses into a file, a line each. Returns the exit code. */
export function withLossFile(
  path: string,
  { inputs, locale, out }: LossFileSettings,
  io: Io,
  run: (onLosses: (record: object) => void) => Promise<number>,
): Promise<number> {
  refuseOverlap({ inputs, outputs: [path, out] }, locale, io);
  return withOutputFile(path, { locale }, io, async (file) => {
    let written = Promise.resolve();
    const code = await run((record) => {
      written = written.then(() => file.out.write(`${jsonText(record)}\n`));
    });
    await written;
    return code;
  });
}
