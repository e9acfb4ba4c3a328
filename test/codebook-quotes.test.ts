import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import * as codelists from "../packages/core/src/codelists/index.ts";
import { issueKinds } from "../packages/core/src/index.ts";
import { roles } from "../scripts/article-folders.ts";
import { filesUnder, read } from "./house/source-files.ts";

const dataset = `packages/dataset/articles/${roles.reference}/`;
const english = "docs/codebook/";
const arabic = "docs/i18n/ar/codebook/";
const reportFolder = "docs/examples/two-coders/";
const coding = linesOf(read(`${dataset}coding.yaml`));
const lists = new Set(filesUnder("packages/core/src/codelists").map((path) => posix.basename(path, ".ts")));
const codes = new Set<string>(issueKinds.map(({ code }) => code));
const pages = filesUnder("docs").filter((path) => path.endsWith(".md"));
const pagesIn = (folder: string) => pages.filter((path) => path.startsWith(folder));
const modelWords = [...codesOf(Object.values(codelists)), ...keysOf("article"), ...keysOf("coding")];

/** The quotable content for a page of the codebook: a text, and the ids and codes that may be named. */
interface Source {
  text: string;
  known: ReadonlySet<string>;
}
const reference: Source = { text: read(`${dataset}text.txt`), known: new Set([...idsOf(coding), ...modelWords]) };
const report: Source = {
  text: read(`${reportFolder}text.txt`),
  known: new Set([...idsOf(read(`${reportFolder}decided.coding.yaml`)), ...modelWords]),
};
const reportPage = "wire-report.md";
const sourceOf = (path: string) => (posix.basename(path) === reportPage ? report : reference);
const names = pagesIn(english).map((path) => posix.basename(path));

/** Lines trimmed and joined, so that a run of whole lines can be searched for. */
function linesOf(yaml: string): string {
  return `\n${yaml
    .split("\n")
    .map((line) => line.trim())
    .join("\n")}\n`;
}

function idsOf(yaml: string): string[] {
  return [...yaml.matchAll(/\bid: ([a-z0-9-]+)/g)].map(([, id = ""]) => id);
}

function codesOf(lists: readonly unknown[]): string[] {
  const hasValues = (list: unknown): list is { values: readonly { value: string }[] } =>
    typeof list === "object" && list !== null && "values" in list && Array.isArray(list.values);
  return lists.filter(hasValues).flatMap(({ values }) => values.map(({ value }) => value));
}

