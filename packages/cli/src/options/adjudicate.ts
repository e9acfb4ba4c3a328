import type { Listed } from "../compare/compare-report.ts";
import { addCommand, refusal } from "../help/command.ts";
import {
  type AddCommand,
  forceOption,
  formatOption,
  type Given,
  langOption,
  settingsOf,
  textsOption,
} from "./shared.ts";

interface AdjudicateGiven extends Given {
  out?: string;
  differences: Listed;
  toFile?: string;
  fromFile?: string;
  choices?: string;
  coder?: string;
  date?: string;
  partial: boolean;
  force: boolean;
}

/** Adds `visits adjudicate`. */
export const addAdjudicate: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "adjudicate",
    about: {
      en: "decide each difference of two codings, in the terminal or in a file: a third coding, whose objects name the coding they come from",
      ar: "حسم كل اختلاف بين ترميزين، في الطرفية أو في ملف: ترميز ثالث يُذكر لكل عنصر فيه الترميز الذي جاء منه",
    },
    arguments: [
      { name: "<a>", help: { en: "an article or a coding", ar: "مقال أو ترميز" } },
      { name: "<b>", help: { en: "another coding of the same text", ar: "ترميز آخر للنص نفسه" } },
    ],
    options: [
      {
        flags: "-o, --out <file>",
        help: {
          en: "the third coding (<name>.coding.yaml), or an article (<name>.json)",
          ar: "الترميز الثالث (<name>.coding.yaml)، أو مقال (<name>.json)",
        },
      },
      {
        flags: "--to-file <file>",
        help: {
          en: "write the differences with a place for each choice, and ask nothing",
          ar: "كتابة الاختلافات مع مكان لكل اختيار، من دون أسئلة",
        },
      },
      {
        flags: "--from-file <file>",
        help: { en: "take the choices from a file, and ask nothing", ar: "أخذ الاختيارات من ملف، من دون أسئلة" },
      },
      {
        flags: "--choices <file>",
        help: {
          en: "where choices of the dialogue are kept (default: <out>.choices.yaml)",
          ar: "ملف حفظ الاختيارات أثناء الحوار (الافتراضي: <out>.choices.yaml)",
        },
      },
      {
        flags: "--differences <which>",
        help: {
          en: "which differences to decide: of values, in quotes too, in free words too",
          ar: "الاختلافات المطلوب حسمها: في القيم، ثم في الاقتباسات أيضًا، ثم في العبارات الحرة أيضًا",
        },
        choices: ["values", "quotes", "all"],
        default: "quotes",
      },
      {
        flags: "--partial",
        help: { en: "write a result though some are undecided", ar: "كتابة الناتج وإن بقي اختلاف بلا حسم" },
        default: false,
      },
      { flags: "--coder <name>", help: { en: "who decides", ar: "اسم من يحسم" } },
      {
        flags: "--date <date>",
        help: { en: "when, such as 2026-05-04", ar: "تاريخ الحسم، مثل 2026-05-04" },
        parse: dateOf,
      },
      forceOption,
      textsOption,
      formatOption(),
      langOption({ en: "language of the dialogue and of messages", ar: "لغة الحوار والرسائل" }),
    ],
  }).action(async (a: string, b: string, { lang, text, format, quiet: _, ...given }: AdjudicateGiven) => {
    const { adjudicateCommand } = await import("../commands/adjudicate.ts");
    const shared = settingsOf({ lang, quiet: false, ...(format ? { format } : {}), ...(text ? { text } : {}) }, io);
    exit(await adjudicateCommand({ a, b }, { ...shared, ...given }, io));
  });
};

function dateOf(value: string): string {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value))
    throw refusal({ en: "write it as 2026-05-04.", ar: "اكتبه على صورة 2026-05-04." });
  return value;
}
