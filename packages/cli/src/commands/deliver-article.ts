import type { Article, Locale } from "@diplomatic-visits/core";
import { jsonText } from "@diplomatic-visits/core/internal";
import type { FormatName } from "../formats/format.ts";
import type { Io } from "../io/io.ts";
import { writeFiles } from "../outputs/write-file.ts";

/** The settings of `visits anchor`. */
export interface AnchorSettings {
  text?: string;
  out?: string;
  /** Whether to rewrite quotes in the coding itself, or only to show how. */
  write: boolean;
  dryRun: boolean;
  format: FormatName;
  locale: Locale;
  quiet: boolean;
}

/** Writes an article where the settings want it: into a file, or to stdout unless the coding itself was written. */
export async function deliver(article: Article, { out, write, dryRun, locale }: AnchorSettings, io: Io): Promise<void> {
  const json = `${jsonText(article, 2)}\n`;
  if (out !== undefined) await writeFiles([{ path: out, content: json }], locale, io);
  else if (!write && !dryRun) await io.out.write(json);
}
