import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BaseName, baseArticle } from "../../../test/base-articles.ts";
import { ArticleSchema } from "../../schema/article.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "../../schema/node.ts";
import { csvHead, csvRows } from "./csv.ts";
import { tableColumns, tableDescription } from "./table-description.ts";
import { tableSources } from "./table-sources.ts";
import { rowsOf, tableNames, tablesOf } from "./tables.ts";

const names: readonly BaseName[] = ["reference", "invented", "minimal"];
const reference = baseArticle("reference");
const invented = baseArticle("invented");
const visits = rowsOf(invented, "visits");

describe.each(names)("the tables of the %s article", (base) => {
  const article = baseArticle(base);
  const tables = tablesOf(article);

  it.each(tableNames)("%s: every row has article and key, and quotes the text at its span", (name) => {
    for (const row of tables[name] as readonly QuotedRow[]) {
      expect(row).toMatchObject({ article: article.id });
      if (name !== "articles") expect(row.key).toMatch(/^\//);
      if (row.quote === undefined) expect(row.quoteStart).toBeUndefined();
      else {
        expect(article.text.slice(row.quoteStart, row.quoteEnd), row.key).toBe(row.quote);
        const points = [...article.text].slice(row.quoteStartCodePoints, row.quoteEndCodePoints);
        expect(points.join(""), row.key).toBe(row.quote);
      }
    }
  });

  it.each(tableNames)("%s: a row has the columns that are described, of their types", (name) => {
    const columns = tableColumns(name);
    for (const row of tables[name] as unknown as Record<string, unknown>[]) {
      for (const [key, cell] of Object.entries(row)) {
        expect(cell, key).not.toBe("");
        expect(typesOf(cell), key).toContain(columns.find((column) => column.name === key)?.type);
      }
      for (const column of columns) if (column.required) expect(row, row["key"] as string).toHaveProperty(column.name);
    }
  });

  it("has a row for each object", () => {
    for (const list of ["visits", "meetings", "agreements", "statements", "quantities", "times", "entities"] as const)
      expect(tables[list].map(({ id }) => id)).toEqual((article[list] ?? []).map(({ id }) => id));
  });
});

/** What the rows of most tables have. */
interface QuotedRow {
  key?: string;
  quote?: string;
  quoteStart?: number;
  quoteEnd?: number;
  quoteStartCodePoints?: number;
  quoteEndCodePoints?: number;
}

/** The types of columns that a value fits. */
function typesOf(cell: unknown): string[] {
  return Number.isInteger(cell) ? ["integer", "number"] : [typeof cell];
}

describe("a table", () => {
  it("of visits has tour, rank, countries, host, inviter, and dates with basis", () => {
    const [visit] = rowsOf(reference, "visits");
    expect(visit).toMatchObject({
      id: "lavrov-tehran",
      visitors: "lavrov",
      rankOfVisitors: "foreign-minister",
      countryOfVisitors: "RU",
      countryOfVisitorsAlpha3: "RUS",
      hostCountry: "IR",
      hostCountryAlpha3: "IRN",
      start: "2021-04-13",
      startBasis: "external",
      startWords: "يوم الثلاثاء الماضي",
    });
    expect(visits.find(({ id }) => id === "pelm-skerrin")).toMatchObject({ partOf: "pelm-tour", visitors: "pelm" });
    expect(visits[0]).toMatchObject({ inviter: "velk" });
  });

  it("of articles has the fields of the envelope, and the text", () => {
    const [row] = rowsOf(invented, "articles");
    expect(row).toMatchObject({ article: invented.id, inLanguage: "en", license: "CC0-1.0", text: invented.text });
    expect(tableColumns("articles").at(-1)?.name).toBe("text");
  });

  it("of visitors has one row each, with name, title, rank and country", () => {
    expect(rowsOf(reference, "visitors")[0]).toMatchObject({
      visit: "lavrov-tehran",
      entity: "lavrov",
      nameEn: "Sergey Lavrov",
      rank: "foreign-minister",
      country: "RU",
      quote: "وزير الخارجية الروسي سيرغي لافروف",
    });
  });

  it("of statements has act, source, cue, stance and gloss", () => {
    const row = rowsOf(invented, "statements").find(({ id }) => id === "s-fee-rejected");
    expect(row).toMatchObject({
      act: "reject",
      source: "ivelune",
      cue: "rejected",
      stanceHolder: "ivelune",
      stanceTarget: "harbour-fee",
      stanceValue: "opposes",
    });
  });

  it("of agreements has parties and signatories", () => {
    expect(rowsOf(invented, "agreements")[0]).toMatchObject({
      parties: "quendria ivelune",
      signatories: "torrend velk",
    });
    expect(rowsOf(invented, "signatories").map(({ agreement, entity }) => [agreement, entity])).toEqual([
      ["memorandum", "torrend"],
      ["memorandum", "velk"],
    ]);
  });

  it("counts code points where the text has characters beyond the basic plane", () => {
    const article = baseArticle("invented");
    const shifted = JSON.parse(JSON.stringify(article), (key, value) =>
      key === "start" || key === "end" ? (typeof value === "number" ? value + 2 : value) : value,
    ) as typeof article;
    const [row] = rowsOf({ ...shifted, text: `\u{1F54A}${article.text}` }, "visits");
    expect(row?.quoteStartCodePoints).toBe((row?.quoteStart ?? 0) - 1);
  });

  it("has the codelist of each coded column", () => {
    const codelistOf = (table: Parameters<typeof tableColumns>[0], name: string) => {
      const { codelist, list } = tableColumns(table).find((column) => column.name === name) ?? {};
      return [codelist, list];
    };
    expect(codelistOf("visits", "type")).toEqual(["visit-type", undefined]);
    expect(codelistOf("visits", "purposes")).toEqual(["purpose", true]);
    expect(codelistOf("visits", "countryOfVisitors")).toEqual(["country", true]);
    expect(codelistOf("hosts", "rank")).toEqual(["rank", true]);
    expect(codelistOf("visits", "id")).toEqual([undefined, undefined]);
  });

  it("of several articles has the rows of each", () => {
    const both = tablesOf([reference, invented]);
    for (const name of tableNames)
      expect(both[name]).toHaveLength(tablesOf(reference)[name].length + tablesOf(invented)[name].length);
    expect(new Set(both.visits.map(({ article }) => article))).toEqual(new Set([reference.id, invented.id]));
  });

  it.each(tableNames)("%s is described in both languages, and so is each of its columns in English", (name) => {
    expect(tableDescription(name).ar).toMatch(/\p{Script=Arabic}/u);
    const columns = tableColumns(name);
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    for (const { name: column, description } of columns) expect(description, column).toMatch(/\S.*[.…]$/);
  });
});

describe("the schema and the tables", () => {
  /** Fields that describe the evidence of a fact: `facts` contains them, and a row of each table contains its quotes. */
  const withoutColumn = new Set(["evidence", "mentions", "title"]);
  const shapeOfList = (schema: Schema, list: string) =>
    nodeOf(itemOf(nodeOf(shapeOf(schema)?.[list] as Schema).schema) as Schema).schema;

  it.each(Object.entries(tableSources))("%s has a column for every field of its objects", (name, source) => {
    const owner = shapeOfList(ArticleSchema, source.list);
    const schema = "within" in source ? shapeOfList(owner, source.within.list) : owner;
    const columns = new Set(tableColumns(name as keyof typeof tableSources).map((column) => column.name));
    const spans = name === "mentions" ? ["start", "end"] : [];
    const missing = Object.keys(shapeOf(schema) ?? {}).filter(
      (field) =>
        !withoutColumn.has(field) &&
        !spans.includes(field) &&
        ![...columns].some((column) => column === field || column.startsWith(field)),
    );
    expect(missing).toEqual([]);
  });
});

describe("CSV", () => {
  it.each([
    ["a,b", '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ["two\nlines", '"two\nlines"'],
    [" edge ", '" edge "'],
    ["=1+1", "'=1+1"],
    ["+966", "'+966"],
    ["-5 degrees", "'-5 degrees"],
    ["@cmd", "'@cmd"],
    ["＝1+1", "'＝1+1"],
    ["زيارة رسمية", "زيارة رسمية"],
    [-5, "-5"],
    [true, "true"],
    [undefined, ""],
  ])("writes %j as %s", (cell, written) => {
    expect(csvRows([{ a: cell }], ["a"])).toBe(`${written}\r\n`);
  });

  it("begins with a byte order mark where one is asked for", () => {
    expect(csvHead(["a", "b"], { bom: true })).toBe("\uFEFFa,b\r\n");
  });

  it("reads back every cell where spreadsheets are not meant", () => {
    const cell = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (pairs) => {
        const rows = pairs.map(([a, b]) => ({ a, b }));
        const csv = csvHead(["a", "b"]) + csvRows(rows, ["a", "b"], { spreadsheetSafe: false });
        expect(parsed(csv)).toEqual([["a", "b"], ...pairs]);
      }),
    );
  });
});

/** Reads CSV by RFC 4180, character by character. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let i = 0; i < csv.length; i++) {
    const [one, next] = [csv[i], csv[i + 1]];
    if (isQuoted && one === '"' && next === '"') cell += csv[i++];
    else if (one === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (one === "," || (one === "\r" && next === "\n"))) {
      row.push(cell);
      cell = "";
      if (one === "\r") {
        rows.push(row);
        row = [];
        i++;
      }
    } else cell += one;
  }
  return rows;
}
