import type { TableState } from "./table-state";
import type { tableWords } from "./table-words";

/** A column that can be filtered by its values. */
interface Filter {
  column: string;
  label: string;
  values: readonly string[];
}

/** The controls over a table. */
export interface Controls {
  elements: readonly HTMLElement[];
  /** Shows a state in the controls, and how many rows it leaves. */
  show(state: TableState, count: string): void;
}

type Words = (typeof tableWords)["en"];

/** Makes a field for words, a list for each filter, a button that clears them, and the count of rows. */
export function tableControls(
  filters: readonly Filter[],
  words: Words,
  change: (change: Partial<TableState>) => void,
): Controls {
  const find = element("input", { type: "search", autocomplete: "off", dir: "auto" });
  const selects = filters.map(({ column, values }) => {
    const select = element("select", { name: column });
    select.append(new Option(words.all, ""), ...values.map((value) => new Option(value, value)));
    return select;
  });
  const clear = element("button", { type: "button", class: "site-clear" });
  clear.textContent = words.clear;
  const status = element("p", { role: "status" });
  const chosen = () => Object.fromEntries(selects.map(({ name, value }) => [name, value]));
  find.addEventListener("input", () => change({ find: find.value }));
  for (const select of selects) select.addEventListener("change", () => change({ filters: chosen() }));
  clear.addEventListener("click", () => {
    change({ find: "", filters: {} });
    find.focus();
  });
  return {
    elements: [
      labelled(words.find, find),
      ...selects.map((select, at) => labelled(filters[at]?.label ?? "", select)),
      clear,
      status,
    ],
    show(state, count) {
      if (find.value !== state.find) find.value = state.find;
      for (const select of selects) select.value = state.filters[select.name] ?? "";
      clear.disabled = state.find === "" && Object.values(state.filters).every((value) => value === "");
      status.textContent = count;
    },
  };
}

function labelled(words: string, field: HTMLElement): HTMLElement {
  const label = element("label", {});
  label.append(words, field);
  return label;
}

function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
