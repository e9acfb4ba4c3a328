import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { type Issue, type Project, readProject } from "@diplomatic-visits/core/project";
import { usageError } from "../exit-code.ts";
import { readBytes } from "../inputs/read-file.ts";
import type { Io } from "../io/io.ts";

/** The usual name of a project file. */
const projectFileName = "visits.project.yaml";

/** A project file that was read. */
export interface ProjectFile {
  path: string;
  /** The folder that its articles are named from. */
  folder: string;
  source: Uint8Array;
  project: Project;
}

const words = {
  en: {
    absent: (path: string) =>
      `${path}: no such file; a project file names the articles, visits explain project tells its codes`,
    unusable: (path: string) => `${path}: the project file has errors`,
  },
  ar: {
    absent: (path: string) => `${path}: لا يوجد هذا الملف؛ وملف المشروع يسمّي المقالات`,
    unusable: (path: string) => `${path}: في ملف المشروع أخطاء`,
  },
} as const;

/** Reads and checks a project file, or that of a folder; its issues are reported, and one with errors is refused. */
export async function projectFile(operand: string | undefined, locale: Locale, io: Io): Promise<ProjectFile> {
  const path =
    operand === undefined || !/\.(ya?ml|json)$/i.test(operand) ? join(operand ?? ".", projectFileName) : operand;
  if (!existsSync(io.at(path))) throw usageError(words[locale].absent(path));
  const source = await readBytes(path, io, locale);
  const result = readProject(source, { locale });
  for (const issue of result.issues) io.err.write(issueLine(path, issue));
  if (!result.ok) throw usageError(words[locale].unusable(path));
  return { path, folder: dirname(path), source, project: result.project };
}

/** An issue of a project file, a line. */
export function issueLine(path: string, { code, severity, message, line, column, path: at }: Issue): string {
  const place = line === undefined ? `/${at.join("/")}` : `${line}:${column}`;
  return `${escaped(path)}:${place}: ${severity}[${code}] ${escaped(message)}\n`;
}

/** The articles of a project as operands, from the folder of the run. */
export function articleOperands({ project, folder }: Pick<ProjectFile, "project" | "folder">): string[] {
  return project.articles.map((operand) => join(folder, operand));
}

/** The name of an article in a project: that of its file without the ending, or of its folder if the file has a plain name. */
export function articleName(file: string): string {
  const name = basename(file).replace(/\.(gz|zst|br)$/i, "");
  const plain = name.replace(/(\.coding)?\.[^.]+$/, "");
  return ["coding", "article", "text"].includes(plain) ? basename(dirname(relative(".", file))) || plain : plain;
}
