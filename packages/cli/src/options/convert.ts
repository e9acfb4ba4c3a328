import {
  type ConversionName,
  type DatasetFormat,
  type DatasetFormatName,
  datasetFormatNames,
  datasetFormats,
  type Format,
  formats,
} from "@diplomatic-visits/core/formats";
import type { TableName } from "@diplomatic-visits/core/tables";
import { usageError } from "../exit-code.ts";
import { addCommand } from "../help/command.ts";
import type { Io } from "../io/io.ts";
import { convertOptions } from "./convert-options.ts";
import type { AddCommand, Given } from "./shared.ts";

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
    neither: "اذكر صيغة بالخيار --to أو --from، ويسردها visits convert --help",
    place: (name: string, isFolder: boolean) => `تحتاج ${name} إلى --out مع اسم ${isFolder ? "مجلد" : "ملف"}`,
    dataset: "يقترن --about و--tables بصيغة لمقالات كثيرة، مثل --to datapackage",
    coding: "يقترن --coding بالخيارين --from و--out، ولا يجتمع مع --to",
  },
} as const;

/** Adds `visits convert`. */
export const addConvert: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "convert",
    about: {
      en: "write articles in another format, or make articles of files in another format; what has no place there is counted on stderr",
      ar: "كتابة المقالات بصيغة أخرى، أو تحويل ملفات بصيغة أخرى إلى مقالات؛ ويُحصى في stderr ما لا مكان له هناك",
    },
    arguments: [
      {
        name: "<files...>",
        help: {
          en: "articles, codings or NDJSON, with --from files of that format; folders or patterns of them; - for stdin",
          ar: "مقالات أو ترميزات أو ملفات NDJSON، ومع --from ملفات بتلك الصيغة؛ أو مجلداتها أو أنماط أسمائها؛ والعلامة - للمدخل القياسي",
        },
      },
    ],
    options: convertOptions,
  }).action(async (files: string[], given: ConvertGiven) => exit(await convert(files, given, io)));
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
  const found = await expand(operands, io, reader ? await foreignFiles(reader) : undefined);
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
  const found = await expand(operands, io, reader ? await foreignFiles(reader) : undefined);
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
    name: { en: `${name} (.${extension})`, ar: `ملف ${name} (.${extension})` },
    accepts: (path: string) => uncompressedName(path).endsWith(`.${extension}`),
  };
}
