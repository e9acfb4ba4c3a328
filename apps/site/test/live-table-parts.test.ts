import { describe, expect, it } from "vitest";
import { columnValues, type Row, rowsInOrder } from "../src/live/table-rows";
import { addressWith, stateIn } from "../src/live/table-state";

const rows = (...texts: string[]): Row[] =>
  texts.map((text) => ({ element: null as never, cells: [text], folded: text }));
const ordered = (texts: string[], descending = false, language = "en") =>
  rowsInOrder(rows(...texts), { column: 0, descending }, language).map(({ cells }) => cells[0]);

describe("the order of rows", () => {
  it("is by size for numbers, by weight for severities, by alphabet for words; empty cells come last", () => {
    expect(ordered(["10", "9", "", "1,000", "2.5"])).toEqual(["2.5", "9", "10", "1,000", ""]);
    expect(ordered(["10", "", "9"], true)).toEqual(["10", "9", ""]);
    expect(ordered(["note", "error", "warning"])).toEqual(["error", "warning", "note"]);
    expect(ordered(["تنبيه", "خطأ", "تحذير"], true, "ar")).toEqual(["تنبيه", "تحذير", "خطأ"]);
    expect(ordered(["ب", "ت", "أ"], false, "ar")).toEqual(["أ", "ب", "ت"]);
  });

  it("a cell may list several values, in either language", () => {
    expect(columnValues("numbers, weekdays")).toEqual(["numbers", "weekdays"]);
    expect(columnValues("الأعداد، الشهور")).toEqual(["الأعداد", "الشهور"]);
  });
});

describe("the state of a table in the address", () => {
  const columns = ["severity", "group"];
  const state = { find: "word", filters: { severity: "خطأ" }, sort: "-rule" };

  it("is read as it was written, and leaves the other parameters", () => {
    const address = addressWith(new URL("https://x.example/r/?other=1&group=visit"), "", state, columns);
    expect(address.searchParams.get("other")).toBe("1");
    expect(address.searchParams.has("group")).toBe(false);
    expect(stateIn(address, "", columns)).toEqual(state);
  });

  it("of one table is not that of another", () => {
    const address = addressWith(new URL("https://x.example/r/"), "visits-", state, columns);
    expect(stateIn(address, "meetings-", columns)).toEqual({ find: "", filters: {}, sort: "" });
  });
});
