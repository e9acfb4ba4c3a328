import { addCommand } from "../help/command.ts";
import { type AddCommand, type Given, langOption, textOption } from "./shared.ts";

interface StatsGiven extends Given {
  json: boolean;
}

/** Adds `visits stats`. */
export const addStats: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "stats",
    about: { en: "count what articles hold", ar: "عدّ ما في المقالات" },
    arguments: [
      {
        name: "<files...>",
        help: { en: "articles, codings, folders or patterns", ar: "مقالات أو ترميزات أو مجلدات أو أنماط أسماء" },
      },
    ],
    options: [
      {
        flags: "--json",
        help: { en: "one JSON line per article", ar: "سطر JSON لكل مقال" },
        default: false,
      },
      textOption,
      langOption(),
    ],
  }).action(async (files: string[], { json, lang, text }: StatsGiven) => {
    const { statsCommand } = await import("../commands/stats.ts");
    exit(await statsCommand(files, { locale: lang, json, ...(text === undefined ? {} : { text }) }, io));
  });
};
