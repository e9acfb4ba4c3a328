import { dirname, join } from "node:path";
import type { EachFileSettings } from "../commands/each-file.ts";
import type { ExtractSettings } from "../commands/extract.ts";
import { usageError } from "../exit-code.ts";
import { addCommand, refusal } from "../help/command.ts";
import type { ExpandedWithPlaces } from "../inputs/expand.ts";
import type { Io } from "../io/io.ts";
import { type AtSizeGiven, atSizeOptions } from "./at-size.ts";
import { type AddCommand, forceOption, type Given, langOption, quietOption } from "./shared.ts";

interface ExtractGiven extends Given, AtSizeGiven {
  url?: string;
  language?: string;
  referenceDate?: string;
  draft: boolean;
  report: boolean;
  force: boolean;
  lines: boolean;
}

/** Adds `visits extract`. */
export const addExtract: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "extract",
    about: {
      en: "begin a coding from each web page or text: <name>.txt and a commented <name>.coding.yaml",
      ar: "بدء ترميز من كل صفحة ويب أو نص: <name>.txt وملف <name>.coding.yaml فيه تعليقات",
    },
    arguments: [
      {
        name: "<files...>",
        help: {
          en: 'saved web pages and texts, folders or patterns of them, or - for stdin; NDJSON with lines {"html": …} or {"text": …}, and "url" where it is known',
          ar: 'صفحات ويب محفوظة ونصوص، أو مجلداتها أو أنماط أسمائها، أو - للمدخل القياسي؛ أو ملفات NDJSON أسطرها {"html": …} أو {"text": …}، ومعها "url" إن عُرف',
        },
      },
    ],
    options: [
      {
        flags: "--url <url>",
        help: { en: "where the article was published", ar: "عنوان المقال حيث نُشر" },
        parse: webAddress,
      },
      {
        flags: "--language <tag>",
        help: { en: "the language of the text, if the page does not tell", ar: "لغة النص إن لم تذكرها الصفحة" },
      },
      {
        flags: "--reference-date <date>",
        help: {
          en: "the day relative dates count from (default: the day of publication)",
          ar: "اليوم الذي تُحسب منه التواريخ النسبية (الافتراضي: يوم النشر)",
        },
        parse: day,
      },
      {
        flags: "--no-draft",
        help: {
          en: "only text and envelope, no draft of the facts",
          ar: "النص وبيانات النشر فقط، من دون مسوّدة للمعلومات",
        },
      },
      {
        flags: "--report",
        help: {
          en: "list every block that was left out, with the reason",
          ar: "سرد كل فقرة متروكة مع السبب",
        },
        default: false,
      },
      forceOption,
      {
        flags: "--lines",
        help: { en: "stdin has one page or text a line", ar: "في كل سطر من المدخل القياسي صفحة أو نص" },
        default: false,
      },
      langOption({ en: "language of the comments and of messages", ar: "لغة التعليقات والرسائل" }),
      quietOption,
      ...atSizeOptions({
        work: { en: "work on", ar: "تعالج" },
        out: {
          en: "write the two files here, not beside the input; of NDJSON, the file of the results",
          ar: "كتابة الملفين هنا لا بجانب المدخل؛ ولملفات NDJSON: ملف النتائج",
        },
        place: "folder",
      }),
    ],
  }).action(async (files: string[], given: ExtractGiven) => {
    const { exitZero } = await import("../commands/destination.ts");
    const code = await extractFiles(files, given, io);
    exit(given.exitZero ? exitZero(code) : code);
  });
};

const words = {
  en: {
    lines: "NDJSON is extracted without --url, --report and --force",
    progress: "--progress goes with several files or with NDJSON",
    url: "--url is the address of one page; lines of NDJSON have an address each",
    twice: (path: string) => `${path}: two inputs would become this file`,
  },
  ar: {
    lines: "لا تجتمع ملفات NDJSON مع --url و--report و--force",
    progress: "يُستعمل --progress مع عدة ملفات أو مع NDJSON",
    url: "الخيار --url عنوان صفحة واحدة؛ ولكل سطر من NDJSON عنوانه",
    twice: (path: string) => `${path}: ينتج هذا الملف من مدخلين`,
  },
} as const;

async function extractFiles(
  operands: readonly string[],
  { lang: locale, ...given }: ExtractGiven,
  io: Io,
): Promise<number> {
  const { isByLine, linesCommand } = await import("../commands/lines.ts");
  const { expand } = await import("../inputs/expand.ts");
  const { sourceFiles } = await import("../inputs/folder-kinds.ts");
  const found = await expand(operands, io, sourceFiles);
  const { files, unread, places } = found;
  if (isByLine(files, given, locale)) {
    const { url, report, force, draft, language, referenceDate } = given;
    if (url !== undefined || report || force) throw usageError(words[locale].lines);
    const known = {
      ...(language === undefined ? {} : { language }),
      ...(referenceDate === undefined ? {} : { referenceDate }),
    };
    const work = { kind: "extract", locale, draft, ...known } as const;
    return linesCommand(files, { ...given, locale, work, failOn: "error" }, io);
  }
  if (files.length > 1 || places.size + unread.length > 0) return extractEach(found, { ...given, locale }, io);
  if (given.progress) throw usageError(words[locale].progress);
  const { extractCommand } = await import("../commands/extract.ts");
  return extractCommand(files[0] ?? "", { ...given, locale }, io);
}

async function extractEach(
  { files, unread, places }: ExpandedWithPlaces,
  given: ExtractSettings & EachFileSettings,
  io: Io,
): Promise<number> {
  if (given.url !== undefined) throw usageError(words[given.locale].url);
  const { filesFor } = await import("../extract/input-kind.ts");
  const { eachFile } = await import("../commands/each-file.ts");
  const jobs = files.map((file) => {
    const out = given.out === undefined ? {} : { out: join(given.out, dirname(places.get(file) ?? "")) };
    return { command: "extract", file, settings: { ...given, ...out } } as const;
  });
  const taken = new Set<string>();
  const codings = jobs.map(({ file, settings }) => filesFor(file, settings.out).coding);
  const twice = codings.find((coding) => taken.size === taken.add(coding).size);
  if (twice !== undefined) throw usageError(words[given.locale].twice(twice));
  return eachFile({ jobs, unread }, given, io);
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.valueOf()) || !date.toISOString().startsWith(value))
    throw refusal({ en: "write it as YYYY-MM-DD.", ar: "اكتبه على صورة YYYY-MM-DD." });
  return value;
}

function webAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw refusal({
      en: "write it as http://… or https://…, without user and password.",
      ar: "اكتبه على صورة http://… أو https://… من دون اسم مستخدم وكلمة مرور.",
    });
  return value;
}
