import type { Work } from "../work";

/** The most bytes of a file that are read, the same limit as core's. */
const mostBytes = 16 * 1024 * 1024;

/** The result of opening files. */
export interface Opened {
  work: Partial<Work>;
  /** The bytes of a web page, from which a draft is made. */
  page?: Uint8Array;
  names: string[];
  /** A file was too large and was skipped. */
  isTooLarge: boolean;
  /** A text had other line ends than the page uses. */
  hadOtherEnds: boolean;
}

/** Reads chosen or dropped files: a text becomes the text, a page is kept as bytes, anything else is the document. */
export async function openedFiles(files: readonly File[]): Promise<Opened> {
  const opened: Opened = { work: {}, names: [], isTooLarge: false, hadOtherEnds: false };
  for (const file of files) {
    if (file.size > mostBytes) {
      opened.isTooLarge = true;
      continue;
    }
    if (/\.x?html?$/i.test(file.name)) {
      opened.page = new Uint8Array(await file.arrayBuffer());
      opened.names.push(file.name);
      continue;
    }
    const content = await file.text();
    const text = content.replace(/\r\n?/g, "\n");
    opened.names.push(file.name);
    if (isText(file.name)) {
      opened.work.text = text;
      opened.hadOtherEnds ||= text !== content;
    } else Object.assign(opened.work, { source: text, name: file.name });
  }
  return opened;
}

function isText(name: string): boolean {
  return /\.txt$/i.test(name);
}
