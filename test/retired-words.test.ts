import { describe, expect, it } from "vitest";
import { otherMeanings, retiredWords } from "./house/retired-words.ts";
import { filesUnder, read, sources } from "./house/source-files.ts";

// Decisions and reviews are records of their day; figures, notices and public pages are generated.
const record =
  /^docs\/(?:i18n|decisions)\/|^packages\/dataset\/articles\/|^apps\/bench\/S\w+\.md$|THIRD-PARTY|LICENSE|api\.md$/;
const pages = filesUnder("").filter((path) => /\.mdx?$/.test(path) && !path.startsWith(".") && !record.test(path));

// The words of languages and of the articles that examples quote are data.
const data = /\/(?:generated|languages|gazetteer)\/|^packages\/dataset\/src\/generated/;
const code = sources().filter((path) => !data.test(path));

/** The prose of a page: no code, quoted text, addresses. */
function proseOf(markdown: string): string {
  return markdown
    .replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, "")
    .replaceAll(/`[^`\n]*`|\]\([^)]*\)|“[^”]*”|^>.*$/gm, "");
}

/** The English messages, descriptions and help of a source. */
function messagesOf(source: string): string {
  return [...source.matchAll(/\b(?:en|description|summary|help): ?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)/g)]
    .map(([, plain = "", template = ""]) => (plain || template).replaceAll(/“[^”]*”|⟦[^⟧]*⟧/g, ""))
    .join("\n");
}

/** The comments of a source, without quoted text. */
function commentsOf(source: string): string {
  return [...source.matchAll(/(?:^|\s)\/\/ (.*)$|\/\*\*([\s\S]*?)\*\//gm)]
    .map(([, line = "", block = ""]) => (line || block).replaceAll(/"[^"\n]*"|“[^”]*”|`[^`]*`/g, ""))
    .join("\n");
}

const texts = [
  ...pages.map((path) => ({ path, text: proseOf(read(path)), isComment: false })),
  ...code.flatMap((path) => [
    { path, text: messagesOf(read(path)), isComment: false },
    { path, text: commentsOf(read(path)), isComment: true },
  ]),
];

describe("the words that the project gave up", () => {
  it.each(retiredWords)("$name is in no page, message, help or comment: $use", ({ name, pattern, proseOnly }) => {
    const searched = texts.filter(({ isComment }) => !(isComment && proseOnly));
    const holding = new Set(searched.filter(({ text }) => pattern.test(text)).map(({ path }) => path));
    expect([...holding].sort()).toEqual(Object.keys(otherMeanings[name] ?? {}).sort());
  });
});
