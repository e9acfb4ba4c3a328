import type { Severity } from "@diplomatic-visits/core";
import { InvalidArgumentError, Option } from "commander";
import { usageError } from "../exit-code.ts";
import { severities } from "../failing.ts";
import { type AtSizeGiven, addAtSize, destinationOf } from "./at-size.ts";
import {
  type AddCommand,
  formatOption,
  type Given,
  langOption,
  quietOption,
  settingsOf,
  textOption,
  watchOption,
} from "./shared.ts";

interface ValidateGiven extends Given, AtSizeGiven {
  failOn: Severity;
  rule?: Record<string, Severity | "off">;
  watch: boolean;
  fix: boolean;
  dryRun: boolean;
}

/** Adds `visits validate`. */
export const addValidate: AddCommand = (program, io, exit) => {
  const command = program
    .command("validate")
    .argument("<files...>", "articles, codings, NDJSON files (.gz and .zst too), folders, patterns, or - for stdin")
    .description("check articles and codings")
    .addOption(formatOption(true))
    .addOption(textOption())
    .option(
      "--rule <code=severity>",
      "override the severity of a rule: error, warning, note or off; repeatable",
      overridden,
    )
    .addOption(
      new Option("--fail-on <severity>", "lowest severity that makes the exit code 1")
        .choices([...severities])
        .default("error"),
    )
    .option("--fix", "apply the fixes that the report offers, and show each", false)
    .option("--dry-run", "show what --fix would change, and write nothing", false)
    .addOption(watchOption())
    .addOption(langOption())
    .addOption(quietOption());
  addAtSize(command).action(async (files: string[], given: ValidateGiven) => {
    const { inputsOf, validateCommand } = await import("../commands/validate.ts");
    const { exitZero, runInto } = await import("../commands/destination.ts");
    if (given.rule) (await import("../commands/refuse-rules.ts")).refuseRules(given.rule);
    const { jobs, progress, ascii, resume } = given;
    const settings = {
      ...settingsOf(given, io),
      ...{ jobs, progress, ascii },
      linesOnly: resume !== undefined,
      rules: given.rule ?? {},
      failOn: given.failOn,
      ...(given.fix ? { fix: given.dryRun ? ("dry-run" as const) : ("write" as const) } : {}),
    };
    refuseFix(given);
    refuseAtSize(given);
    const run = async () => {
      const inputs = await inputsOf(files, settings, io);
      const facts = { ...settings, inputs: [...inputs.streamed, ...inputs.files] };
      return runInto(destinationOf(given), facts, io, (inner, kept) =>
        validateCommand(inputs, kept ? { ...settings, kept } : settings, inner),
      );
    };
    if (!given.watch) {
      const code = await run();
      return exit(given.exitZero ? exitZero(code) : code);
    }
    const { watch } = await import("../watch/watch.ts");
    exit(
      await watch(
        { operands: files, locale: given.lang, ...(given.text === undefined ? {} : { text: given.text }) },
        run,
        io,
      ),
    );
  });
};

function refuseFix({ fix, dryRun, watch }: ValidateGiven): void {
  if (dryRun && !fix) throw usageError("--dry-run goes with --fix: without it nothing is written");
  if (watch && fix) throw usageError("--fix writes into the files that --watch waits for: use one of them");
}

function refuseAtSize({ watch, fix, out, resume, jobs, exitZero }: ValidateGiven): void {
  if (out !== undefined && resume !== undefined) throw usageError("--resume names the output itself: leave out --out");
  if (watch && (out !== undefined || resume !== undefined || jobs > 1 || exitZero))
    throw usageError("--watch reports on each save: it goes without --out, --resume, --jobs and --exit-zero");
  if (fix && (resume !== undefined || jobs > 1)) throw usageError("--fix goes without --resume and --jobs");
}

function overridden(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, code = "", severity = ""] = /^(.*?)=(.*)$/s.exec(value) ?? [];
  if (code === "" || severity === "")
    throw new InvalidArgumentError(
      "write it as group/name=error, =warning, =note or =off; group/* stands for a whole group.",
    );
  return { ...before, [code]: severity };
}
