import type { Locale } from "@diplomatic-visits/core";
import { usageError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { isSameFile } from "./canonical-path.ts";

const words = {
  en: {
    input: (path: string) => `${path}: this run reads that file, so it cannot write to it; name another file`,
    outputs: (a: string, b: string) => `${a} and ${b} are one file; each output needs a file of its own`,
  },
  ar: {
    input: (path: string) => `${path}: يقرأ هذا التشغيل ذلك الملف، فلا يجوز أن يكتب فيه؛ سمِّ ملفًا آخر`,
    outputs: (a: string, b: string) => `${a} و${b} ملف واحد؛ لكل ناتج ملف خاص به`,
  },
} as const;

/** The files a run reads and writes, by the names they were given. */
export interface Files {
  inputs: readonly (string | undefined)[];
  outputs: readonly (string | undefined)[];
}

/** Refuses a run that would write over what it reads, or write two files into one, through links or other spellings too. */
export function refuseOverlap({ inputs, outputs }: Files, locale: Locale, io: Io): void {
  const isFile = (path: string | undefined): path is string => path !== undefined && path !== "-";
  const [read, written] = [inputs.filter(isFile), outputs.filter(isFile)];
  const isSame = (a: string, b: string) => isSameFile(io.at(a), io.at(b));
  for (const [i, path] of written.entries()) {
    if (read.some((input) => isSame(path, input))) throw usageError(words[locale].input(path));
    const twin = written.slice(i + 1).find((other) => isSame(path, other));
    if (twin !== undefined) throw usageError(words[locale].outputs(path, twin));
  }
}
