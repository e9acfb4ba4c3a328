import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

// The first sentence of the reference article.
const sentence = (readFileSync(join(reference, "text.txt"), "utf8").split("\n")[0] ?? "").replace("الوقت- ", "");

const head = "type: NewsArticle\nextent: full\ninLanguage: ar\n";
const first = `${head}entities:
  - { id: lavrov, kind: person, name: { ar: "لافروف" }, mentions: ["سيرغي لافروف", { quote: "وزير الخارجية الروسي", form: nominal }] }
  - { id: russia, kind: country, name: { ar: "روسيا" }, country: RU, mentions: [{ quote: "الروسي", form: adjective }] }
  - { id: tehran, kind: place, name: { ar: "طهران" }, mentions: ["طهران"] }
  - { id: officials, kind: group, name: { ar: "مسؤولون" }, mentions: [{ quote: "مسؤولين إيرانيين كبار", form: nominal }] }
visits:
  - id: visit
    role: focal
    status: { value: occurred, quote: "وصل" }
    type: { value: official, quote: "زيارة رسمية" }
    visitors: [{ entity: lavrov, quote: "سيرغي لافروف" }]
    place: { value: tehran, quote: "طهران" }
    purposes: [{ value: meet, quote: "للقاء" }]
    issueAreas: [{ value: energy, quote: "مسؤولين", because: "Only for this test." }]
    quote: "وصل وزير الخارجية الروسي سيرغي لافروف إلى طهران"
`;
// the same by another coder: other ids, one mention less, tehran a metonym, no type, a narrower issue area, one purpose more
const second = `${head}entities:
  - { id: minister, kind: person, name: { ar: "لافروف" }, mentions: ["سيرغي لافروف", { quote: "وزير الخارجية الروسي", form: nominal }] }
  - { id: rus, kind: country, name: { ar: "روسيا" }, country: RU, mentions: [{ quote: "الروسي", form: adjective }] }
  - { id: city, kind: country, name: { ar: "طهران" }, mentions: [{ quote: "طهران", form: metonym }] }
visits:
  - id: arrival
    role: focal
    status: { value: occurred, quote: "وصل" }
    visitors: [{ entity: minister, quote: "سيرغي لافروف" }]
    place: { value: city, quote: "طهران" }
    purposes: [{ value: meet, quote: "للقاء" }, { value: consult, quote: "للقاء", because: "Only for this test." }]
    issueAreas: [{ value: nuclear-energy, quote: "مسؤولين", because: "Only for this test." }]
    quote: "وصل وزير الخارجية الروسي سيرغي لافروف إلى طهران يوم الثلاثاء الماضي"
times: [{ id: tuesday, type: date, basis: unresolved, quote: "يوم الثلاثاء الماضي" }]
`;

