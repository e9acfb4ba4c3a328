import { addCommand } from "../help/command.ts";
import { type AddCommand, forceOption, type Given, langOption, quietOption } from "./shared.ts";

interface InitGiven extends Given {
  language?: string;
  force: boolean;
}

/** Adds `visits init`. */
export const addInit: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "init",
    about: {
      en: "begin a coding: a commented <name>.coding.yaml, with its text beside it",
      ar: "بدء ترميز: ملف <name>.coding.yaml فيه تعليقات، وإلى جانبه نصه",
    },
    arguments: [
      {
        name: "[name]",
        help: {
          en: "the name of the new files: <name>.coding.yaml and <name>.txt (default: article, or the name of --text)",
          ar: "اسم الملفين الجديدين: <name>.coding.yaml و<name>.txt (الافتراضي: article، أو اسم ملف --text)",
        },
      },
    ],
    options: [
      {
        flags: "--text <file>",
        help: {
          en: "the text to code, copied to <name>.txt; without it, an invented one to learn from",
          ar: "النص المراد ترميزه، ويُنسخ إلى <name>.txt؛ ومن دونه نص مُختلَق للتعلّم",
        },
      },
      {
        flags: "--language <tag>",
        help: {
          en: "the language of the text, such as ar (default: by its letters)",
          ar: "لغة النص، مثل ar (الافتراضي: بحسب حروفه)",
        },
      },
      forceOption,
      langOption({ en: "language of the comments and of messages", ar: "لغة التعليقات والرسائل" }),
      quietOption,
    ],
  }).action(async (name: string | undefined, { text, language, force, lang, quiet }: InitGiven) => {
    const { initCommand } = await import("../commands/init.ts");
    const given = { ...(text === undefined ? {} : { text }), ...(language === undefined ? {} : { language }) };
    exit(await initCommand(name, { ...given, force, locale: lang, quiet }, io));
  });
};
