import type { ExplorerParts } from "./page.ts";

type Row = Readonly<Record<string, string>>;

/** The table of facts, which the reader can sort and download. */
export interface FactsTable {
  /** Rewrites it after the choice of facts has changed. */
  update(): void;
}

/** Builds the table when it is opened: from the facts of the page, so that the page holds them once. */
export function factsTableOf(page: ExplorerParts, signal: AbortSignal): FactsTable {
  const details = page.root.querySelector<HTMLDetailsElement>(".dv-table");
  const heads = [...(details?.querySelectorAll<HTMLElement>("th[data-column]") ?? [])];
  const columns = heads.map((head) => head.dataset["column"] ?? "");
  let sorted = { column: "number", down: false };

  function rows(): Row[] {
    const compare = new Intl.Collator(page.root.lang, { numeric: true }).compare;
    const list = shownFacts(page).map(rowOf);
    list.sort((a, b) => compare(a[sorted.column] ?? "", b[sorted.column] ?? ""));
    return sorted.down ? list.reverse() : list;
  }

  function update(): void {
    if (!details?.open) return;
    details.querySelector("tbody")?.replaceChildren(...rows().map((row) => tableRow(page, columns, row)));
    for (const head of heads)
      head.ariaSort = head.dataset["column"] === sorted.column ? (sorted.down ? "descending" : "ascending") : null;
  }

  if (details) details.hidden = false;
  details?.addEventListener("toggle", update, { signal });
  details?.addEventListener(
    "click",
    ({ target }) => {
      const column = (target as Element).closest<HTMLElement>("th[data-column]")?.dataset["column"];
      if (column !== undefined) {
        sorted = { column, down: column === sorted.column && !sorted.down };
        update();
      } else if ((target as Element).closest(".dv-csv")) download(csvOf(heads, columns, rows()));
    },
    { signal },
  );
  return { update };
}

function shownFacts({ root, facts }: ExplorerParts): HTMLElement[] {
  const kind = root.dataset["show"];
  const all = [...facts.values()];
  const own = all.filter((item) => item.dataset["kind"] === kind);
  return own.length > 0 ? own : all;
}

function rowOf(item: HTMLElement): Row {
  const text = (selector: string) => item.querySelector(selector)?.textContent?.trim() ?? "";
  const quotes = [...item.querySelectorAll("blockquote")].map(
    ({ firstChild }) => firstChild?.textContent?.trim() ?? "",
  );
  return {
    number: item.dataset["fact"] ?? "",
    kind: item.closest(".dv-group")?.querySelector("h3")?.firstChild?.textContent?.trim() ?? kindWords(item),
    of: text(".dv-owner"),
    property: text(".dv-property"),
    value: text(".dv-fact strong"),
    basis: text(".dv-state"),
    words: quotes.join(" … "),
  };
}

// A fact in the sheet is away from its group for a while.
function kindWords(item: HTMLElement): string {
  const radio = item.closest(".dv-explorer")?.querySelector(`.dv-kind input[value="${item.dataset["kind"]}"] + span`);
  return radio?.textContent ?? "";
}

function tableRow({ facts }: ExplorerParts, columns: readonly string[], row: Row): HTMLTableRowElement {
  const element = document.createElement("tr");
  for (const column of columns) {
    const cell = element.insertCell();
    cell.dir = "auto";
    if (column !== "number") cell.textContent = row[column] ?? "";
    else {
      const link = document.createElement("a");
      link.href = `#${facts.get(Number(row["number"]))?.id}`;
      link.textContent = row["number"] ?? "";
      cell.append(link);
    }
  }
  return element;
}

function csvOf(heads: readonly HTMLElement[], columns: readonly string[], rows: readonly Row[]): string {
  const lines = [
    heads.map((head) => head.textContent ?? ""),
    ...rows.map((row) => columns.map((column) => row[column] ?? "")),
  ];
  return `\ufeff${lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("")}`;
}

// A cell that a spreadsheet would take for a formula is marked as text.
function csvCell(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function download(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "facts.csv";
  link.click();
  // after the browser has begun to read it
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
