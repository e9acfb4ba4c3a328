/** What a reader has chosen for a table. */
export interface TableState {
  /** The typed words. */
  find: string;
  /** The chosen value of each filtered column. */
  filters: Readonly<Record<string, string>>;
  /** The name of the column that orders the table, after `-` if descending; empty if the table has its own order. */
  sort: string;
}

/** Reads the state of a table from the address of the page; names of its parameters begin with the prefix. */
export function stateIn(address: URL, prefix: string, columns: readonly string[]): TableState {
  const read = (name: string) => address.searchParams.get(prefix + name) ?? "";
  const filters = columns.map((column) => [column, read(column)] as const).filter(([, value]) => value !== "");
  return { find: read("find"), filters: Object.fromEntries(filters), sort: read("sort") };
}

/** The address of the page with the state of a table; what is not chosen is not in it. */
export function addressWith(address: URL, prefix: string, state: TableState, columns: readonly string[]): URL {
  const changed = new URL(address);
  const write = (name: string, value: string) => {
    if (value === "") changed.searchParams.delete(prefix + name);
    else changed.searchParams.set(prefix + name, value);
  };
  write("find", state.find);
  write("sort", state.sort);
  for (const column of columns) write(column, state.filters[column] ?? "");
  return changed;
}
