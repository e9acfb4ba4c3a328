import { CommanderError } from "commander";
import { exitCode } from "./exit-code.ts";
import { programOf } from "./program.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(141);
});

try {
  await programOf((code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.exitCode = told(error);
}

function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.valid : exitCode.usage;
  const { exit, message, stack } = error as { exit?: number; message: string; stack?: string };
  process.stderr.write(
    exit === undefined ? `visits: a fault of this program, please report it:\n${stack}\n` : `visits: ${message}\n`,
  );
  return exit ?? exitCode.internal;
}
