import type { Locale } from "@diplomatic-visits/core";
import { guidance } from "../starter/guidance.ts";
import { parts, samples } from "../starter/samples.ts";
import { comment, named, type StarterFiles } from "../starter/starter.ts";
import { writeYaml } from "../yaml/write-yaml.ts";
import { commentsOf } from "./coding-comments.ts";
import type { Extracted } from "./drafted.ts";
import { extractWords } from "./extract-words.ts";

/** What a coding file is written for. */
export interface CodingFileSettings {
  locale: Locale;
  files: StarterFiles;
  /** Whether it holds a draft of the facts. */
  draft: boolean;
}

/** An extracted coding as a file for a coder: what is drafted with its comments, and how to write what is not. */
export function codingFile(extracted: Extracted, { locale, files, draft }: CodingFileSettings): string {
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
  const opening = draft ? extractWords[locale].head : words.head;
  return [
    named(comment([opening, ...head].join("\n")), files),
    comment(words.parts.envelope) + writeYaml({ ...extracted.coding }, at),
    ...examples,
    named(comment(words.end), files),
  ].join("\n");
}
