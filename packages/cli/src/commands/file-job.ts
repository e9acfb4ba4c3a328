import { escaped } from "@diplomatic-visits/core/internal";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import type { AnchorSettings } from "./deliver-article.ts";
import type { ExtractSettings } from "./extract.ts";

/** A command on one of several files; it can be sent to a thread. */
export type FileJob =
  | { command: "extract"; file: string; settings: ExtractSettings }
  | { command: "anchor"; file: string; settings: AnchorSettings };

/** Runs a command on its file; what is wrong with that file is reported. Returns the exit code. */
export async function runFileJob(job: FileJob, io: Io): Promise<number> {
  try {
    if (job.command === "anchor") {
      const { anchorCommand } = await import("./anchor.ts");
      return await anchorCommand(job.file, job.settings, io);
    }
    const { extractCommand } = await import("./extract.ts");
    return await extractCommand(job.file, job.settings, io);
  } catch (error) {
    const { exit, message } = error as { exit?: number; message: string };
    if (exit !== exitCode.usage && exit !== exitCode.incomplete) throw error;
    io.err.write(`visits: ${escaped(message)}\n`);
    return exit;
  }
}
