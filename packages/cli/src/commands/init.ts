import { basename, dirname, join } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import { isRightToLeft } from "@diplomatic-visits/core/internal";
import { sampleLanguage, samples, starterCoding } from "@diplomatic-visits/extract/coding-file";
import { changesText } from "../extract/extract-report.ts";
import { namesOf } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import { decodedFile } from "../inputs/text-file.ts";
import type { Io } from "../io/io.ts";
import { isSameFile } from "../outputs/canonical-path.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";
import { writeNew } from "../outputs/write-new.ts";
import { checkWritten } from "./check-written.ts";

/** The settings of `visits init`. */
export interface InitSettings {
  text?: string;
  language?: string;
  force: boolean;
  locale: Locale;
  quiet: boolean;
}

/** Begins a coding: a commented starter with its text beside it, checked at once. Returns the exit code. */
export async function initCommand(name: string | undefined, settings: InitSettings, io: Io): Promise<number> {
  const { text: given, force, locale } = settings;
  const stem = stemOf(name ?? (given === undefined ? "article" : given));
  const files = { coding: `${stem}.coding.yaml`, text: `${stem}.txt`, article: `${stem}.json` };
  refuseOverlap({ inputs: [given], outputs: [files.coding] }, locale, io);
  refuseOverlap({ inputs: [], outputs: [files.coding, files.text] }, locale, io);
  const own = given === undefined ? undefined : await ownText(given, io);
  const language = settings.language ?? (own ? languageOf(own.text) : locale);
  // a text that is already where it belongs stays as it is, and is reported as it is
  const stays = own && !force && isSameFile(io.at(own.path), io.at(files.text));
  if (own && !stays && !settings.quiet) io.err.write(changesText(own, own.clean, locale));
  const text = (stays ? own.bytes : own?.clean.text) ?? samples[sampleLanguage(language)].text;
  const coding = starterCoding(namesOf(files), { locale, language, own: own !== undefined });
  const written = await writeNew(
    [
      { path: files.coding, content: coding },
      { path: files.text, content: text },
    ],
    { force, locale },
    io,
  );
  return checkWritten({ ...files, written }, settings, io);
}

function stemOf(name: string): string {
  return join(dirname(name), basename(name).replace(/(\.coding)?\.(txt|ya?ml|json)$/, ""));
}

// The text as it is, and as extract would write it: UTF-8, lines that end in LF, in normal form C.
async function ownText(path: string, io: Io) {
  const bytes = await readBytes(path, io);
  const file = await decodedFile(path, bytes);
  const { cleanText } = await import("@diplomatic-visits/extract");
  return { ...file, bytes, clean: cleanText(file.text) };
}

// Only a first guess, which a coder sees in the file: by the letters of the text.
function languageOf(text: string): string {
  return isRightToLeft(text) ? "ar" : "en";
}
