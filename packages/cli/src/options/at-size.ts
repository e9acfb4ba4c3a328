import { availableParallelism } from "node:os";
import type { Destination } from "../commands/destination.ts";
import { type CommandOption, refusal } from "../help/command.ts";
import { progressOption } from "./shared.ts";

/** The options of runs over many files or lines. */
export interface AtSizeGiven {
  jobs: number;
  progress: boolean;
  ascii: boolean;
  exitZero: boolean;
  out?: string;
  resume?: string;
}

/** The most threads that one run starts: each needs memory of its own. */
const mostJobs = 64;

/** The option that sets the number of threads; `work` is what they do. */
function jobsOption(work: CommandOption["help"]): CommandOption {
  return {
    flags: "-j, --jobs <threads>",
    help: {
      en: `${work.en} files, and lines of NDJSON, on so many threads; auto: one per core`,
      ar: `عدد الخيوط التي ${work.ar} الملفات وأسطر NDJSON؛ وauto: خيط لكل نواة`,
    },
    parse: jobsOf,
    default: 1,
  };
}

/** What a run over many files or lines is called in its help. */
export interface AtSizeWords {
  /** What threads do, before their object. */
  work: CommandOption["help"];
  /** Where the output goes. */
  out: CommandOption["help"];
  /** The placeholder of `--out`. */
  place?: string;
}

/** The options of runs over many files or lines. */
export function atSizeOptions({ work, out, place = "file" }: AtSizeWords): CommandOption[] {
  return [
    jobsOption(work),
    { flags: `-o, --out <${place}>`, help: out },
    {
      flags: "--resume <file>",
      help: {
        en: "like --out for NDJSON, but a run that was cut off goes on where it ended",
        ar: "مثل --out لملفات NDJSON، لكن التشغيل المنقطع يُستأنف من حيث توقف",
      },
    },
    progressOption,
    {
      flags: "--ascii",
      help: {
        en: "JSON with \\u escapes for everything outside ASCII",
        ar: "كتابة JSON بصيغة \\u لكل ما هو خارج ASCII",
      },
      default: false,
    },
    {
      flags: "--exit-zero",
      help: {
        en: "exit with 0 instead of 1 when something is not valid",
        ar: "الخروج بالرمز 0 بدلًا من 1 عند وجود ما ليس صالحًا",
      },
      default: false,
    },
  ];
}

/** Where the output goes that the options name. */
export function destinationOf({ out, resume }: AtSizeGiven): Destination {
  return { ...(out === undefined ? {} : { out }), ...(resume === undefined ? {} : { resume }) };
}

function jobsOf(value: string): number {
  const jobs = value === "auto" ? availableParallelism() : Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs)
    throw refusal({
      en: `write a number from 1 to ${mostJobs}, or auto.`,
      ar: `اكتب عددًا من 1 إلى ${mostJobs}، أو auto.`,
    });
  return jobs;
}
