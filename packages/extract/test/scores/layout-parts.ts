import { readFileSync } from "node:fs";
import { referenceFolder } from "../../../../scripts/article-folders.ts";

/** The lines of the reference article. */
export interface Story {
  lines: string[];
}

/** An invented page. */
export interface Layout {
  name: string;
  /** Whether the page marks the headings of the text in any way. */
  hasHeadings: boolean;
  make(story: Story): string | Uint8Array;
}

/** The text that all layouts contain. */
export const story: Story = {
  lines: readFileSync(new URL("text.txt", referenceFolder), "utf8").trim().split("\n"),
};

/** An invented headline; the reference text has none. */
export const headline = "لافروف في طهران: ماذا تريد موسكو من الزيارة؟";

/** The two headings of the reference text. */
export const headings = [
  "تحالف الجبهة المضادة للأحادية الأمريكية",
  "كورونا والشراكة الاقتصادية وأهمية العلاقات الثقافية",
];

/** Whether a line is one of the headings, whatever its spaces and letter variants. */
export function isHeading(line: string): boolean {
  const letters = lettersOf(line);
  return headings.some((heading) => lettersOf(heading) === letters);
}

/** A line reduced to its letters: character references resolved, without spaces and tatweel. */
export function lettersOf(line: string): string {
  return line
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll("&nbsp;", "")
    .replace(/[\s\u0640]/g, "");
}

/** The head of a page, and the attributes of its root. */
export interface PageFrame {
  head?: string;
  attributes?: string;
}

/** A whole page. */
export function page(body: string, { head = "", attributes = `lang="ar" dir="rtl"` }: PageFrame = {}): string {
  return `<!DOCTYPE html><html ${attributes}><head><title>${headline} - صحيفة المثال</title>${head}</head><body>${body}</body></html>`;
}

/** Headings and paragraphs only. */
export function paragraphs({ lines }: Story): string {
  return lines.map((line) => (isHeading(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`)).join("\n");
}

const decoder = new TextDecoder("windows-1256");
const bytesOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));

/** The bytes of a page in windows-1256; a letter it lacks becomes a character reference. */
export function windows1256(html: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of html) {
    const byte = bytesOf.get(letter);
    if (byte !== undefined) bytes.push(byte);
    else bytes.push(...new TextEncoder().encode(`&#${letter.codePointAt(0)};`));
  }
  return new Uint8Array(bytes);
}
