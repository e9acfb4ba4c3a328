import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arabicPage, furniture, headline, lines } from "./arabic-page.ts";
import { folderWith, reference, visits } from "./run.ts";

const english =
  "Foreign Minister Ada Brill of Norway arrived in Tehran on 4 May 2026 on an official visit.\nTrade reached 2 billion dollars.";

/** Arabic in the code page of old Arabic pages. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1256");
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text], (letter) => bytes.get(letter) ?? 0x3f);
}

describe("visits extract", () => {
  it("tells in the coding, above each item, how sure its rule is, and what is to do", async () => {
    const folder = folderWith({ "a.html": arabicPage() });
    const { status, stdout, stderr } = await visits(["extract", join(folder, "a.html")]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(
      /^21 lines of text\n[0-9]+ blocks left out \(.*menu [0-9]+.*\)\ndraft: entities [0-9]+, visits [0-9]+, meetings [0-9]+, .*statements [0-9]+, quantities/,
    );
    const coding = readFileSync(join(folder, "a.coding.yaml"), "utf8");
    expect(coding).toMatch(/^ {2}# sure: geo\/\S+.*\n {2}- id: russia$/m);
    expect(coding).toMatch(/^ {2}# .*candidate: person\/.*\n(?: {2}# to do.*\n)+ {2}- id: /m);
    expect(coding).toMatch(/^statements:$/m);
  });

  it.each([
    ["en", "look: no draft for this language (de): the text was not searched for facts"],
    ["ar", "للنظر: لا مسوّدة لهذه اللغة (de): لم يُبحث في النص عن معلومات"],
  ])("says that a language has no draft, writes the text, and exits with 3 (%s)", async (lang, line) => {
    const folder = folderWith({
      "a.txt": "Der Minister Leo Marsch besuchte am Montag Berlin und sprach mit der Kanzlerin.",
    });
    const { status, stderr } = await visits([
      "extract",
      join(folder, "a.txt"),
      "--language",
      "de",
      "--quiet",
      "--lang",
      lang,
    ]);
    expect([status, stderr.split("\n")]).toEqual([3, expect.arrayContaining([line])]);
    expect(readFileSync(join(folder, "a.coding.yaml"), "utf8")).toContain(line.slice(line.indexOf(": ") + 2));
    const undrafted = await visits(["extract", join(folder, "a.txt"), "--language", "de", "--no-draft", "--force"]);
    expect(undrafted.status).toBe(0);
  });

  it.each([
    ["en", "menu  a menu or other site navigation"],
    ["ar", "menu  قائمة تنقل في الموقع"],
  ])("--report lists every block that was left out, with its reason (%s)", async (lang, reason) => {
    const folder = folderWith({ "a.html": arabicPage() });
    const { stdout } = await visits(["extract", join(folder, "a.html"), "--report", "--lang", lang]);
    for (const words of furniture) expect(stdout).toMatch(new RegExp(`^[a-z-]+ {2}\\S.*\\n +⟦${words}⟧$`, "m"));
    expect(stdout).toContain(`${reason}\n        ⟦${furniture[0]}⟧\n`);
  });

  it("takes a page of any encoding, by its name or by its bytes", async () => {
    const page = arabicPage()
      .replace('charset="utf-8"', 'charset="windows-1256"')
      .replace(/[ی]/g, "ي")
      .replace(/[ک]/g, "ك");
    const folder = folderWith({ "page.htm": windows1256(page), page: page.replace("windows-1256", "utf-8") });
    for (const name of ["page.htm", "page"]) {
      const out = join(folder, `from-${name}`);
      expect((await visits(["extract", join(folder, name), "--out", out])).status).toBe(0);
      expect(readFileSync(join(out, "page.txt"), "utf8").split("\n")[0]).toBe(headline);
    }
  });

  it("keeps a text in which every quote stands, with its last line end", async () => {
    for (const text of [lines.join("\n"), `${lines.join("\n")}\n`, `${english}\n`]) {
      const folder = folderWith({ "a.txt": text });
      const { status, stderr } = await visits(["extract", join(folder, "a.txt")]);
      expect(status).toBe(0);
      expect(stderr).toMatch(/^kept.*a\.txt$/m);
      expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(text);
      expect((await visits(["validate", join(folder, "a.coding.yaml")])).status).toBe(0);
    }
  });

  it("a text that has to change is not overwritten without --force; --out leaves it alone", async () => {
    const decomposed = english.replace("Ada Brill", "Ada Bri\u0301ll");
    const folder = folderWith({ "a.txt": decomposed });
    const refused = await visits(["extract", join(folder, "a.txt")]);
    expect([refused.status, existsSync(join(folder, "a.coding.yaml"))]).toEqual([2, false]);
    expect(refused.stderr).toMatch(/a\.txt is there already, and differs; --force .*--out/);
    const out = await visits(["extract", join(folder, "a.txt"), "--out", join(folder, "out", "deep")]);
    expect([out.status, readFileSync(join(folder, "a.txt"), "utf8")]).toEqual([0, decomposed]);
    expect(readFileSync(join(folder, "out", "deep", "a.txt"), "utf8")).toBe(decomposed.normalize("NFC"));
    expect((await visits(["extract", join(folder, "a.txt"), "--force"])).status).toBe(0);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(decomposed.normalize("NFC"));
  });

  it("never overwrites a coder's work without --force", async () => {
    const folder = folderWith({ "a.html": arabicPage() });
    expect((await visits(["extract", join(folder, "a.html")])).status).toBe(0);
    expect((await visits(["extract", join(folder, "a.html")])).status).toBe(0);
    writeFileSync(join(folder, "a.coding.yaml"), "# mine\n");
    expect((await visits(["extract", join(folder, "a.html")])).status).toBe(2);
    expect(readFileSync(join(folder, "a.coding.yaml"), "utf8")).toBe("# mine\n");
    expect((await visits(["extract", join(folder, "a.html"), "--force"])).status).toBe(0);
  });

  it("what is known from elsewhere goes into the envelope", async () => {
    const folder = folderWith({ "a.txt": english });
    const args = ["--url", "https://example.org/a", "--language", "en-GB", "--reference-date", "2026-05-05"];
    expect((await visits(["extract", join(folder, "a.txt"), ...args])).status).toBe(0);
    const { stdout } = await visits(["anchor", join(folder, "a.coding.yaml"), "--quiet"]);
    expect(JSON.parse(stdout)).toMatchObject({
      url: "https://example.org/a",
      inLanguage: "en-GB",
      datePublished: "2026-05-05",
    });
  });

  it("--no-draft stops at the envelope, and shows how the rest is written", async () => {
    const folder = folderWith({ "a.html": arabicPage() });
    expect((await visits(["extract", join(folder, "a.html"), "--no-draft", "--lang", "ar"])).status).toBe(0);
    const coding = readFileSync(join(folder, "a.coding.yaml"), "utf8");
    expect(coding).toMatch(/^# هذا ترميز/);
    expect(coding).not.toMatch(/^(entities|visits):/m);
    expect(coding).toMatch(/^# visits:$/m);
  });

  it("reads standard input, page or text, and writes where it is told", async () => {
    for (const input of [arabicPage(), english]) {
      const out = folderWith({});
      expect((await visits(["extract", "-", "--out", out], { input })).status).toBe(0);
      expect(readFileSync(join(out, "article.txt"), "utf8")).toContain(input === english ? "Ada Brill" : lines[0]);
    }
  });

  it.each([
    [1, "an empty file", { "a.html": "" }, []],
    [1, "a page without text", { "a.html": "<html><body><img src=x></body></html>" }, []],
    [2, "a text that is not UTF-8 and is where its frozen text would go", { "a.txt": Uint8Array.of(0xc7, 0xe1) }, []],
    [2, "a language that is none", { "a.txt": english }, ["--language", "klingon!"]],
    [2, "a date that is none", { "a.txt": english }, ["--reference-date", "yesterday"]],
    [2, "an address that is none of the web", { "a.txt": english }, ["--url", "javascript:alert(1)"]],
    [2, "a day that no month has", { "a.txt": english }, ["--reference-date", "2026-02-30"]],
  ])("exits %i on %s, and writes nothing", async (status, _, files: Record<string, string | Uint8Array>, args) => {
    const [name = ""] = Object.keys(files);
    const folder = folderWith(files);
    const run = await visits(["extract", join(folder, name), ...args]);
    expect([run.status, existsSync(join(folder, "a.coding.yaml"))]).toEqual([status, false]);
    expect(run.stderr).not.toMatch(/a fault of this program/);
    expect(run.stderr).not.toBe("");
  });

  it("exits 3 on a file that is not there", async () => {
    expect((await visits(["extract", "absent.html"])).status).toBe(3);
  });

  it("its draft of the reference text passes, and every error-free check stays so in Arabic", async () => {
    const folder = folderWith({ "a.txt": readFileSync(join(reference, "text.txt")) });
    const { status, stderr } = await visits(["extract", join(folder, "a.txt"), "--lang", "ar"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^أسطر النص: 20\nالمسوّدة: الكيانات [0-9]+، الزيارات [0-9]+/);
  });
});
