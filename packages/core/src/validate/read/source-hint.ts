import type { Localized } from "../../article/issue.ts";

const archive: Localized = {
  en: "this is a compressed file; unpack it first",
  ar: "هذا ملف مضغوط، فُكّ ضغطه أولًا",
};
const utf16: Localized = {
  en: "this looks like UTF-16; save it as UTF-8",
  ar: "يبدو أن الترميز UTF-16، احفظ الملف بترميز UTF-8",
};
const legacy: Localized = {
  en: "save the file as UTF-8; older Arabic files are often Windows-1256",
  ar: "احفظ الملف بترميز UTF-8، فكثير من الملفات العربية القديمة بترميز Windows-1256",
};
const markup: Localized = {
  en: "this is HTML or XML; a document in JSON or YAML is expected",
  ar: "هذا HTML أو XML، والمتوقَّع وثيقة بصيغة JSON أو YAML",
};

/** The kind of an unreadable source by its first bytes (or UTF-16 units); undefined if it is unknown. */
export function sourceHint(first: readonly number[], decoded: boolean): Localized | undefined {
  const [a = -1, b = -1, c = -1] = first;
  if ((a === 0x1f && b === 0x8b) || (a === 0x50 && b === 0x4b && c < 0x10)) return archive;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0) return utf16;
  if (a === 0x3c) return markup;
  return decoded ? undefined : legacy;
}
