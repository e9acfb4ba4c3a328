import { readFile } from "node:fs/promises";
import type { Locale } from "@diplomatic-visits/core";
import type { DatasetDescription } from "@diplomatic-visits/core/formats";
import { readYamlInput } from "@diplomatic-visits/core/internal";
import { incompleteError, usageError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";

const texts = ["name", "title", "description", "version", "license", "published", "url"];
const lists = ["creators", "keywords", "languages"];

const words = {
  en: {
    unreadable: (path: string) => `${path} is not YAML`,
    key: (path: string, key: string) =>
      `${path}: ${key}: must be one of ${texts.join(", ")} with a text, or ${lists.join(", ")} with a list of texts`,
  },
  ar: {
    unreadable: (path: string) => `${path} ليس بصيغة YAML`,
    key: (path: string, key: string) =>
      `${path}: ${key}: يجب أن يكون نصًّا لأحد المفاتيح ${texts.join("، ")} أو قائمة نصوص لأحد المفاتيح ${lists.join("، ")}`,
  },
} as const;

/** Reads what the descriptions of a dataset say about it from a YAML file. */
export async function readAboutFile(path: string, locale: Locale, io: Io): Promise<DatasetDescription> {
  const bytes = await readFile(io.at(path)).catch((error: unknown) => {
    throw incompleteError(`${path}: ${reasonOf(error, locale)}`);
  });
  const read = readYamlInput(bytes);
  const value = read.ok ? read.value : undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw usageError(words[locale].unreadable(path));
  for (const [key, one] of Object.entries(value))
    if (!isRight(key, one)) throw usageError(words[locale].key(path, key));
  return value as DatasetDescription;
}

function isRight(key: string, value: unknown): boolean {
  if (lists.includes(key)) return Array.isArray(value) && value.every((one) => typeof one === "string");
  return texts.includes(key) && typeof value === "string";
}
