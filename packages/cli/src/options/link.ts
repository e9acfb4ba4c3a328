import type { LinkMode } from "../commands/link.ts";
import { usageError } from "../exit-code.ts";
import { addCommand, refusal } from "../help/command.ts";
import { linkWords } from "../project/link-words.ts";
import { type AddCommand, type Given, langOption, progressOption, projectsGroup, quietOption } from "./shared.ts";

interface LinkGiven extends Given {
  ask: boolean;
  same?: string[];
  apart?: string[];
  show?: string[] | true;
  write: boolean;
  by?: string;
  as?: string;
  note?: string;
  date?: string;
  minScore: number;
  json: boolean;
  progress: boolean;
}

/** Adds `visits link`. */
export const addLink: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "link",
    group: projectsGroup,
    about: {
      en: "propose which reports of a project are of one visit, with a score and reasons; a person decides, and the project file keeps who decided what",
      ar: "اقتراح تقارير المشروع التي تتناول زيارة واحدة، مع درجة وأسباب؛ والقرار لإنسان، ويحفظ ملف المشروع من قرر وماذا قرر",
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
      {
        flags: "--ask",
        help: {
          en: "show the proposals one by one and store each answer",
          ar: "عرض الاقتراحات واحدًا واحدًا وحفظ كل جواب",
        },
        default: false,
      },
      {
        flags: "--same <reports...>",
        help: {
          en: "store that these reports are of one visit: <article>/<id> …",
          ar: "حفظ أن هذه التقارير عن زيارة واحدة: <article>/<id> …",
        },
      },
      {
        flags: "--apart <reports...>",
        help: {
          en: "store that these two reports are not of one visit",
          ar: "حفظ أن هذين التقريرين ليسا عن زيارة واحدة",
        },
      },
      {
        flags: "--show [visits...]",
        help: {
          en: "show registered visits: the values side by side, with who reports them",
          ar: "عرض الزيارات المسجَّلة: القيم جنبًا إلى جنب مع من أوردها",
        },
      },
      {
        flags: "--write",
        help: {
          en: "write the links into the articles, as sameAs of their visits",
          ar: "كتابة الروابط في المقالات، في الحقل sameAs لزياراتها",
        },
        default: false,
      },
      {
        flags: "--by <coder>",
        help: { en: "who decides: the id of a coder of the project", ar: "صاحب القرار: معرّف أحد مرمِّزي المشروع" },
      },
      {
        flags: "--as <id>",
        help: {
          en: "with --same: the registered visit, or the id of a new one",
          ar: "مع --same: معرّف زيارة مسجَّلة، أو معرّف زيارة جديدة",
        },
        parse: idOf,
      },
      { flags: "--note <text>", help: { en: "with --same and --apart: why", ar: "مع --same و--apart: السبب" } },
      {
        flags: "--date <day>",
        help: { en: "the day of the decision (default: today)", ar: "يوم القرار (الافتراضي: اليوم)" },
        parse: dayOf,
      },
      {
        flags: "--min-score <score>",
        help: { en: "propose from this score on, from 0 to 1", ar: "أدنى درجة للاقتراح، من 0 إلى 1" },
        parse: scoreOf,
        default: 0.6,
      },
      {
        flags: "--json",
        help: { en: "print proposals and values as JSON", ar: "طباعة الاقتراحات والقيم بصيغة JSON" },
        default: false,
      },
      progressOption,
      langOption(),
      quietOption,
    ],
  }).action(async (project: string | undefined, { lang: locale, ...given }: LinkGiven) => {
    const { linkCommand } = await import("../commands/link.ts");
    exit(await linkCommand({ ...given, project, locale, mode: modeOf({ lang: locale, ...given }) }, io));
  });
};

function modeOf({ ask, same, apart, show, write, lang }: LinkGiven): LinkMode {
  const modes: LinkMode[] = [
    ...(ask ? [{ kind: "ask" } as const] : []),
    ...(same ? [{ kind: "same", places: same } as const] : []),
    ...(apart ? [{ kind: "apart", places: apart } as const] : []),
    ...(show ? [{ kind: "show", visits: show === true ? [] : show } as const] : []),
    ...(write ? [{ kind: "write" } as const] : []),
  ];
  const file = [same, apart, show].flat().find((value) => typeof value === "string" && /\.(ya?ml|json)$/i.test(value));
  if (typeof file === "string") throw usageError(linkWords[lang].order(file));
  if (modes.length > 1) throw usageError(linkWords[lang].modes);
  return modes[0] ?? { kind: "propose" };
}

function idOf(value: string): string {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(value))
    throw refusal({
      en: "write a lower-case letter, then letters, digits and hyphens.",
      ar: "اكتب حرفًا لاتينيًّا صغيرًا، ثم حروفًا وأرقامًا وشرطات.",
    });
  return value;
}

const asDay = { en: "write it as YYYY-MM-DD.", ar: "اكتبه على صورة YYYY-MM-DD." } as const;

function dayOf(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw refusal(asDay);
  return value;
}

function scoreOf(value: string): number {
  const score = Number(value);
  if (value.trim() === "" || !(score >= 0 && score <= 1))
    throw refusal({ en: "write a number from 0 to 1.", ar: "اكتب عددًا من 0 إلى 1." });
  return score;
}
