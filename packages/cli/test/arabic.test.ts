import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tableNames } from "@diplomatic-visits/core/tables";
import { describe, expect, it } from "vitest";
import { counted } from "../src/terminal/counted.ts";
import { isolatedLine } from "../src/terminal/escape.ts";
import { noCounts, summaryOf } from "../src/terminal/summary.ts";
import { folderWith, reference, visits } from "./run.ts";

const source = fileURLToPath(new URL("../src/", import.meta.url));

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && !path.endsWith(".test.ts"),
);

/** Names of options, placeholders, files, codes, formats and acronyms: what stays in Latin letters in any language. */
const names =
  /<[^>]*>|\[[^\]]*\]|\{[^}]*\}|--?[a-z][\w-]*|[\w…-]*[./:=_][\w…./:=*-]*|\b(?:visits|a|b|ar|en|auto|stdin|stderr|npm|Excel|Ctrl|url|article)\b|\b[A-Z][A-Za-z]*[A-Z]\w*\b|\b[A-Z]{2,}\b|\bF1\b|\(القيم:[^)]*\)|\(الافتراضي:[^)]*\)/g;

/** The share of Latin letters in the words of a help: command lines at the start of a line are left out. */
function latinShare(help: string): number {
  const words = help
    .split("\n")
    .map((line) => line.replace(/^ {2}(?:\S+ )*?\S+(?: {2,}|$)/, "").replace(/^الاستعمال: .*/, ""))
    .join("\n")
    .replace(/\n {3,}/g, " ")
    .replace(names, "");
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0;
  return count(/\p{Script=Latin}/gu) / Math.max(1, count(/\p{L}/gu));
}

const commands = "extract init validate anchor view stats compare adjudicate convert link status migrate explain schema"
  .split(" ")
  .concat(tableNames);