function keysOf(form: string): string[] {
  const schema = read(`packages/core/schemas/${form}.schema.json`);
  return [...schema.matchAll(/^ *"([a-zA-Z$]+)": \{/gm)].map(([, key = ""]) => key);
}

/** The content between two marks on a page, on one line each. */
function between(page: string, [open, close]: string): string[] {
  const found = page.matchAll(new RegExp(`${open}([^${close}]*)${close}`, "g"));
  return [...found].map(([, words = ""]) => words.replace(/\s+/g, " "));
}

/** Whether words occur in a text, their parts between ellipses in this order. */
function stands(words: string, text: string): boolean {
  let from = 0;
  return words.split(" … ").every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

// a file of an example is checked where the examples are
const shownFile = /^```text title=[\s\S]*?^```$/gm;

/** The faults of a codebook page, one line each. */
function wrong(page: string, { text, known } = reference): string[] {
  const invented = between(page, "“”").filter((words) => /\p{Script=Arabic}/u.test(words));
  const fences = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = ""]) => linesOf(yaml.trimEnd()));
  const links = [...page.matchAll(/\]\(\/reference\/(rules|codelists)\/([a-z0-9/-]+?)\/\)/g)];
  return [
    ...between(page.replace(shownFile, ""), "«»").flatMap((words) =>
      stands(words, text) ? [] : [`not in the article: ${words}`],
    ),
    ...invented.flatMap((words) => (text.includes(words) ? [`in the article after all: ${words}`] : [])),
    ...fences.flatMap((yaml) => (coding.includes(yaml) ? [] : [`not in the published coding:${yaml}`])),
    ...[...page.matchAll(/(?<!`)`([a-z][A-Za-z0-9-]*)`/g)].flatMap(([, code = ""]) =>
      known.has(code) ? [] : [`no id, code or field: ${code}`],
    ),
    ...links.flatMap(([, kind, name = ""]) =>
      (kind === "rules" ? codes : lists).has(name) ? [] : [`no page: ${name}`],
    ),
  ];
}

const rulesLinked = (page: string) =>
  new Set([...page.matchAll(/\/reference\/rules\/[a-z/-]+/g)].map(([link]) => link));
const rulesOf = (folder: string) =>
  pagesIn(folder).flatMap((path) => [...read(path).matchAll(/^###? ([AEGMV]\d+) /gm)].map(([, rule = ""]) => rule));
const rulesNamed = (page: string) => [...page.matchAll(/\b[AEGMV]\d{1,2}\b/g)].map(([rule]) => rule);
const series = { A: 3, E: 6, G: 15, M: 6, V: 9 };
const rules = Object.entries(series).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
);

describe("the codebook", () => {
  it("has pages, and they quote", () => {
    expect(names).toContain("statements.md");
    expect(between(read(`${english}statements.md`), "«»").length).toBeGreaterThan(40);
  });

  it.each([...pagesIn(english), ...pagesIn(arabic)])(
    "%s quotes what the article says and links what there is",
    (path) => {
      expect(wrong(read(path), sourceOf(path))).toEqual([]);
      expect(rulesNamed(read(path)).filter((rule) => !rules.includes(rule))).toEqual([]);
    },
  );

  it.each([english, arabic])("shows the whole wire report, in %s", (folder) => {
    const lines = report.text.trim().split("\n");
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !read(folder + reportPage).includes(line))).toEqual([]);
  });

  it.each([english, arabic])("holds each rule once, in %s", (folder) => {
    expect(rulesOf(folder).sort()).toEqual([...rules].sort());
  });

  it.each(names)("%s names the same rules in both languages", (name) => {
    expect(rulesLinked(read(arabic + name))).toEqual(rulesLinked(read(english + name)));
  });
});

describe("the checker itself", () => {
  it("holds words, ids and invented words against the text of the page", () => {
    const page = "«نرفض أي تدخل» “زيارة رسمية” `s-calls-for-ceasefire`";
    expect(wrong(page, report)).toEqual(["in the article after all: زيارة رسمية"]);
    expect(wrong(page, reference)).toHaveLength(3);
  });

  it.each([
    ["«زيارة رسمية» and «الرئيس الإيراني\n  حسن روحاني»", []],
    ["«زيارة عمل»", ["not in the article: زيارة عمل"]],
    ["«تخشى الولايات المتحدة … تحالفًا ثلاثيًا»", []],
    ["«تحالفًا ثلاثيًا … تخشى الولايات المتحدة»", ["not in the article: تحالفًا ثلاثيًا … تخشى الولايات المتحدة"]],
    ["“زيارة عمل” “a working visit”", []],
    ["“زيارة رسمية”", ["in the article after all: زيارة رسمية"]],
    ["```yaml\ntype: AnalysisNewsArticle\n  genre: analysis\n```", []],
    ["```yaml\ntype: OpinionNewsArticle\n```", ["not in the published coding:\ntype: OpinionNewsArticle\n"]],
    ["`s-trade-small` `event-report` `hostCountry`", []],
    ["`s-trade-big` `event-reports`", ["no id, code or field: s-trade-big", "no id, code or field: event-reports"]],
    ["[a](/reference/rules/evidence/overlap/) [b](/reference/rules/evidence/gone/)", ["no page: evidence/gone"]],
    ["[a](/reference/codelists/rank/) [b](/reference/codelists/ranks/)", ["no page: ranks"]],
  ])("of %j says %j", (page, wanted) => {
    expect(wrong(page)).toEqual(wanted);
  });
});
