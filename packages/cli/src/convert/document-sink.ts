import { existsSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import type { BesideFile, Format } from "@diplomatic-visits/core/formats";
import { usageError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { writeNew } from "../outputs/write-new.ts";

/** A document that is to be written. */
interface OutputDocument {
  place: string;
  output: string;
  beside: readonly BesideFile[];
}

/** Where documents go: into one stream, or each into a file of its own. */
export interface DocumentSink {
  put(document: OutputDocument): Promise<void>;
  end(): Promise<void>;
}

/** How documents are written. */
export interface SinkSettings {
  out?: string;
  force: boolean;
  locale: Locale;
}

/** The parts of a format that decide how its documents are written. */
export type OutputForm = Pick<Format, "extension" | "frame" | "lines">;

const words = {
  en: {
    folder: "several documents of this format need --out <folder>: each is a file of its own",
    beside: "this format has files beside each document: name a file or a folder with --out",
  },
  ar: {
    folder: "تحتاج عدة مستندات بهذه الصيغة إلى --out <folder>، فلكل مستند ملف",
    beside: "لهذه الصيغة ملفات بجانب كل مستند: سمِّ ملفًا أو مجلدًا بالخيار --out",
  },
} as const;

/** Whether a path names a folder: it is one, ends with a slash, or has no ending. */
export function isFolderName(path: string, io: Io): boolean {
  const place = io.at(path);
  if (existsSync(place)) return statSync(place).isDirectory();
  return /[/\\]$/.test(path) || extname(path) === "";
}

/** A stream that has all documents, with what the format writes around and between them. */
export function streamSink({ frame, lines, extension }: OutputForm, { locale }: SinkSettings, io: Io): DocumentSink {
  const isJson = /^(json|jsonld|ndjson|jsonl)$/.test(extension);
  const { before = "", between = "\n", after = "\n" } = frame ?? {};
  const canRepeat = frame !== undefined || lines === true || isJson;
  let count = 0;
  return {
    async put({ output, beside }) {
      if (beside.length > 0) throw usageError(words[locale].beside);
      if (count > 0 && !canRepeat) throw usageError(words[locale].folder);
      await io.out.write(`${count === 0 ? before : between}${output}`);
      count++;
    },
    async end() {
      if (count > 0 || frame) await io.out.write(count === 0 ? `${before}${after}` : after);
    },
  };
}

/** A file for each document, and for each file beside it, below a folder or at the given path. */
export function fileSink(
  { extension, frame }: OutputForm,
  settings: SinkSettings & { out: string },
  io: Io,
): DocumentSink {
  const { out, force, locale } = settings;
  const isFolder = isFolderName(out, io);
  const { before = "", after = "\n" } = frame ?? {};
  let count = 0;
  return {
    async put({ place, output, beside }) {
      if (count > 0 && !isFolder) throw usageError(words[locale].folder);
      const path = isFolder ? join(out, `${place}.${extension}`) : out;
      const stem = isFolder ? join(out, place) : out.slice(0, out.length - extname(out).length);
      const files = beside.map((file) => ({ path: `${stem}.${file.extension}`, content: file.content }));
      await writeNew(
        [{ path, content: `${before}${output}${after}` }, ...files],
        { force, locale, elsewhere: true },
        io,
      );
      count++;
    },
    async end() {},
  };
}
