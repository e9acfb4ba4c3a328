import {
  type ConversionName,
  type DatasetFormat,
  type DatasetFormatName,
  datasetFormatNames,
  datasetFormats,
  type Format,
  formats,
  readNames,
  writtenNames,
} from "@diplomatic-visits/core/formats";
import { type TableName, tableNames } from "@diplomatic-visits/core/tables";
import { InvalidArgumentError, Option } from "commander";
import { usageError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { type AddCommand, type Given, langOption, quietOption, textOption } from "./shared.ts";

interface ConvertGiven extends Given {
  to?: ConversionName | DatasetFormatName;
  from?: ConversionName;
  out?: string;
  coding: boolean;
  lines: boolean;
  labels?: Record<string, string>;
  language?: string;
  names?: string;
  about?: string;
  tables?: TableName[];
  losses?: string;
  force: boolean;
  progress: boolean;
}

const words = {
  en: {
    neither: "name a format with --to or --from; visits convert --help lists them",
    coding: "--coding goes with --from, without --to, and with --out",
    place: (name: string, isFolder: boolean) =>
      `${name} needs --out with the name of a ${isFolder ? "folder" : "file"}`,
    dataset: "--about and --tables go with a format of many articles, such as --to datapackage",
  },
  ar: {
    neither: "سمّوا صيغة بالخيار --to أو --from، ويسردها visits convert --help",
    place: (name: string, isFolder: boolean) => `تحتاج ${name} إلى --out مع اسم ${isFolder ? "مجلد" : "ملف"}`,
    dataset: "يقترن --about و--tables بصيغة لمقالات كثيرة، مثل --to datapackage",
    coding: "يقترن --coding بالخيارين --from و--out، ولا يجتمع مع --to",
  },
} as const;

/** Adds `visits convert`. */
export const addConvert: AddCommand = (program, io, exit) => {
  program
    .command("convert")
    .argument(
      "<files...>",
      "articles, codings or NDJSON, with --from files of that format; folders or patterns of them; - for stdin",
    )
    .description(
      "write articles in another format, or make articles of files in another format; what has no place there is counted on stderr",
    )
    .addOption(new Option("--to <format>", "the format to write").choices([...writtenNames, ...datasetFormatNames]))
    .addOption(
      new Option("--from <format>", "the format to read: each document becomes an article, a line each").choices(
        readNames,
      ),
    )
    .option("-o, --out <path>", "a file, or a folder with a file for each document or table")
    .option("--coding", "with --from: write <name>.txt and <name>.coding.yaml, to go on working, not articles", false)
    .option("--labels <list>", "with --from: what foreign labels mean, such as PERS=person,PAYS=country", labelsOf)
    .option("--language <tag>", "with --from: the language of the texts, if the files do not say")
    .option("--names <tag>", "with --to: the language of names, if the article has them in it")
    .option(
      "--about <file>",
      "with --to: YAML with title, creators, license and the like, for descriptions of datasets",
    )
    .option(
      "--tables <list>",
      "with --to: the tables of a dataset, such as visits,visitors; all if absent",
      tablesOfList,
    )
    .option("--losses <file>", "write what each document loses, a line of JSON each")
    .option("--force", "overwrite files that are there", false)
    .option("--lines", "stdin has one document a line", false)
    .option("--progress", "print progress each second where stderr is not a terminal, too", false)
    .addOption(textOption())
    .addOption(langOption())
    .addOption(quietOption())
    .action(async (files: string[], given: ConvertGiven) => exit(await convert(files, given, io)));
};

async function convert(operands: readonly string[], given: ConvertGiven, io: Io): Promise<number> {
  const { lang: locale, to, from, out, coding, losses, about, tables, labels = {}, ...rest } = given;
  if (to === undefined && from === undefined) throw usageError(words[locale].neither);
  if (coding && (from === undefined || to !== undefined || out === undefined)) throw usageError(words[locale].coding);
  const reader = from && (await formats[from]());
  if (isDataset(to)) return convertDataset(operands, { ...given, to }, reader, io);
  if (about !== undefined || tables !== undefined) throw usageError(words[locale].dataset);
  const writer = to && (await formats[to]());
  const { expand } = await import("../inputs/expand.ts");
  const found = await expand(operands, io.cwd, reader ? await foreignFiles(reader) : undefined);
  const { convertCommand } = await import("../commands/convert.ts");
  const settings = {
    ...{ locale, coding, labels, ...rest },
    ...(writer ? { to: writer } : {}),
    ...(reader ? { from: reader } : {}),
    ...(out === undefined ? {} : { out }),
  };
  if (losses === undefined) return convertCommand(found, settings, io);
  const { withLossFile } = await import("../convert/loss-file.ts");
  return withLossFile(losses, { inputs: found.files, locale, out }, io, (onLosses) =>
    convertCommand(found, { ...settings, onLosses }, io),
  );
}

function isDataset(name: string | undefined): name is DatasetFormatName {
  return (datasetFormatNames as readonly (string | undefined)[]).includes(name);
}

async function convertDataset(
  operands: readonly string[],
  given: ConvertGiven & { to: DatasetFormatName },
  reader: Format | "" | undefined,
  io: Io,
): Promise<number> {
  const { lang: locale, to, from: _, out, losses, about, labels = {}, ...rest } = given;
  const dataset: DatasetFormat = await datasetFormats[to]();
  if (out === undefined) throw usageError(words[locale].place(to, dataset.extension === undefined));
  const { expand } = await import("../inputs/expand.ts");
  const found = await expand(operands, io.cwd, reader ? await foreignFiles(reader) : undefined);
  const { readAboutFile } = await import("../convert/about-file.ts");
  const { convertDatasetCommand } = await import("../commands/convert-dataset.ts");
  const settings = {
    ...{
      ...rest,
      locale,
      dataset,
      out,
      labels,
      about: about === undefined ? {} : await readAboutFile(about, locale, io),
    },
    ...(reader ? { from: reader } : {}),
  };
  if (losses === undefined) return convertDatasetCommand(found, settings, io);
  const { withLossFile } = await import("../convert/loss-file.ts");
  return withLossFile(losses, { inputs: found.files, locale, out }, io, (onLosses) =>
    convertDatasetCommand(found, { ...settings, onLosses }, io),
  );
}

async function foreignFiles({ extension, name }: Format) {
  const { uncompressedName } = await import("../inputs/compressed-name.ts");
  return {
    name: `${name} (.${extension})`,
    accepts: (path: string) => uncompressedName(path).endsWith(`.${extension}`),
  };
}

function tablesOfList(value: string): TableName[] {
  const names = value.split(",").map((name) => name.trim());
  const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);
  if (!names.every(isTable)) throw new InvalidArgumentError(`tables are ${tableNames.join(", ")}.`);
  return tableNames.filter((name) => names.includes(name));
}

function labelsOf(value: string): Record<string, string> {
  const pairs = value.split(",").map((pair) => /^\s*([^=]+?)\s*=\s*(\S+)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null)) throw new InvalidArgumentError("write it as LABEL=meaning,LABEL=meaning.");
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]));
}
