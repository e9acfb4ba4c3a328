import { basename, dirname, join } from "node:path";
import { uncompressedName } from "../inputs/compressed-name.ts";
import { isText, isWebPage } from "../inputs/naming.ts";

/** Whether an input is a web page or plain text: by its name, otherwise by its beginning. */
export function inputKindOf(file: string, bytes: Uint8Array): "html" | "text" {
  if (isWebPage(file)) return "html";
  if (isText(file)) return "text";
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).replace(/^(\u00ef\u00bb\u00bf)?\s+/, "");
  return start.replace("\u00ef\u00bb\u00bf", "").startsWith("<") ? "html" : "text";
}

/** The files an extraction writes: beside the input, or in a folder; standard input becomes `article`. */
export function filesFor(file: string, folder: string | undefined): { coding: string; text: string; article: string } {
  const name = file === "-" ? "article" : basename(uncompressedName(file)).replace(/\.[^.]+$/, "");
  const stem = join(folder ?? (file === "-" ? "." : dirname(file)), name);
  return { coding: `${stem}.coding.yaml`, text: `${stem}.txt`, article: `${stem}.json` };
}
