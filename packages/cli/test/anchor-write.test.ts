import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

const coding = readFileSync(join(reference, "coding.yaml"), "utf8");
const text = readFileSync(join(reference, "text.txt"), "utf8");

/** Replaces what stands exactly once. */
function changed(source: string, from: string, to: string): string {
  expect(source.split(from), from).toHaveLength(2);
  return source.replace(from, to);
}

async function written(source: string, { name = "trip.coding.yaml", args = [] as string[], of = text } = {}) {
  const file = join(folderWith({ [name]: source, "trip.txt": of }), name);
  const run = await visits(["anchor", "--write", file, ...args]);
  return { ...run, file, after: readFileSync(file, "utf8") };
}

const officialType = '      value: official\n      quote: "زيارة رسمية"\n';

describe("visits anchor --write", () => {
  it.each([
    ["in double quotation marks", '"زياره رسمية"   # two words', '"زيارة رسمية"   # two words'],
    ["in single quotation marks", "'زياره رسمية' # 'two' words", "'زيارة رسمية' # 'two' words"],
    ["plain", "زياره رسمية  # two words", "زيارة رسمية  # two words"],
    ["as a folded block", ">- # two words\n        زياره\n        رسمية", '"زيارة رسمية" # two words'],
    ["as an object", '{ quote: "زياره رسمية", suffix: "للقاء" }', '{ quote: "زيارة رسمية", suffix: "للقاء" }'],
    ["in presentation forms", '"ﺯيارة رسمية"', '"زيارة رسمية"'],
    ["with Persian letters", '"زیارة رسمیة"', '"زيارة رسمية"'],
  ])("rewrites a quote %s where it stands, and nothing else", async (_, from, to) => {
    const source = changed(
      coding,
      officialType,
      `      # what kind of visit\n      value: official\n      quote: ${from}\n`,
    );
    const { status, stdout, stderr, after } = await written(source);
    expect(after).toBe(changed(source, from, to));
    expect(status).toBe(0);
    expect(stdout).toMatch(/trip\.coding\.yaml:[0-9]+:[0-9]+ {2}\/visits\/0\/type\/quote/);
    expect(stdout).toMatch(/^ +\+ ⟦زيارة رسمية⟧$/m);
    expect(stderr).toMatch(/^1 quote rewritten\n[0-9]+ quotes: [0-9]+ exact\n$/);
  });

  it("keeps byte order mark and CRLF, and finds nothing more at a second run", async () => {
    const source = `\ufeff${changed(coding, '"زيارة رسمية"', '"زيارة رسميه"').replaceAll("\n", "\r\n")}`;
    const { status, after, file } = await written(source);
    expect([status, after]).toEqual([0, changed(source, "رسميه", "رسمية")]);
    const again = await visits(["anchor", "--write", file]);
    expect([again.status, again.stdout]).toEqual([0, ""]);
    expect(readFileSync(file, "utf8")).toBe(after);
  });

  it("works in JSON too, tabs and escapes of other strings untouched", async () => {
    const of = "Ada Brill arrived in “Larn”.\n";
    const source =
      '{\n\t"type": "NewsArticle",\n\t"extent": "full", "inLanguage": "en",\n\t"headline": "in \\"Larn\\"",\n\t"usageInfo": "\\u0041da"\n}\n';
    const { after, stdout } = await written(source, { name: "trip.coding.json", of });
    expect(after).toBe(changed(source, '"in \\"Larn\\""', '"in “Larn”"'));
    expect(stdout).toContain("U+0022 → U+201C");
  });

  it("the article is the same before and after, span by span", async () => {
    const { file } = await written(changed(coding, '"زيارة رسمية"', '"زياره رسميه"'), { args: ["-o", "/dev/null"] });
    const { stdout } = await visits(["anchor", file]);
    expect(stdout).toBe(readFileSync(join(reference, "article.json"), "utf8"));
  });

  it.each([
    ["a dropped word", '- "وصل وزير الخارجية الروسي سيرغي', '- "وصل وزير الخارجية سيرغي'],
    ["another country", '"لقاح سبوتنيك"]', '"لقاح سينوفارم"]'],
    [
      "a negation",
      '"التقى الرئيس الإيراني حسن روحاني مع لافروف", because',
      '"لم يلتق الرئيس الإيراني حسن روحاني مع لافروف", because',
    ],
    ["another number", 'quote: "حوالي 2 مليار و 200 مليون دولار"', 'quote: "حوالي 3 مليار و 200 مليون دولار"'],
  ])("never rewrites %s; the harmless ones beside it are, and the exit code is 1", async (_, from, to) => {
    const source = changed(changed(coding, from, to), '"زيارة رسمية"', '"زيارة رسميه"');
    const { status, stderr, after } = await written(source);
    expect(after).toBe(changed(source, "رسميه", "رسمية"));
    expect(status).toBe(1);
    expect(stderr).toContain("coding/quote-missing");
  });

  it.each([
    ["in brackets", 'mentions: ["أيران", "x"]', 'mentions: ["إيران", "ايران", "x"]'],
    [
      "as an object",
      "mentions: [{ quote: أيران, form: name }]",
      "mentions: [{ quote: إيران, form: name }, { quote: ايران, form: name }]",
    ],
    [
      "below each other",
      'mentions:\n      - "x"\n      - "أيران" # here',
      'mentions:\n      - "x"\n      - "إيران"\n      - "ايران" # here',
    ],
    [
      "as an object over lines",
      "mentions:\n      - form: name\n        quote: أيران",
      "mentions:\n      - form: name\n        quote: إيران\n      - form: name\n        quote: ايران",
    ],
  ])("a mention that the text spells in several ways becomes one for each: %s", async (_, from, to) => {
    const of = "إيران وايران x.\n";
    const head =
      'type: NewsArticle\nextent: full\ninLanguage: ar\nentities:\n  - id: iran\n    kind: country\n    name: { ar: "إيران" }\n    ';
    const { status, stdout, after } = await written(`${head}${from}\n`, { of });
    expect([status, after]).toEqual([0, `${head}${to}\n`]);
    expect(stdout.match(/^ +\+ /gm)).toHaveLength(2);
  });

  it("--dry-run shows and writes nothing", async () => {
    const source = changed(coding, '"زيارة رسمية"', '"زيارة رسميه"');
    const file = join(folderWith({ "trip.coding.yaml": source, "trip.txt": text }), "trip.coding.yaml");
    const { status, stdout, stderr } = await visits(["anchor", "--dry-run", "--lang", "ar", file]);
    expect([status, readFileSync(file, "utf8")]).toEqual([0, source]);
    expect(stdout).toContain("U+0647 → U+0629");
    expect(stdout).toContain("إملاء آخر للكلمات نفسها");
    expect(stderr).toContain("الاقتباسات التي ستُعاد كتابتها: 1");
  });

  it("tells as data, too", async () => {
    const { stdout } = await written(changed(coding, '"زيارة رسمية"', '"زيارة رسميه"'), { args: ["-f", "json"] });
    expect(JSON.parse(stdout)).toMatchObject({
      written: true,
      rewrites: [{ pointer: "/visits/0/type/quote", from: "زيارة رسميه", to: ["زيارة رسمية"], status: "orthographic" }],
    });
  });

  it("writes nothing into what is no coding (exit 1), and asks for a file (exit 2)", async () => {
    const { status, after, stderr } = await written("visits: [\n");
    expect([status, after]).toEqual([1, "visits: [\n"]);
    expect(stderr).toContain("read/yaml");
    expect(
      (await visits(["anchor", "--write", "-", "--text", join(reference, "text.txt")], { input: coding })).status,
    ).toBe(2);
  });
});
