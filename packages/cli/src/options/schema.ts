import { Argument, Option } from "commander";
import type { AddCommand } from "./shared.ts";

/** Adds `visits schema`. */
export const addSchema: AddCommand = (program, io, exit) => {
  program
    .command("schema")
    .addArgument(
      new Argument("[form]", "article, coding or project").choices(["article", "coding", "project"]).default("article"),
    )
    .description("print the JSON Schema")
    .addOption(new Option("--draft <draft>", "draft of JSON Schema").choices(["2020-12", "07"]).default("2020-12"))
    .action(async (form: "article" | "coding" | "project", given: { draft: "2020-12" | "07" }) => {
      const { schemaCommand } = await import("../commands/schema.ts");
      exit(await schemaCommand(form, given, io));
    });
};
