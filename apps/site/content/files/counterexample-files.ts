import { issueKinds } from "@diplomatic-visits/core";
import type { Page } from "../markdown/page.ts";
import { examples } from "../rules/example.ts";
import { playable, writtenOut } from "../rules/playable.ts";

/** A document that breaks one rule, in the format the playground loads. */
export interface PlayableFile {
  code: string;
  /** Its path below `/counterexamples/`. */
  file: string;
  format: "json" | "yaml";
  /** The text a coding quotes, by its path below `/counterexamples/`. */
  text?: string;
  title: { en: string; ar: string };
  severity: string;
}

/** Every example that can be written to a file, with its list. */
export function counterexampleFiles(): Page[] {
  const files: Page[] = [];
  const index: PlayableFile[] = [];
  for (const { code, title, severity } of issueKinds) {
    const example = examples().get(code);
    if (!example || !playable(example)) continue;
    const { format, text } = example.broken;
    const file = `${code}.${format}`;
    files.push(staticFile(file, writtenOut(example)));
    if (text !== undefined) files.push(staticFile(`${code}.txt`, text));
    index.push({
      code,
      file,
      format: format === "yaml" ? "yaml" : "json",
      ...(text === undefined ? {} : { text: `${code}.txt` }),
      title: { ...title },
      severity,
    });
  }
  return [...files, staticFile("index.json", `${JSON.stringify(index, null, 2)}\n`)];
}

const staticFile = (path: string, text: string): Page => ({
  path: `static/counterexamples/${path}`,
  locale: "en",
  text,
});
