import type { Severity } from "@diplomatic-visits/core";
import { usageError } from "../exit-code.ts";
import { severities } from "../failing.ts";
import { addCommand, refusal } from "../help/command.ts";
import { type AtSizeGiven, atSizeOptions, destinationOf } from "./at-size.ts";
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

interface ValidateGiven extends Given, AtSizeGiven {
  failOn: Severity;
  rule?: Record<string, Severity | "off">;
  watch: boolean;
  fix: boolean;
  dryRun: boolean;
}

/** Adds `visits validate`. */
export const addValidate: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "validate",
    about: { en: "check articles and codings", ar: "التحقق من مقالات وترميزات" },
    arguments: [
      {
        name: "<files...>",
        help: {
          en: "articles, codings, NDJSON files (.gz and .zst too), folders, patterns, or - for stdin",
          ar: "مقالات أو ترميزات أو ملفات NDJSON (ومنها .gz و.zst) أو مجلدات أو أنماط أسماء، أو - للمدخل القياسي",
        },
      },
    ],
    options: [
      formatOption(true),
      textOption,
      {
        flags: "--rule <code=severity>",
        help: {
          en: "override the severity of a rule: error, warning, note or off; repeatable",
          ar: "تغيير مستوى الخطورة لقاعدة: error أو warning أو note أو off؛ ويجوز تكراره",
        },
        parse: overridden,
      },
      {
        flags: "--fail-on <severity>",
        help: {
          en: "lowest severity that makes the exit code 1",
          ar: "أدنى مستوى خطورة يجعل رمز الخروج 1",
        },
        choices: [...severities],
        default: "error",
      },
      {
        flags: "--fix",
        help: {
          en: "apply the fixes that the report offers, and show each",
          ar: "تطبيق الإصلاحات المقترحة في التقرير وعرض كل منها",
        },
        default: false,
      },
      {
        flags: "--dry-run",
        help: {
          en: "show what --fix would change, and write nothing",
          ar: "عرض ما سيغيّره --fix من دون كتابة شيء",
        },
        default: false,
      },
      watchOption,
      langOption(),
      quietOption,
      ...atSizeOptions({
        work: { en: "check", ar: "تتحقق من" },
        out: { en: "write the report here, when the run is complete", ar: "كتابة التقرير هنا عند اكتمال التشغيل" },
      }),
    ],
  }).action(async (files: string[], given: ValidateGiven) => {
    const { inputsOf, validateCommand } = await import("../commands/validate.ts");
    const { exitZero, runInto } = await import("../commands/destination.ts");
    if (given.rule) (await import("../commands/refuse-rules.ts")).refuseRules(given.rule, io.locale);
    const { jobs, progress, ascii, resume } = given;
    const settings = {
      ...settingsOf(given, io),
      ...{ jobs, progress, ascii },
      linesOnly: resume !== undefined,
      rules: given.rule ?? {},
      failOn: given.failOn,
      ...(given.fix ? { fix: given.dryRun ? ("dry-run" as const) : ("write" as const) } : {}),
    };
    refuseFix(given, words[io.locale]);
    refuseAtSize(given, words[io.locale]);
    const run = async () => {
      const inputs = await inputsOf(files, settings, io);
      const facts = { ...settings, inputs: [...inputs.streamed, ...inputs.files] };
      return runInto(destinationOf(given), facts, io, (inner, kept) =>
        validateCommand(inputs, kept ? { ...settings, kept } : settings, inner),
      );
    };
    if (!given.watch) {
      const code = await run();
      return exit(given.exitZero ? exitZero(code) : code);
    }
    const { watch } = await import("../watch/watch.ts");
    exit(
      await watch(
        { operands: files, locale: given.lang, ...(given.text === undefined ? {} : { text: given.text }) },
        run,
        io,
      ),
    );
  });
};

const words = {
  en: {
    dryRun: "--dry-run goes with --fix: without it nothing is written",
    watchFix: "--fix writes into the files that --watch waits for: use one of them",
    resume: "--resume names the output itself: leave out --out",
    watch: "--watch reports on each save: it goes without --out, --resume, --jobs and --exit-zero",
    fix: "--fix goes without --resume and --jobs",
  },
  ar: {
    dryRun: "يُستعمل --dry-run مع --fix: من دونه لا يُكتب شيء",
    watchFix: "يكتب --fix في الملفات التي يراقبها --watch: استعمل واحدًا منهما",
    resume: "يحدد --resume ملف الناتج بنفسه: احذف --out",
    watch: "يصدر --watch تقريرًا عند كل حفظ، فلا يجتمع مع --out و--resume و--jobs و--exit-zero",
    fix: "لا يجتمع --fix مع --resume و--jobs",
  },
} as const;

type RefusalWords = (typeof words)[keyof typeof words];

function refuseFix({ fix, dryRun, watch }: ValidateGiven, said: RefusalWords): void {
  if (dryRun && !fix) throw usageError(said.dryRun);
  if (watch && fix) throw usageError(said.watchFix);
}

function refuseAtSize({ watch, fix, out, resume, jobs, exitZero }: ValidateGiven, said: RefusalWords): void {
  if (out !== undefined && resume !== undefined) throw usageError(said.resume);
  if (watch && (out !== undefined || resume !== undefined || jobs > 1 || exitZero)) throw usageError(said.watch);
  if (fix && (resume !== undefined || jobs > 1)) throw usageError(said.fix);
}

function overridden(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, code = "", severity = ""] = /^(.*?)=(.*)$/s.exec(value) ?? [];
  if (code === "" || severity === "")
    throw refusal({
      en: "write it as group/name=error, =warning, =note or =off; group/* stands for a whole group.",
      ar: "اكتبه على صورة group/name=error أو =warning أو =note أو =off؛ وتشمل group/* المجموعة كلها.",
    });
  return { ...before, [code]: severity };
}
