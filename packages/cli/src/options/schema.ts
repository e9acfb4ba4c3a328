import { addCommand } from "../help/command.ts";
import { type AddCommand, langOption } from "./shared.ts";

/** Adds `visits schema`. */
export const addSchema: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "schema",
    about: { en: "print the JSON Schema", ar: "طباعة مخطط JSON Schema" },
    arguments: [
      {
        name: "[form]",
        help: { en: "article, coding or project", ar: "مخطط المقال أو الترميز أو المشروع" },
        choices: ["article", "coding", "project"],
        default: "article",
      },
    ],
    options: [
      {
        flags: "--draft <draft>",
        help: { en: "draft of JSON Schema", ar: "مسوّدة معيار JSON Schema" },
        choices: ["2020-12", "07"],
        default: "2020-12",
      },
      langOption(),
    ],
  }).action(async (form: "article" | "coding" | "project", given: { draft: "2020-12" | "07" }) => {
    const { schemaCommand } = await import("../commands/schema.ts");
    exit(await schemaCommand(form, given, io));
  });
};