const folder = folderWith({ "a.coding.yaml": first, "b.coding.yaml": second, "text.txt": sentence });
const [a, b, text] = ["a.coding.yaml", "b.coding.yaml", "text.txt"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

interface Report {
  mentions: unknown;
  mentionsWithoutSuffixes: unknown;
  units: { concept: string; a: number; b: number; both: number }[];
  fields: { field: string; units: number; agree: number; alpha?: number }[];
  differences: {
    key: string;
    kind: string;
    list: string;
    object: { a?: string; b?: string };
    a?: unknown;
    b?: unknown;
  }[];
}

describe("visits compare", async () => {
  const { status, stdout } = await visits([
    "compare",
    a,
    b,
    "--text",
    text,
    "--format",
    "json",
    "--differences",
    "all",
  ]);
  const report: Report = JSON.parse(stdout);
  const field = (name: string) => report.fields.find((one) => one.field === name);

  it("span F1: 4 of 5 and 4 mentions are the same", () => {
    expect(status).toBe(0);
    expect(report.mentions).toEqual({ a: 5, b: 4, same: 4, f1: 8 / 9 });
  });

  it("counts objects, pairs them by their words, and lists what only one has", () => {
    const count = (concept: string) => report.units.find((one) => one.concept === concept);
    expect(count("entities")).toEqual({ concept: "entities", a: 4, b: 3, both: 3 });
    expect(count("visits")).toEqual({ concept: "visits", a: 1, b: 1, both: 1 });
    expect(report.differences.filter(({ kind }) => kind === "only").map(({ key, object }) => [key, object])).toEqual([
      ["entities/officials", { a: "officials" }],
      ["times/tuesday", { b: "tuesday" }],
    ]);
  });

  it("lists each difference once, by object, field and item, with the ids of a", () => {
    expect(report.differences.filter(({ kind }) => kind !== "only").map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      "value entities/tehran/kind",
      "value visits/visit/type",
      "value visits/visit/purposes/consult",
      "value visits/visit/issueAreas/energy",
      "value visits/visit/issueAreas/nuclear-energy",
      "grounds visits/visit/evidence",
      "value mentions/42-47",
    ]);
    const mention = report.differences.find(({ list }) => list === "mentions");
    expect([mention?.a, mention?.b]).toMatchObject([{ form: "name" }, { entity: "tehran", form: "metonym" }]);
  });

  // kinds: person person, country country, place country; 6 values: 2 person, 3 country, 1 place;
  // 1 pair apart: alpha = 1 - 5 * 2 / (2 * 4 + 3 * 3 + 1 * 5)
  it("alpha of a field is as by hand", () => {
    expect(field("entity.kind")).toMatchObject({
      field: "entity.kind",
      filled: 3,
      agree: 2 / 3,
      units: 3,
      alpha: 1 - 10 / 22,
    });
  });

  // forms: name name, nominal nominal, adjective adjective, name metonym; 8 values: 3 name, 2 nominal, 2 adjective, 1 metonym
  it("alpha of forms is as by hand", () => {
    const alpha = 1 - (7 * 2) / (3 * 5 + 2 * 6 + 2 * 6 + 1 * 7);
    expect(field("mention.form")).toMatchObject({ field: "mention.form", filled: 4, agree: 0.75, units: 4, alpha });
  });

  it("ids are a coder's own: they are compared through the pairs", () => {
    expect(field("visit.visitors")).toMatchObject({ units: 1, agree: 1 });
    expect(field("visit.place")).toMatchObject({ agree: 1 });
    expect(field("mention.entity")).toMatchObject({ units: 4, agree: 1, alpha: 1 });
  });

  it("silence is a decision, several values are yes or no each, issue areas are compared broadly too", () => {
    expect(field("visit.type")).toMatchObject({ units: 1, agree: 0 });
    expect(field("visit.purposes")).toMatchObject({ filled: 1, agree: 0.5, units: 2 });
    expect(field("visit.issueAreas")).toMatchObject({ filled: 1, agree: 0, units: 2 });
    expect(field("visit.issueAreas (broad)")).toMatchObject({ units: 1, agree: 1 });
    expect(field("meeting.status")).toBeUndefined();
  });

  it.each([
    ["en", "differences (8)", "Krippendorff's alpha", "all", "entity\\.kind"],
    ["ar", "الاختلافات (8)", "ألفا كريبندورف", "الكل", "الكيان: النوع"],
  ])("shows tables in %s", async (lang, count, title, all, kind) => {
    const { stdout: table } = await visits(["compare", a, b, "--text", text, "--lang", lang]);
    expect(table).toMatch(new RegExp(`^ {2}${all} +5 +4 +4 +0\\.889$`, "m"));
    expect(table).toMatch(new RegExp(`^ {2}${kind} +3 +0\\.667 +3 +0\\.545$`, "m"));
    expect(table).toContain(count);
    expect(table).toContain(title);
    expect(table).toMatch(/^ +⟦يوم الثلاثاء الماضي⟧$/m);
  });

  it("a coding agrees with itself; pronouns written together with a word are counted apart", async () => {
    const article = join(reference, "article.json");
    const own: Report = JSON.parse((await visits(["compare", article, article, "--format", "json"])).stdout);
    expect(own.mentions).toEqual({ a: 134, b: 134, same: 134, f1: 1 });
    expect(own.mentionsWithoutSuffixes).toEqual({ a: 126, b: 126, same: 126, f1: 1 });
    expect(own.differences).toEqual([]);
    expect(own.fields.every(({ agree, alpha = 1 }) => agree === 1 && alpha === 1)).toBe(true);
  });

  it("compares at the depth that both codings have, and says so", async () => {
    const shallow = `codings: [{ id: quick, coder: { kind: human, name: "A coder" }, depth: visits }]\n${first}`;
    const path = join(folderWith({ "shallow.coding.yaml": shallow }), "shallow.coding.yaml");
    const { stdout, stderr } = await visits(["compare", path, b, "--text", text, "--format", "json"]);
    expect(stderr).toContain("compared at the depth visits");
    const report = JSON.parse(stdout) as Report;
    expect(report.differences.some(({ list }) => list === "visits")).toBe(true);
    expect(report.differences.filter(({ list }) => list === "times" || list === "mentions")).toEqual([]);
  });

  it("exits 2 on one file or two texts, 1 on what is not valid, 3 on what cannot be read", async () => {
    expect((await visits(["compare", a, "--text", text])).status).toBe(2);
    const other = await visits(["compare", a, join(reference, "article.json"), "--text", text]);
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining("different texts")]);
    const broken = join(folderWith({ "a.json": "{}" }), "a.json");
    expect((await visits(["compare", broken, join(reference, "article.json")])).status).toBe(1);
    expect((await visits(["compare", "absent.json", "absent.json"])).status).toBe(3);
  });
});
