import { foldText } from "@diplomatic-visits/core/text";

/** A row of a table, with the texts of its cells. */
export interface Row {
  element: HTMLTableRowElement;
  cells: readonly string[];
  /** Everything in it, folded for comparison with what is typed. */
  folded: string;
}

/** How a table is ordered. */
export interface Order {
  column: number;
  descending: boolean;
}

/** Reads the rows of the body of a table. */
export function tableRowsOf(table: HTMLTableElement): Row[] {
  return [...(table.tBodies[0]?.rows ?? [])].map((element) => {
    const cells = [...element.cells].map((cell) => (cell.textContent ?? "").trim());
    return { element, cells, folded: folded(cells.join(" ")) };
  });
}

/** A text without differences of spelling and case. */
export function folded(text: string): string {
  return foldText(text, "orthographic").toLowerCase();
}

/** The values of a cell that lists several. */
export function columnValues(cell: string): string[] {
  return cell.split(/\s*[,،]\s*/).filter((value) => value !== "");
}

/** Values with an order of their own, from the most to the least. */
const ranked = ["error", "warning", "note", "خطأ", "تحذير", "تنبيه"];

/** Rows in the order of a column: numbers by size, severities by weight, other texts by alphabet, empty cells last. */
export function rowsInOrder(rows: readonly Row[], { column, descending }: Order, language: string): Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one = "", other = ""] = [a.cells[column], b.cells[column]];
    if (one === "" || other === "") return one === other ? 0 : one === "" ? 1 : -1;
    return sign * compared(one, other, collator);
  });
}

function compared(one: string, other: string, collator: Intl.Collator): number {
  const [a, b] = [numberIn(one), numberIn(other)];
  if (a !== undefined && b !== undefined) return a - b;
  const [rank, otherRank] = [ranked.indexOf(one), ranked.indexOf(other)];
  return rank >= 0 && otherRank >= 0 ? rank - otherRank : collator.compare(one, other);
}

function numberIn(text: string): number | undefined {
  return /^-?[\d,]+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(",", "")) : undefined;
}
