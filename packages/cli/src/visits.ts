import { exitCode } from "./exit-code.ts";
import { processHost } from "./io/process-host.ts";
import { runVisits } from "./run-visits.ts";

process.on("uncaughtException", (error) => {
  process.stderr.write(`visits: a fault of this program, please report it:\n${error.stack ?? error}\n`);
  process.exit(exitCode.internal);
});

process.exitCode = await runVisits(process.argv.slice(2), processHost());
