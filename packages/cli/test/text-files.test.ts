import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, visits } from "./run.ts";

const coding = (quote: string) =>
  `type: NewsArticle\nextent: excerpt\ninLanguage: ar\nlicense: CC0-1.0\ntimes:\n  - { id: t, type: date, basis: unresolved, quote: ${quote} }\n`;
const arabic =
  "وصل وزير الخارجية إلى لارن يوم الثلاثاء، وقال إن الزيارة مهمة.\nوغادر يوم الجمعة بعد لقاء الرئيس في القصر.\n";
const windows1256 = Uint8Array.from(arabic, (letter) => cp1256(letter));

function cp1256(letter: string): number {
  const decoder = new TextDecoder("windows-1256");
  for (let byte = 0; byte < 256; byte++) if (decoder.decode(Uint8Array.of(byte)) === letter) return byte;
  throw new Error(`windows-1256 has no ${letter}`);
}

const utf16 = new Uint8Array(Buffer.from(arabic, "utf16le"));
const utf16be = new Uint8Array(Buffer.from(`\ufeff${arabic}`, "utf16le").swap16());

const checked = async (text: string | Uint8Array, ...args: string[]) => {
  const cwd = folderWith({ "a.coding.yaml": coding("الثلاثاء"), "a.txt": text });
  return visits(["validate", "a.coding.yaml", "--quiet", ...args], { cwd });
};

describe("the text of a coding", () => {
  it.each([
    ["windows-1256", windows1256, /not UTF-8, but windows-1256 by its words: save it as UTF-8/],
    ["UTF-16 without a mark", utf16, /the text is UTF-16: save it as UTF-8/],
    ["UTF-16 with a mark", utf16be, /the text is UTF-16: save it as UTF-8/],
  ])("in %s is read, named, and refused for that alone", async (_, bytes, message) => {
    const { status, stdout } = await checked(bytes);
    expect([status, stdout.trimEnd().split("\n").length]).toEqual([1, 1]);
    expect(stdout).toMatch(/^a\.txt:1:1: error\[read\/utf8\]/);
    expect(stdout).toMatch(message);
  });

  it("with a byte order mark is read without it, with a note", async () => {
    const { status, stdout } = await checked(`\ufeff${arabic}`);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^a\.txt:1:1: note\[read\/bom\]/)]);
  });

  it("with lines that end in CR LF is reported by its own name, in every format", async () => {
    const text = arabic.replaceAll("\n", "\r\n");
    const column = arabic.indexOf("\n") + 1;
    expect((await checked(text)).stdout).toMatch(new RegExp(`^a\\.txt:1:${column}: error\\[text/control\\].*CR LF`));
    expect((await checked(text, "--format", "github")).stdout).toMatch(
      new RegExp(`^::error file=a\\.txt,line=1,col=${column},title`),
    );
    expect((await checked(text, "--format", "pretty")).stdout).toContain(`a.txt:1:${column}  error[text/control]`);
    expect(JSON.parse((await checked(text, "--format", "json")).stdout)[0].issues[0]).toMatchObject({
      file: "a.txt",
      line: 1,
      column,
    });
    expect((await checked(text, "--lang", "ar")).stdout).toMatch(/تنتهي الأسطر بـ CR LF/);
  });

  it("is found whatever the case of its name", async () => {
    const cwd = folderWith({ "A.CODING.YAML": coding("الثلاثاء"), "A.TXT": arabic });
    const byName = await visits(["validate", "A.CODING.YAML"], { cwd });
    const inFolder = await visits(["validate", "."], { cwd });
    expect([byName.status, inFolder.status]).toEqual([0, 0]);
  });
});

describe.each(["init", "extract"])("visits %s", (command) => {
  it.each([
    ["windows-1256", windows1256, /windows-1256/],
    ["UTF-16", utf16, /utf-16le/],
    ["CR LF", arabic.replaceAll("\n", "\r\n"), /CR LF; written with LF/],
    ["a byte order mark", `\ufeff${arabic}`, /^/],
  ])("writes a text in %s as UTF-8 with LF", async (_, bytes, said) => {
    const cwd = folderWith({ "given.txt": bytes });
    const args =
      command === "init" ? ["init", "trip", "--text", "given.txt"] : ["extract", "given.txt", "--out", "out"];
    const { status, stderr } = await visits(args, { cwd });
    const written = readFileSync(join(cwd, command === "init" ? "trip.txt" : "out/given.txt"), "utf8");
    expect([status, written.trimEnd()]).toEqual([0, arabic.trimEnd()]);
    expect(stderr).toMatch(said);
  });
});

describe("--text", () => {
  it("is refused where it could have no effect: for articles one a line", async () => {
    const cwd = folderWith({ "a.ndjson": "{}\n", "a.txt": "x" });
    expect((await visits(["validate", "a.ndjson", "--text", "a.txt"], { cwd })).status).toBe(2);
  });
});
