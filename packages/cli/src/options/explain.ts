import { type AddCommand, type Given, langOption } from "./shared.ts";

/** Adds `visits explain`. */
export const addExplain: AddCommand = (program, io, exit) => {
  program
    .command("explain")
    .argument("[code]", "a code such as evidence/quote-matches, or a group such as evidence")
    .description("tell what a code means, and why; without one, list them all")
    .addOption(langOption())
    .action(async (code: string | undefined, given: Given) => {
      const { explainCommand } = await import("../commands/explain.ts");
      exit(await explainCommand(code, { locale: given.lang }, io));
    });
};
