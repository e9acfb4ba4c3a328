import { describe, expect, it } from "vitest";
import { validate } from "../validate.ts";

const wide = (text: string, mark = true) => {
  const units = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
  return [new Uint8Array(units), new Uint8Array(Buffer.from(units).swap16())];
};
const [little = new Uint8Array(), big = new Uint8Array()] = wide("type: NewsArticle\n");
const [unmarked = new Uint8Array()] = wide('{ "type": "NewsArticle" }\n', false);

describe("what is not a document is named as what it is", () => {
  it.each<[string, "json" | "yaml", string | Uint8Array, RegExp]>([
    ["a text", "json", "Torrend arrived in Ambrel.", /this is a text/],
    ["an Arabic text", "json", "وصل لافروف إلى طهران.", /this is a text/],
    ["an Arabic text after a byte order mark", "json", "\ufeffوصل لافروف إلى طهران.", /this is a text/],
    ["a text with a colon", "json", "Ambrel, 3 May: Torrend arrived.", /this is a text/],
    ["a text, as YAML", "yaml", "Torrend arrived in Ambrel.", /this is a text/],
    ["a text of two paragraphs, as YAML", "yaml", "She said, “no”.\n\n\tAnd left @ once.", /this is a text/],
    ["a page", "json", "<!doctype html><p>Torrend", /this is a web page/],
    ["a page after a line", "yaml", "\n<p>Torrend: arrived</p>\n<p>x: y: z", /this is a web page/],
    ["a PDF", "json", "%PDF-1.7\n%âãÏÓ\n1 0 obj", /a PDF or RTF document: save its text/],
    ["a PDF, as YAML", "yaml", "%PDF-1.7\n1 0 obj\n<</Type: x>>", /a PDF or RTF document/],
    ["RTF", "json", "{\\rtf1\\ansi Torrend}", /a PDF or RTF document/],
    ["a fenced answer", "json", "```json\n{}\n```\n", /an answer between lines of ```/],
    ["a fenced answer with words", "json", "Here is the coding:\n```json\n{}\n```\n", /an answer between lines of ```/],
    ["a fenced answer, as YAML", "yaml", "```yaml\ntype: NewsArticle\n```\n", /an answer between lines of ```/],
    ["YAML where JSON is due", "json", "# a coding\ntype: NewsArticle\n", /this is YAML/],
    ["UTF-16", "yaml", little, /a file in UTF-16: save it as UTF-8/],
    ["UTF-16 of the other order", "json", big, /a file in UTF-16/],
    ["UTF-16 without a mark", "json", unmarked, /a file in UTF-16/],
  ])("%s", (_, format, source, message) => {
    const { issues } = validate(source, { format, text: "x", locate: true });
    expect(issues).toMatchObject([{ code: "read/kind", line: 1, column: 1, message: expect.stringMatching(message) }]);
  });

  it("in Arabic too", () => {
    expect(validate("<p>", { locale: "ar" }).issues[0]?.message).toMatch(/^هذا صفحة ويب|^هذا/);
  });
});

describe("a document with faults stays one", () => {
  it.each<[string, "json" | "yaml", string, string]>([
    ["a comma too many", "json", '{ "a": 1, }', "read/json"],
    ["cut off", "json", '{ "text": "Torrend arrived', "read/json"],
    ["a word", "json", "undefined", "read/json"],
    ["a comment", "json", "// an article of mine\n{}", "read/json"],
    ["single quotes", "json", "{'text': 'Torrend arrived'}", "read/json"],
    ["a tab", "yaml", "type: NewsArticle\n\textent: full", "read/yaml"],
    ["a page inside", "json", '{ "text": <p>x</p> }', "read/json"],
  ])("%s", (_, format, source, code) => {
    expect(validate(source, { format, text: "x" }).issues.map((issue) => issue.code)).toContain(code);
  });
});