describe("help in Arabic", () => {
  it.each([[], ...commands.map((name) => [name])])("%s --help --lang ar has hardly a Latin letter", async (...name) => {
    const { status, stdout } = await visits([...name, "--help", "--lang", "ar"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^الاستعمال: visits/);
    expect(stdout).toContain("الخيارات:");
    expect(stdout).not.toMatch(/\b(?:(?:Usage|Options|Arguments|Commands|choices|default):|\[options\]|print)/);
    expect(latinShare(stdout)).toBeLessThan(0.15);
  });

  it("takes the language before the command, too", async () => {
    const before = await visits(["--lang", "ar", "stats", "--help"]);
    expect(before).toEqual(await visits(["stats", "--help", "--lang=ar"]));
    const run = await visits(["--lang", "ar", "stats", join(reference, "article.json")]);
    expect(run.stdout).toContain("الكيانات            50");
  });

  it("shows a command with its values and defaults", async () => {
    const { stdout } = await visits(["schema", "--help", "--lang", "ar"]);
    expect(stdout).toMatchInlineSnapshot(`
      "الاستعمال: visits schema [خيارات] [form]

      طباعة مخطط JSON Schema

      المعطيات:
        form               مخطط المقال أو الترميز أو المشروع (القيم: article، coding،
                           project؛ الافتراضي: article)

      الخيارات:
        --draft <draft>    مسوّدة معيار JSON Schema (القيم: 2020-12، 07؛ الافتراضي:
                           2020-12)
        --lang <language>  لغة الرسائل (القيم: en، ar؛ الافتراضي: en)
        -h, --help         طباعة هذه المساعدة
      "
    `);
  });

  it("describes every option in both languages: only one module makes options of texts", () => {
    const makers = files.filter((path) => /\bnew (?:Option|Argument)\(|\.(?:description|summary)\(/.test(read(path)));
    expect(makers.sort()).toEqual(["help/command.ts", "program.ts"]);
  });

  it("says every refusal in both languages", () => {
    const refusals = /\b(?:usageError|incompleteError|InvalidArgumentError)\(\s*["`][^"`]*[a-z]{2,} [a-z]{2,}/;
    expect(files.filter((path) => refusals.test(read(path)))).toEqual([]);
  });

  it("isolates Arabic on a terminal, and names in Latin letters in it", () => {
    expect(isolatedLine("  --fix   تطبيق --dry-run الآن", "isolate")).toBe(
      "  --fix   \u2067تطبيق \u2066--dry-run\u2069 الآن\u2069",
    );
    expect(isolatedLine("  --fix   تطبيق", "plain")).toBe("  --fix   تطبيق");
    expect(isolatedLine("  visits init trip", "isolate")).toBe("  visits init trip");
  });
});

describe("what goes wrong, in Arabic", () => {
  it.each([
    [["vlaidate", "x"], "خطأ: أمر غير معروف 'vlaidate'\n(هل تقصد validate؟)"],
    [["validate", "x", "--fxi"], "خطأ: خيار غير معروف '--fxi'\n(هل تقصد --fix؟)"],
    [["validate"], "خطأ: المعطى 'files' ناقص"],
    [["validate", "x", "--out"], "خطأ: الخيار '-o, --out <file>' بلا قيمة"],
    [["compare", "a", "b", "c"], "المنتظر معطيان، والموجود 3 معطيات"],
    [["validate", "x", "--jobs", "0"], "اكتب عددًا من 1 إلى 64، أو auto."],
    [["validate", "x", "--format", "xml"], "القيم: pretty، compact، json، ndjson، github، sarif، junit."],
    [["schema", "poem"], "خطأ: قيمة المعطى 'form' غير صالحة: 'poem'. القيم: article، coding، project."],
    [["validate", "x", "--dry-run"], "يُستعمل --dry-run مع --fix"],
    [["validate", "x", "--rule", "no/rule=error"], "قاعدة غير معروفة no/rule"],
    [["explain", "no/rule"], "لا رمز no/rule"],
    [["validate", "*.no-such-ending"], "لا ملف يطابق النمط"],
    [["convert", "x"], "اذكر صيغة"],
  ])("%j", async (args, message) => {
    const { status, stderr } = await visits(["--lang=ar", ...args]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/\b(?:error:|Did you mean|tells more|invalid)\b/);
  });

  it("names why a file cannot be read", async () => {
    const folder = folderWith({ "a.coding.yaml": "type: NewsArticle\n" });
    expect((await visits(["validate", "gone.json", "--lang", "ar"])).stderr).toContain("gone.json: الملف غير موجود");
    const { stderr } = await visits(["validate", join(folder, "a.coding.yaml"), "--lang", "ar"]);
    expect(stderr).toContain("يُنتظر نصه في");
  });
});

describe("summaries in Arabic", () => {
  it.each([
    [0, "لا ملفات"],
    [1, "ملف واحد"],
    [2, "ملفان"],
    [3, "3 ملفات"],
    [10, "10 ملفات"],
    [11, "11 ملفًا"],
    [99, "99 ملفًا"],
    [100, "100 ملف"],
    [102, "102 ملف"],
    [103, "103 ملفات"],
    [111, "111 ملفًا"],
  ])("%i: %s", (number, text) => {
    const forms = { one: "ملف واحد", two: "ملفان", few: "ملفات", many: "ملفًا", other: "ملف" };
    expect(counted(number, forms)).toBe(text);
  });

  it("sums a run up", () => {
    const counts = { ...noCounts(), files: 3, invalid: 1, error: 4, warning: 1 };
    expect(summaryOf(counts, "ar")).toBe(
      "3 ملفات (الصالح: 2، غير الصالح: 1)؛ 4 أخطاء، تحذير واحد، لا تنبيهات؛ 0.0 مللي ثانية",
    );
  });

  it("reports a valid file and a faulty one without an English word", async () => {
    const article = readFileSync(join(reference, "article.json"), "utf8");
    const folder = folderWith({ "good.json": article, "bad.json": article.replace("زيارة رسمية", "زيارة رسميه") });
    const { stdout, stderr } = await visits(["validate", folder, "--format", "pretty", "--lang", "ar"]);
    const words = `${stdout}${stderr}`.replaceAll(folder, "").replace(/\S*[./]\S*|visits explain \S+|\S*[{[].*/g, "");
    expect(words).toContain("غير صالح");
    expect(words.match(/[A-Za-z]+/g) ?? []).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(join(source, path), "utf8");
}
