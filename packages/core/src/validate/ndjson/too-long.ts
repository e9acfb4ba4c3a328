import type { Locale, Localized } from "../../article/issue.ts";
import { limits } from "../../schema/limits.ts";
import type { LineIdentity, LineVerdict } from "./certain-line.ts";

/** The verdict on a line that is longer than the limit for articles. */
export function tooLongVerdict(size: number, { line, key }: LineIdentity, locale: Locale): LineVerdict {
  const message = tooLong[locale].replace("{size}", `${size}`).replace("{limit}", `${limits.inputBytes}`);
  return { line, key, ok: false, issues: [{ code: "read/size", severity: "error", message, pointer: "" }] };
}

const tooLong: Localized = {
  en: "the line has {size} bytes; at most {limit} are read",
  ar: "في السطر {size} بايت، ولا يُقرأ أكثر من {limit}",
};
