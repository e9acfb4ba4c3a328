import { type Controls, tableControls } from "./table-controls";
import { columnValues, folded, type Order, type Row, rowsInOrder, tableRowsOf } from "./table-rows";
import { addressWith, stateIn, type TableState } from "./table-state";
import { tableWords } from "./table-words";

/** Makes the tables that are marked with `data-live-table` sortable, and filterable where they say by what. */
export function startLiveTables(root: ParentNode): void {
  for (const mark of root.querySelectorAll<HTMLElement>("[data-live-table]:not([data-live])")) {
    mark.dataset["live"] = "";
    const table = mark instanceof HTMLTableElement ? mark : tableAfter(mark);
    if (table !== undefined) new LiveTable(mark, table).start();
  }
}

function tableAfter(mark: Element): HTMLTableElement | undefined {
  const next = mark.nextElementSibling;
  return next instanceof HTMLTableElement ? next : (next?.querySelector("table") ?? undefined);
}

/** A table whose rows a reader orders and filters; its state is in the address of the page. */
class LiveTable {
  private readonly rows: readonly Row[];
  private readonly columns: readonly string[];
  private readonly filtered: readonly string[];
  private readonly prefix: string;
  private readonly language = document.documentElement.lang;
  private readonly words = tableWords[document.documentElement.lang === "ar" ? "ar" : "en"];
  private controls: Controls | undefined;
  private state: TableState;
  private readonly mark: HTMLElement;
  private readonly table: HTMLTableElement;

  constructor(mark: HTMLElement, table: HTMLTableElement) {
    this.mark = mark;
    this.table = table;
    const { liveTable = "", filters, name } = mark.dataset;
    this.rows = tableRowsOf(table);
    this.columns = liveTable.split(" ");
    this.filtered = filters?.split(" ").filter((column) => column !== "") ?? [];
    this.prefix = name === undefined ? "" : `${name}-`;
    this.state = stateIn(new URL(location.href), this.prefix, this.filtered);
  }

  start(): void {
    const heads = [...(this.table.tHead?.rows[0]?.cells ?? [])];
    const labels = heads.map((head) => (head.textContent ?? "").trim());
    for (const [at, head] of heads.entries()) this.addButton(head, at);
    if (this.mark !== this.table) {
      const filters = this.filtered.map((column) => {
        const at = this.columns.indexOf(column);
        return { column, label: labels[at] ?? column, values: this.valuesIn(at) };
      });
      this.controls = tableControls(filters, this.words, (change) => this.change(change));
      this.mark.replaceChildren(...this.controls.elements);
    }
    this.show();
  }

  private valuesIn(column: number): string[] {
    const values = this.rows.flatMap(({ cells }) => columnValues(cells[column] ?? ""));
    return [...new Set(values)].toSorted(new Intl.Collator(this.language).compare);
  }

  private addButton(head: HTMLTableCellElement, at: number): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "site-sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => this.change({ sort: this.nextSort(at) }));
  }

  /** A column is sorted upwards, then downwards, then not. */
  private nextSort(at: number): string {
    const column = this.columns[at] ?? String(at);
    if (this.state.sort === column) return `-${column}`;
    return this.state.sort === `-${column}` ? "" : column;
  }

  private change(change: Partial<TableState>): void {
    this.state = { ...this.state, ...change };
    const address = addressWith(new URL(location.href), this.prefix, this.state, this.filtered);
    // some browsers forbid a file:// page to change its address, and limit how often it changes
    try {
      history.replaceState(history.state, "", address);
    } catch {}
    this.show();
  }

  private show(): void {
    const order = this.order();
    const ordered = order === undefined ? this.rows : rowsInOrder(this.rows, order, this.language);
    for (const [at, head] of [...(this.table.tHead?.rows[0]?.cells ?? [])].entries()) {
      if (order?.column !== at) head.removeAttribute("aria-sort");
      else head.setAttribute("aria-sort", order.descending ? "descending" : "ascending");
    }
    this.table.tBodies[0]?.append(...ordered.map(({ element }) => element));
    const shown = this.rows.filter((row) => this.isShown(row));
    const visible = new Set(shown);
    for (const row of this.rows) row.element.hidden = !visible.has(row);
    this.controls?.show(this.state, this.words.shown(shown.length, this.rows.length));
  }

  private order(): Order | undefined {
    const descending = this.state.sort.startsWith("-");
    const column = this.columns.indexOf(descending ? this.state.sort.slice(1) : this.state.sort);
    return column === -1 ? undefined : { column, descending };
  }

  private isShown({ cells, folded: text }: Row): boolean {
    const words = folded(this.state.find).split(/\s+/);
    if (!words.every((word) => text.includes(word))) return false;
    return Object.entries(this.state.filters).every(
      ([column, value]) => value === "" || columnValues(cells[this.columns.indexOf(column)] ?? "").includes(value),
    );
  }
}
