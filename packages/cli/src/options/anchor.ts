import type { AnchorSettings } from "../commands/deliver-article.ts";
import type { EachFileSettings } from "../commands/each-file.ts";
import { usageError } from "../exit-code.ts";
import { addCommand } from "../help/command.ts";
import type { ExpandedWithPlaces } from "../inputs/expand.ts";
import type { Io } from "../io/io.ts";
import { type AtSizeGiven, atSizeOptions } from "./at-size.ts";
import {
  type AddCommand,
  formatOption,
  type Given,
  langOption,
  quietOption,
  settingsOf,
  textOption,
  watchOption,
} from "./shared.ts";

interface AnchorGiven extends Given, AtSizeGiven {
  write: boolean;
  dryRun: boolean;
  watch: boolean;
  lines: boolean;
}

/** Adds `visits anchor`. */
export const addAnchor: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "anchor",
    about: {
      en: "turn codings into articles: quotes become spans; move an article to an edited text; or fix how quotes are spelt",
      ar: "تحويل ترميزات إلى مقالات بربط الاقتباسات بمواضعها؛ أو نقل مقال إلى نص معدَّل؛ أو تصحيح رسم الاقتباسات",
    },
    arguments: [
      {
        name: "<files...>",
        help: {
          en: 'codings in YAML or JSON, folders or patterns of them; NDJSON with lines {"text": …, "coding": …}; or one article, with --text: the edited text it is to be moved to',
          ar: 'ترميزات بصيغة YAML أو JSON، أو مجلداتها أو أنماط أسمائها؛ أو ملفات NDJSON أسطرها {"text": …, "coding": …}؛ أو مقال واحد مع --text، وهو النص المعدَّل الذي يُنقل إليه',
        },
      },
    ],
    options: [
      textOption,
      {
        flags: "--write",
        help: {
          en: "rewrite quotes in the coding that differ from the text in spelling only, and show each",
          ar: "إعادة كتابة اقتباسات الترميز التي لا تخالف النص إلا في الرسم، مع عرض كل منها",
        },
        default: false,
      },
      {
        flags: "--dry-run",
        help: {
          en: "show what --write would rewrite, and write nothing",
          ar: "عرض ما سيعيد --write كتابته من دون كتابة شيء",
        },
        default: false,
      },
      {
        flags: "--lines",
        help: {
          en: 'stdin has one {"text": …, "coding": …} a line',
          ar: 'في كل سطر من المدخل القياسي {"text": …, "coding": …}',
        },
        default: false,
      },
      watchOption,
      formatOption(),
      langOption(),
      quietOption,
      ...atSizeOptions({
        work: { en: "work on", ar: "تعالج" },
        out: {
          en: "write the article here, not to stdout; of several codings, the folder; of NDJSON, the results",
          ar: "كتابة المقال هنا لا في المخرج القياسي؛ ولعدة ترميزات: المجلد؛ ولملفات NDJSON: النتائج",
        },
      }),
    ],
  }).action(async (files: string[], given: AnchorGiven) => {
    const { exitZero } = await import("../commands/destination.ts");
    const code = await anchorFiles(files, given, io);
    exit(given.exitZero ? exitZero(code) : code);
  });
};

const words = {
  en: {
    lines: "NDJSON is anchored without --text, --write, --dry-run, --watch and --format",
    oneCoding: "--watch waits for one coding",
    progress: "--progress goes with several files or with NDJSON",
    exitZero: "--watch goes without --exit-zero",
  },
  ar: {
    lines: "لا تجتمع ملفات NDJSON مع --text و--write و--dry-run و--watch و--format",
    oneCoding: "يراقب --watch ترميزًا واحدًا",
    progress: "يُستعمل --progress مع عدة ملفات أو مع NDJSON",
    exitZero: "لا يجتمع --watch مع --exit-zero",
  },
} as const;

async function anchorFiles(operands: readonly string[], given: AnchorGiven, io: Io): Promise<number> {
  const { isByLine, linesCommand } = await import("../commands/lines.ts");
  const { expand } = await import("../inputs/expand.ts");
  const { codingFiles } = await import("../inputs/folder-kinds.ts");
  const found = await expand(operands, io, codingFiles);
  const { files, unread, places } = found;
  const { lang: locale, write, dryRun, out, watch: isWatched, exitZero } = given;
  if (isByLine(files, given, locale)) {
    if (write || dryRun || isWatched || given.text !== undefined || given.format !== undefined)
      throw usageError(words[locale].lines);
    return linesCommand(files, { ...given, locale, work: { kind: "anchor", locale }, failOn: "error" }, io);
  }
  const settings = { ...settingsOf(given, io), write, dryRun, ...(out === undefined ? {} : { out }) };
  const [coding = ""] = files;
  if (files.length > 1 || places.size + unread.length > 0) {
    if (isWatched) throw usageError(words[locale].oneCoding);
    return anchorEach(found, { ...settings, progress: given.progress, jobs: given.jobs }, io);
  }
  if (given.progress) throw usageError(words[locale].progress);
  const { anchorCommand } = await import("../commands/anchor.ts");
  const run = () => anchorCommand(coding, settings, io);
  if (!isWatched) return run();
  if (exitZero) throw usageError(words[locale].exitZero);
  const { watch } = await import("../watch/watch.ts");
  return watch({ operands: [coding], locale, ...(given.text === undefined ? {} : { text: given.text }) }, run, io);
}

async function anchorEach(
  found: ExpandedWithPlaces,
  { progress, jobs: threads, ...settings }: AnchorSettings & EachFileSettings,
  io: Io,
): Promise<number> {
  const { articlePlaces } = await import("../commands/article-places.ts");
  const { eachFile } = await import("../commands/each-file.ts");
  const places = articlePlaces(found, settings, io);
  const jobs = found.files.map((file) => {
    const out = places.get(file);
    return { command: "anchor", file, settings: { ...settings, ...(out === undefined ? {} : { out }) } } as const;
  });
  return eachFile({ jobs, unread: found.unread }, { quiet: settings.quiet, progress, jobs: threads }, io);
}
