import type { Listed } from "../compare/compare-report.ts";
import { addCommand, refusal } from "../help/command.ts";
import { type AddCommand, type Given, langOption, progressOption, textsOption } from "./shared.ts";

interface CompareGiven extends Omit<Given, "format"> {
  format: "pretty" | "json";
  differences?: Listed;
  resamples: number;
  seed: number;
  html?: string;
  decided?: string;
  progress: boolean;
}

/** Adds `visits compare`. */
export const addCompare: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "compare",
    about: {
      en: "compare two codings of one text, or two folders of codings: differences, F1, Krippendorff's alpha",
      ar: "مقارنة ترميزين لنص واحد، أو مجلدي ترميزات: الاختلافات، ومقياس F1، وألفا كريبندورف",
    },
    arguments: [
      {
        name: "<a>",
        help: { en: "an article, a coding, or a folder of them", ar: "مقال أو ترميز، أو مجلد من هذه أو تلك" },
      },
      {
        name: "<b>",
        help: {
          en: "the same texts as another coder codes them: a file, or a folder with files of the same names",
          ar: "النصوص نفسها بترميز مرمِّز آخر: ملف، أو مجلد فيه ملفات بالأسماء نفسها",
        },
      },
    ],
    options: [
      {
        flags: "--differences <which>",
        help: {
          en: "which differences to list: of values, in quotes too, in free words too",
          ar: "الاختلافات المسرودة: في القيم، ثم في الاقتباسات أيضًا، ثم في العبارات الحرة أيضًا",
        },
        choices: ["none", "values", "quotes", "all"],
      },
      {
        flags: "-f, --format <format>",
        help: { en: "how to write the report", ar: "صيغة التقرير" },
        choices: ["pretty", "json"],
        default: "pretty",
      },
      {
        flags: "--resamples <number>",
        help: {
          en: "how many samples of the articles intervals rest on",
          ar: "عدد عينات المقالات التي تُحسب منها مجالات الثقة",
        },
        parse: numberFrom(1),
        default: 1000,
      },
      {
        flags: "--seed <number>",
        help: { en: "where the random numbers of the samples begin", ar: "بذرة الأعداد العشوائية للعينات" },
        parse: numberFrom(0),
        default: 1,
      },
      {
        flags: "--html <file>",
        help: { en: "write a page instead, or - for stdout", ar: "كتابة صفحة بدلًا من ذلك، أو - للمخرج القياسي" },
      },
      {
        flags: "--decided <file>",
        help: {
          en: "a third coding that decides between the two, for the page of --html",
          ar: "ترميز ثالث يحسم بين الترميزين، لصفحة --html",
        },
      },
      progressOption,
      textsOption,
      langOption({ en: "language of the report", ar: "لغة التقرير" }),
    ],
  }).action(async (a: string, b: string, { lang, text, differences, format, ...given }: CompareGiven) => {
    const { compareCommand } = await import("../commands/compare.ts");
    const settings = {
      ...{ ...given, locale: lang, form: given.html === undefined ? format : ("html" as const) },
      ...(text === undefined ? {} : { text }),
      ...(differences === undefined ? {} : { differences }),
    };
    exit(await compareCommand(a, b, settings, io));
  });
};

function numberFrom(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least)
      throw refusal({ en: `a whole number from ${least}.`, ar: `اكتب عددًا صحيحًا لا يقل عن ${least}.` });
    return number;
  };
}
