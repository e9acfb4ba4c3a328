import { addCommand } from "../help/command.ts";
import { type AddCommand, type Given, langOption, progressOption, projectsGroup } from "./shared.ts";

interface StatusGiven extends Given {
  json: boolean;
  progress: boolean;
}

/** Adds `visits status`. */
export const addStatus: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "status",
    group: projectsGroup,
    about: {
      en: "show how far a project is: its articles by coder and state, and its registers",
      ar: "عرض تقدّم المشروع: مقالاته بحسب المرمِّز والحالة، وسجلاته",
    },
    arguments: [
      {
        name: "[project]",
        help: {
          en: "the project file, or its folder (default: visits.project.yaml here)",
          ar: "ملف المشروع أو مجلده (الافتراضي: visits.project.yaml في المجلد الحالي)",
        },
      },
    ],
    options: [
      { flags: "--json", help: { en: "print it as JSON", ar: "الطباعة بصيغة JSON" }, default: false },
      progressOption,
      langOption(),
    ],
  }).action(async (project: string | undefined, { lang: locale, json, progress }: StatusGiven) => {
    const { statusCommand } = await import("../commands/status.ts");
    exit(await statusCommand({ project, locale, json, progress }, io));
  });
};
