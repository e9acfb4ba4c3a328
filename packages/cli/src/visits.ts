import { exitCode } from "./exit-code.ts";
import { localeOf } from "./io/locale-of.ts";
import { processHost } from "./io/process-host.ts";
import { runVisits } from "./run-visits.ts";
import { failureText } from "./terminal/failure-text.ts";

process.on("uncaughtException", (error) => {
  process.stderr.write(failureText(error, localeOf(process.argv.slice(2))));
  process.exit(exitCode.internal);
});

// Everything is written: at once, the process need not collect what it no longer uses.
process.exit(await runVisits(process.argv.slice(2), processHost()));
