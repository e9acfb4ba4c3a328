import { addCommand, refusal } from "../help/command.ts";
import { type AddCommand, type Given, langOption, textOption } from "./shared.ts";

interface ViewGiven extends Given {
  gloss: boolean;
  fact?: string;
  html?: string;
  width?: number;
}

/** Adds `visits view`. */
export const addView: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "view",
    about: {
      en: "show an article: its text, and below each paragraph the facts that stand on it",
      ar: "عرض مقال: نصه، وتحت كل فقرة المعلومات المبنية عليها",
    },
    arguments: [{ name: "<file>", help: { en: "an article or a coding", ar: "مقال أو ترميز" } }],
    options: [
      {
        flags: "--fact <key>",
        help: {
          en: "only this fact, such as /visits/lavrov-tehran/type, or its number",
          ar: "هذه المعلومة وحدها، مثل /visits/lavrov-tehran/type، أو رقمها",
        },
      },
      {
        flags: "--gloss",
        help: { en: "the English gloss below each paragraph", ar: "الترجمة التوضيحية الإنجليزية تحت كل فقرة" },
        default: false,
      },
      {
        flags: "--html <file>",
        help: {
          en: "write one self-contained page instead, or - for stdout",
          ar: "كتابة صفحة واحدة مكتفية بذاتها بدلًا من ذلك، أو - للمخرج القياسي",
        },
      },
      {
        flags: "--width <columns>",
        help: {
          en: "wrap lines at this width (default: the terminal's; piped, no wrapping)",
          ar: "لفّ الأسطر عند هذا العرض (الافتراضي: عرض الطرفية؛ ولا لفّ خارجها)",
        },
        parse: columns,
      },
      textOption,
      langOption({ en: "language of everything around the text", ar: "لغة كل ما حول النص" }),
    ],
  }).action(async (file: string, { gloss, fact, html, width, text, lang }: ViewGiven) => {
    const { viewCommand } = await import("../commands/view.ts");
    const given = Object.fromEntries(
      Object.entries({ fact, html, width, text }).filter(([, value]) => value !== undefined),
    );
    exit(await viewCommand(file, { ...given, gloss, locale: lang }, io));
  });
};

function columns(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 20)
    throw refusal({ en: "at least 20 columns are needed.", ar: "يلزم 20 عمودًا على الأقل." });
  return width;
}
