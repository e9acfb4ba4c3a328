import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { datasetArticle } from "../../../test/base-articles.ts";
import { filesOf } from "../../../test/collected-files.ts";
import type { Article } from "../../generated/types.ts";
import { tableColumns } from "../tables/table-description.ts";
import { tableNames, tablesOf } from "../tables/tables.ts";
import { cellText, columnLetters } from "./cell-text.ts";
import { xlsx } from "./index.ts";

const articles = articleIds.map(datasetArticle);
const tables = tablesOf(articles);
const bytes = await written(articles);
const sheets = await readWorkbook(bytes, { trim: false });

async function written(some: readonly Article[]): Promise<Buffer> {
  const files = await filesOf(xlsx.collect?.(some));
  expect([...files.keys()]).toEqual([""]);
  return files.get("") as Buffer;
}

/** The rows of a sheet as objects without empty cells. */
function rowsIn(name: string): Record<string, unknown>[] {
  const [head = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  return rows.map((row) =>
    Object.fromEntries(head.map((key, i) => [String(key), row[i]]).filter(([, cell]) => cell !== null)),
  );
}

/** A file of the archive. */
function partOf(workbook: Buffer, path: string): string {
  return strFromU8(unzipSync(workbook)[path] as Uint8Array);
}

describe("a workbook, read by read-excel-file", () => {
  it("has a sheet for each table, the codebook and the codelists", () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([...tableNames, "codebook", "codelists"]);
  });

  it.each(tableNames)("%s: the sheet has the rows of the table, without the text", (table) => {
    const rows = (tables[table] as readonly object[]).map((row) => {
      const { text: _, ...others } = row as { text?: string };
      return table === "articles" ? others : row;
    });
    expect(rowsIn(table)).toEqual(rows);
  });

  it("describes each column, and each value of the codelists that columns have", () => {
    const codebook = rowsIn("codebook");
    for (const { name, description } of tableColumns("visits"))
      expect(codebook).toContainEqual(expect.objectContaining({ table: "visits", column: name, description }));
    expect(codebook).toContainEqual(
      expect.objectContaining({ table: "visits", column: "type", codelist: "visit-type", required: false }),
    );
    expect(rowsIn("codelists")).toContainEqual(
      expect.objectContaining({ codelist: "visit-type", value: "official", labelAr: "زيارة رسمية" }),
    );
  });
});

describe("a sheet", () => {
  it("has a frozen header in bold, and runs from right to left if the first article does", async () => {
    const first = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(first).toContain('<sheetView rightToLeft="1"');
    expect(first).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(first).toContain('<c r="A1" s="1" t="inlineStr">');
    const english = await written(articles.filter(({ inLanguage }) => inLanguage === "en"));
    expect(partOf(english, "xl/worksheets/sheet1.xml")).not.toContain("rightToLeft");
  });

  it("never has a formula", () => {
    for (const i of tableNames.keys()) expect(partOf(bytes, `xl/worksheets/sheet${i + 1}.xml`)).not.toContain("<f>");
  });

  it("is there without rows, too", async () => {
    const empty = await readWorkbook(await written([]));
    expect(empty[1]?.data).toEqual([tableColumns("facts").map(({ name }) => name)]);
  });
});

describe("the text of a cell", () => {
  it.each([
    ["a < b & c > d", "a &lt; b &amp; c &gt; d"],
    ["زيارة رسمية", "زيارة رسمية"],
    ["\u0001", "_x0001_"],
    ["line\r\n", "line_x000D_\n"],
    ["_x0041_", "_x005F_x0041_"],
    ["\uD800", "_xD800_"],
    ["🕊", "🕊"],
  ])("%j is written as %s", (text, xml) => {
    expect(cellText(text)).toEqual({ xml, isCut: false });
  });

  it("is cut where it is longer than a cell can be, never within a character", () => {
    const { xml, isCut } = cellText("🕊".repeat(20_000));
    expect([isCut, xml.length, xml.endsWith("🕊…")]).toEqual([true, 32_767, true]);
  });

  it("is well-formed XML for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
        const { xml } = cellText(text);
        expect(xml).not.toMatch(/\p{Surrogate}/u);
        expect(xml).not.toMatch(/<|>|&(?!amp;|lt;|gt;)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/);
      }),
    );
  });
});

describe("the letters of a column", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("%i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});
