import { InvalidArgumentError, Option } from "commander";
import type { LinkMode } from "../commands/link.ts";
import { usageError } from "../exit-code.ts";
import { linkWords } from "../project/link-words.ts";
import { type AddCommand, type Given, langOption, quietOption } from "./shared.ts";

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
  program
    .command("link")
    .helpGroup("Projects:")
    .argument("[project]", "the project file, or its folder (default: visits.project.yaml here)")
    .description(
      "propose which reports of a project are of one visit, with a score and reasons; a person decides, and the project file keeps who decided what",
    )
    .option("--ask", "show the proposals one by one and store each answer", false)
    .option("--same <reports...>", "store that these reports are of one visit: <article>/<id> …")
    .option("--apart <reports...>", "store that these two reports are not of one visit")
    .option("--show [visits...]", "show registered visits: the values side by side, with who reports them")
    .option("--write", "write the links into the articles, as sameAs of their visits", false)
    .option("--by <coder>", "who decides: the id of a coder of the project")
    .option("--as <id>", "with --same: the registered visit, or the id of a new one", idOf)
    .option("--note <text>", "with --same and --apart: why")
    .option("--date <day>", "the day of the decision (default: today)", dayOf)
    .addOption(
      new Option("--min-score <score>", "propose from this score on, from 0 to 1").argParser(scoreOf).default(0.6),
    )
    .option("--json", "print proposals and values as JSON", false)
    .option("--progress", "print progress each second where stderr is not a terminal, too", false)
    .addOption(langOption())
    .addOption(quietOption())
    .action(async (project: string | undefined, { lang: locale, ...given }: LinkGiven) => {
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
    throw new InvalidArgumentError("write a lower-case letter, then letters, digits and hyphens.");
  return value;
}

function dayOf(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new InvalidArgumentError("write it as YYYY-MM-DD.");
  return value;
}

function scoreOf(value: string): number {
  const score = Number(value);
  if (value.trim() === "" || !(score >= 0 && score <= 1)) throw new InvalidArgumentError("write a number from 0 to 1.");
  return score;
}
