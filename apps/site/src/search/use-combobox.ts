import { type RefObject, useEffect, useState } from "react";

/** The field, the list of options under it, and the id that names the list. */
export interface Combobox {
  input: RefObject<HTMLInputElement | null>;
  list: RefObject<HTMLElement | null>;
  id: string;
}

/** The state of a combobox: the input, whether the list is open, and the selected option, -1 for none. */
export interface ComboboxState {
  query: string;
  isOpen: boolean;
  active: number;
  close(): void;
}

/** Makes a field a combobox: arrow keys select an option, Enter follows it or the first, Escape closes. */
export function useCombobox({ input, list, id }: Combobox): ComboboxState {
  const [query, setQuery] = useState(() => input.current?.value.trim() ?? "");
  const [isOpen, setOpen] = useState(true);
  const [active, setActive] = useState(-1);
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const alive = new AbortController();
    const { signal } = alive;
    const options = () => [...(list.current?.querySelectorAll<HTMLElement>("[role=option]") ?? [])];
    const show = () => {
      setQuery(field.value.trim());
      setActive(-1);
      setOpen(true);
    };
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const count = options().length;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined && count > 0) {
        event.preventDefault();
        setActive((now) => (now < 0 && step < 0 ? count - 1 : (now + step + count) % count));
      } else if (event.key === "Enter") {
        const chosen = options().find((option) => option.ariaSelected === "true") ?? options()[0];
        chosen?.click();
      } else if (event.key === "Escape") {
        setOpen(false);
      }
    };
    field.addEventListener("input", show, { signal });
    field.addEventListener("focus", show, { signal });
    field.addEventListener("blur", () => setOpen(false), { signal });
    field.addEventListener("keydown", press, { signal });
    // input typed before hydration triggered no event
    setQuery(field.value.trim());
    return () => alive.abort();
  }, [input, list]);
  useEffect(() => describe(input.current, { id, active, isExpanded: list.current !== null }));
  return { query, isOpen, active, close: () => setOpen(false) };
}

function describe(field: HTMLInputElement | null, { id, active, isExpanded }: Described): void {
  if (!field) return;
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", String(isExpanded));
  set(field, "aria-controls", isExpanded ? id : undefined);
  set(field, "aria-activedescendant", isExpanded && active >= 0 ? `${id}-${active}` : undefined);
}

interface Described {
  id: string;
  active: number;
  isExpanded: boolean;
}

function set(field: Element, name: string, value: string | undefined): void {
  if (value === undefined) field.removeAttribute(name);
  else field.setAttribute(name, value);
}
