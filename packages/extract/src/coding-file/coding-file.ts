import type { Locale } from "@diplomatic-visits/core";
import { commentsOf } from "./coding-comments.ts";
import { draftWords } from "./draft-words.ts";
import type { DraftedFile } from "./drafted-file.ts";
import { guidance } from "./guidance.ts";
import { parts, samples } from "./samples.ts";
import { comment, named, type StarterFiles } from "./starter.ts";
import { writeYaml } from "./write-yaml.ts";

/** What a coding file is written for. */
export interface CodingFileSettings {
  /** The language of the comments. */
  locale: Locale;
  /** The names that the comments call the files by. */
  files?: StarterFiles;
  /** Whether it holds a draft of the facts; as it does when absent. */
  draft?: boolean;
}

const usualFiles: StarterFiles = { coding: "article.coding.yaml", text: "article.txt", article: "article.json" };

/** A coding as a file for a coder, in YAML: what is drafted with its comments, and how to write what is not. */
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
