import type { EvaluationForm } from "../evaluate/evaluation-report.ts";
import { addCommand } from "../help/command.ts";
import { type AddCommand, type Given, langOption } from "./shared.ts";

interface EvaluateGiven extends Omit<Given, "format"> {
  gold: string;
  answers: string;
  format: EvaluationForm;
  each: boolean;
}

/** Adds `visits evaluate`. */
export const addEvaluate: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "evaluate",
    about: {
      en: "score answers of a model against gold codings: precision, recall and F1 of objects and fields, quotes, cost",
      ar: "تقييم إجابات نموذج بترميزات مرجعية: الدقة والاسترجاع وF1 للعناصر والحقول، والاقتباسات، والتكلفة",
    },
    arguments: [],
    options: [
      {
        flags: "--gold <folder>",
        required: true,
        help: {
          en: "the gold: articles (<name>.json), or codings with their texts",
          ar: "المرجع: مقالات (<name>.json)، أو ترميزات مع نصوصها",
        },
      },
      {
        flags: "--answers <folder>",
        required: true,
        help: {
          en: "the answers, by the same names: recorded runs (<name>.run.json: rounds, each with answer, usage, seconds), bare answers (<name>.txt), articles or codings",
          ar: "الإجابات بالأسماء نفسها: تسجيلات تشغيل (<name>.run.json: فيه rounds، ولكل منها answer وusage وseconds)، أو إجابات مجردة (<name>.txt)، أو مقالات، أو ترميزات",
        },
      },
      {
        flags: "-f, --format <format>",
        help: { en: "how to write the report", ar: "صيغة التقرير" },
        choices: ["pretty", "json", "markdown", "csv"],
        default: "pretty",
      },
      {
        flags: "--each",
        help: {
          en: "all tables for each article, too; JSON and CSV have them in any case",
          ar: "الجداول كلها لكل مقال أيضًا؛ وهي في JSON وCSV دائمًا",
        },
        default: false,
      },
      {
        flags: "--text <folder>",
        help: {
          en: "the folder of the texts of the gold codings, if they are elsewhere",
          ar: "مجلد نصوص الترميزات المرجعية، إن كانت في مكان آخر",
        },
      },
      langOption({ en: "language of the report", ar: "لغة التقرير" }),
    ],
  }).action(async ({ gold, answers, format, each, text, lang }: EvaluateGiven) => {
    const { evaluateCommand } = await import("../commands/evaluate.ts");
    const settings = { gold, answers, form: format, each, locale: lang, ...(text === undefined ? {} : { text }) };
    exit(await evaluateCommand(settings, io));
  });
};
