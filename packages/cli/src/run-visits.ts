import type { CommanderError } from "commander";
import { exitCode, graver } from "./exit-code.ts";
import type { Host } from "./io/host.ts";
import { type Io, ioOf } from "./io/io.ts";
import { localeOf } from "./io/locale-of.ts";
import { quickValidate } from "./quick/quick-validate.ts";
import { failureText } from "./terminal/failure-text.ts";

/** Runs the program with these arguments; it reads and writes only what the host gives it. Returns the exit code. */
export async function runVisits(args: readonly string[], host: Host): Promise<number> {
  const io = ioOf(host, localeOf(args));
  let code: number = exitCode.valid;
  const parsed = async () => {
    const quick = await quickValidate(args, io);
    if (quick !== undefined) {
      code = quick;
      return;
    }
    const { programOf } = await import("./program.ts");
    const program = await programOf(args, io, (given) => {
      code = given;
    });
    await program.parseAsync(args, { from: "user" });
  };
  // what was found is written before what went wrong; the same failure may end both
  const failures = new Set<unknown>();
  for (const step of [parsed, io.out.end]) await step().catch((error: unknown) => failures.add(error));
  for (const failure of failures) code = graver(code, reported(failure, io));
  return io.err.end().then(
    () => code,
    (failure: { exit: number }) => graver(code, failure.exit),
  );
}

function reported(error: unknown, io: Io): number {
  if (isOfCommander(error)) return error.exitCode === 0 ? exitCode.valid : exitCode.usage;
  const { exit, syscall } = error as NodeJS.ErrnoException & { exit?: number };
  if (exit !== exitCode.closedPipe) io.err.write(failureText(error, io.locale));
  return exit ?? (syscall === undefined ? exitCode.internal : exitCode.incomplete);
}

// By its code, so that the class need not be loaded.
function isOfCommander(error: unknown): error is CommanderError {
  return error instanceof Error && String((error as CommanderError).code).startsWith("commander.");
}
