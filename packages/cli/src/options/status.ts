import { type AddCommand, type Given, langOption } from "./shared.ts";

interface StatusGiven extends Given {
  json: boolean;
  progress: boolean;
}

/** Adds `visits status`. */
export const addStatus: AddCommand = (program, io, exit) => {
  program
    .command("status")
    .helpGroup("Projects:")
    .argument("[project]", "the project file, or its folder (default: visits.project.yaml here)")
    .description("show how far a project is: its articles by coder and state, and its registers")
    .option("--json", "print it as JSON", false)
    .option("--progress", "print progress each second where stderr is not a terminal, too", false)
    .addOption(langOption())
    .action(async (project: string | undefined, { lang: locale, json, progress }: StatusGiven) => {
      const { statusCommand } = await import("../commands/status.ts");
      exit(await statusCommand({ project, locale, json, progress }, io));
    });
};
