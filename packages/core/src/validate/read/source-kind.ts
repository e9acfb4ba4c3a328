import type { Localized } from "../../article/issue.ts";
import { isBytes } from "./open-source.ts";
import { type ReadIssue, readIssue } from "./read-issue.ts";

/** How much of a source is examined to recognise its kind. */
const looked = 4096;

/** A kind of file that is not a document, and what to do about it. */
interface Kind {
  found: Localized;
  next: Localized;
}

const utf16: Kind = {
  found: { en: "a file in UTF-16", ar: "ملف بترميز UTF-16" },
  next: { en: "save it as UTF-8", ar: "احفظه بترميز UTF-8" },
};

const page: Kind = {
  found: { en: "a web page (HTML or XML)", ar: "صفحة ويب (HTML أو XML)" },
  next: { en: "begin a coding of it with visits extract <page>", ar: "ابدأ ترميزها بالأمر visits extract <page>" },
};

const printed: Kind = {
  found: { en: "a PDF or RTF document", ar: "مستند PDF أو RTF" },
  next: {
    en: "save its text as a text file in UTF-8, and begin a coding of it with visits init --text <text>",
    ar: "احفظ نصه في ملف نصي بترميز UTF-8، ثم ابدأ ترميزه بالأمر visits init --text <text>",
  },
};

const fenced: Kind = {
  found: {
    en: "an answer between lines of ```, as language models write them",
    ar: "إجابة بين سطرين من ``` كما تكتبها النماذج اللغوية",
  },
  next: { en: "remove the lines with ``` and everything outside them", ar: "احذف سطري ``` وما خارجهما" },
};

const yaml: Kind = {
  found: { en: "YAML, but JSON is expected", ar: "ملف YAML، والمطلوب JSON" },
  next: {
    en: 'name the file .yaml; in code, pass format: "yaml"',
    ar: 'سمِّ الملف بالامتداد ‎.yaml؛ وفي الشيفرة مرّر format: "yaml"',
  },
};

const prose: Kind = {
  found: { en: "a text, not an article or a coding", ar: "نص لا مقال مرمَّز ولا ترميز" },
  next: {
    en: "begin a coding of it with visits extract <text>, or visits init --text <text>",
    ar: "ابدأ ترميزه بالأمر visits extract <text> أو visits init --text <text>",
  },
};

/** The issue that names what an unreadable source is, such as a page or a text; undefined for a document with faults. */
export function kindIssue(input: unknown, format: "json" | "yaml"): ReadIssue | undefined {
  if (isBytes(input) && isUtf16(input.subarray(0, looked))) return named(utf16);
  const start = startOf(input);
  const kind = start === undefined ? undefined : kindOf(start, format);
  return kind && named(kind);
}

/** The issue of a source that is a text: YAML reads it as one string. */
export function textKindIssue(): ReadIssue {
  return named(prose);
}

function named({ found, next }: Kind): ReadIssue {
  return readIssue("read/kind", { found, next }, { line: 1, column: 1 });
}

function startOf(input: unknown): string | undefined {
  if (typeof input === "string") return trimmed(input.slice(0, looked));
  return isBytes(input) ? trimmed(new TextDecoder("utf-8").decode(input.subarray(0, looked))) : undefined;
}

function trimmed(text: string): string {
  return text.replace(/^\ufeff/, "").trimStart();
}

const bareKey = /^[ \t]*(?:-[ \t]+)?["']?[\p{L}\w$-]+["']?[ \t]*:(?:[ \t]|$)/mu;
const twoWords = /\p{L}[\p{L}\p{M}'’-]*[,;:،؛]?[ \t\u00a0]+["'«“(]?\p{L}/u;

function kindOf(start: string, format: "json" | "yaml"): Kind | undefined {
  if (start.startsWith("<")) return page;
  if (/^(?:%PDF-|\{\\rtf)/.test(start)) return printed;
  if (/^```/m.test(start)) return fenced;
  if (format === "yaml") return bareKey.test(start) || !twoWords.test(start) || /^[[{]/.test(start) ? undefined : prose;
  if (/^[[{"\d-]/.test(start) && !/^(?:---|- )/.test(start)) return undefined;
  const line = start.split("\n").find((one) => !/^\s*(?:#|---|$)/.test(one)) ?? "";
  if (/^["']?[A-Za-z$][\w$-]*["']?[ \t]*:(?:[ \t\r]|$)/.test(line)) return yaml;
  return twoWords.test(line) && !/^(?:\/[/*]|#)/.test(start) ? prose : undefined;
}

// With a byte order mark, or with every other byte NUL, as in ASCII text encoded as UTF-16.
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const half = Math.floor(bytes.length / 2);
  const nulls = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) nulls[i % 2] = (nulls[i % 2] as number) + 1;
  return half > 3 && Math.max(...nulls) > half * 0.4 && Math.min(...nulls) === 0;
}
