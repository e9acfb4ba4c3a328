import type { Locale } from "@diplomatic-visits/core";
import { commentsOf } from "./coding-comments.ts";
import { draftWords } from "./draft-words.ts";
import type { DraftedFile } from "./drafted-file.ts";
import { guidance } from "./guidance.ts";
import { parts, samples } from "./samples.ts";
import { comment, named, type StarterFiles } from "./starter.ts";
import { writeYaml } from "./write-yaml.ts";

/** The options of a coding file. */
export interface CodingFileSettings {
  /** The language of the comments. */
  locale: Locale;
  /** The file names used in the comments. */
  files?: StarterFiles;
  /** Whether it contains a draft of the facts; true when absent. */
  draft?: boolean;
}

const usualFiles: StarterFiles = { coding: "article.coding.yaml", text: "article.txt", article: "article.json" };

/** A coding as a YAML file for a coder: drafted parts with their comments, and instructions for the rest. */
export function codingFile(extracted: DraftedFile, settings: CodingFileSettings): string {
  const { locale, files = usualFiles, draft = true } = settings;
  const words = guidance[locale];
  const { at, head } = commentsOf(extracted, locale);
  const [present, absent] = [true, false].map((is) =>
    parts.filter((part) => part !== "envelope" && Object.hasOwn(extracted.coding, part) === is),
  );
  for (const part of present ?? [])
    at.set(`/${part}`, [...words.parts[part].split("\n"), ...(at.get(`/${part}`) ?? [])]);
  const examples = (absent ?? []).map((part) =>
    comment(`${words.parts[part]}\n${words.example}\n${samples[locale].coding[part].trimEnd()}`),
  );
  const opening = draft ? draftWords[locale].head : words.head;
  return [
    named(comment([opening, ...head].join("\n")), files),
    comment(words.parts.envelope) + writeYaml({ ...extracted.coding }, at),
    ...examples,
    named(comment(words.end), files),
  ].join("\n");
}
