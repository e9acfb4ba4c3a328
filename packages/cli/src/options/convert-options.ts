import { datasetFormatNames, readNames, writtenNames } from "@diplomatic-visits/core/formats";
import { type TableName, tableNames } from "@diplomatic-visits/core/tables";
import { type CommandOption, refusal } from "../help/command.ts";
import { forceOption, langOption, progressOption, quietOption, textOption } from "./shared.ts";

/** The options of `visits convert`. */
export const convertOptions: readonly CommandOption[] = [
  {
    flags: "--to <format>",
    help: { en: "the format to write", ar: "صيغة الكتابة" },
    choices: [...writtenNames, ...datasetFormatNames],
  },
  {
    flags: "--from <format>",
    help: {
      en: "the format to read: each document becomes an article, a line each",
      ar: "صيغة القراءة: يصبح كل مستند مقالًا في سطر",
    },
    choices: readNames,
  },
  {
    flags: "-o, --out <path>",
    help: {
      en: "a file, or a folder with a file for each document or table",
      ar: "ملف، أو مجلد فيه ملف لكل مستند أو جدول",
    },
  },
  {
    flags: "--coding",
    help: {
      en: "with --from: write <name>.txt and <name>.coding.yaml, to go on working, not articles",
      ar: "مع --from: كتابة <name>.txt و<name>.coding.yaml لمتابعة العمل، لا مقالات",
    },
    default: false,
  },
  {
    flags: "--labels <list>",
    help: {
      en: "with --from: what foreign labels mean, such as PERS=person,PAYS=country",
      ar: "مع --from: معاني الوسوم الواردة، مثل PERS=person,PAYS=country",
    },
    parse: labelsOf,
  },
  {
    flags: "--language <tag>",
    help: {
      en: "with --from: the language of the texts, if the files do not say",
      ar: "مع --from: لغة النصوص إن لم تذكرها الملفات",
    },
  },
  {
    flags: "--names <tag>",
    help: {
      en: "with --to: the language of names, if the article has them in it",
      ar: "مع --to: لغة الأسماء إن وردت بها في المقال",
    },
  },
  {
    flags: "--about <file>",
    help: {
      en: "with --to: YAML with title, creators, license and the like, for descriptions of datasets",
      ar: "مع --to: ملف YAML فيه العنوان والمُعدّون والترخيص ونحو ذلك، لوصف مجموعات البيانات",
    },
  },
  {
    flags: "--tables <list>",
    help: {
      en: "with --to: the tables of a dataset, such as visits,visitors; all if absent",
      ar: "مع --to: جداول مجموعة البيانات، مثل visits,visitors؛ وكلها إن غاب الخيار",
    },
    parse: tablesOfList,
  },
  {
    flags: "--losses <file>",
    help: {
      en: "write what each document loses, a line of JSON each",
      ar: "كتابة ما يفقده كل مستند، سطر JSON لكل منها",
    },
  },
  forceOption,
  {
    flags: "--lines",
    help: { en: "stdin has one document a line", ar: "في كل سطر من المدخل القياسي مستند" },
    default: false,
  },
  progressOption,
  textOption,
  langOption(),
  quietOption,
];

function tablesOfList(value: string): TableName[] {
  const names = value.split(",").map((name) => name.trim());
  const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);
  if (!names.every(isTable))
    throw refusal({ en: `tables are ${tableNames.join(", ")}.`, ar: `الجداول هي: ${tableNames.join("، ")}.` });
  return tableNames.filter((name) => names.includes(name));
}

function labelsOf(value: string): Record<string, string> {
  const pairs = value.split(",").map((pair) => /^\s*([^=]+?)\s*=\s*(\S+)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null))
    throw refusal({
      en: "write it as LABEL=meaning,LABEL=meaning.",
      ar: "اكتبه على صورة LABEL=meaning,LABEL=meaning.",
    });
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]));
}
