import { strToU8, Zip, ZipDeflate } from "fflate";
import type { FilePart } from "../dataset-format.ts";

/** A file of a zip archive, written in parts. */
export interface ArchiveFile {
  write(content: string): void;
  /** Writes the last part. */
  end(content: string): void;
}

/** A zip archive that is written while its files are. */
export interface Archive {
  file(path: string): ArchiveFile;
  end(): void;
  /** The bytes that have become final since the last call. */
  parts(): Iterable<FilePart>;
}

/** The same archive each time: a zip entry has a date, and no date before this one. */
const date = new Date(1980, 0, 1);

/** Above this level files take twice the time and get some percent smaller. */
const level = 2;

/** Opens a zip archive; files that are open at once are kept compressed until those before them end. */
export function openArchive(): Archive {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    ready.push(part);
  });
  return {
    file(path) {
      const entry = new ZipDeflate(path, { level });
      entry.mtime = date;
      zip.add(entry);
      return {
        write(content) {
          if (content !== "") entry.push(strToU8(content));
        },
        end: (content) => entry.push(strToU8(content), true),
      };
    },
    end: () => zip.end(),
    parts() {
      const parts = ready.map((content) => ({ path: "", content }));
      ready = [];
      return parts;
    },
  };
}
