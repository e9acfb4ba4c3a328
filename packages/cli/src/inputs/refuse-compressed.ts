import type { Locale } from "@diplomatic-visits/core";
import { usageError } from "../exit-code.ts";
import { isCompressed } from "./compressed-name.ts";

const words = {
  en: (path: string) => `${path}: a compressed file cannot be written into; decompress it first`,
  ar: (path: string) => `${path}: لا يُكتب في ملف مضغوط؛ فك ضغطه أولًا`,
} as const;

/** Refuses to change a file that is compressed. */
export function refuseCompressed(files: readonly string[], locale: Locale): void {
  const compressed = files.find(isCompressed);
  if (compressed !== undefined) throw usageError(words[locale](compressed));
}
