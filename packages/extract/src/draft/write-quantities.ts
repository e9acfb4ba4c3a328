import { type Coding, limits } from "@diplomatic-visits/core";
import type { QuantityFound } from "../quantities/quantity-found.ts";
import { addItem, addLost, addTodo, type DraftPage } from "./draft-page.ts";

type Quantity = NonNullable<Coding["quantities"]>[number];

// The format allows no larger numbers.
const largest = 1e15;

/** Writes the quantities; the coder decides what is counted or measured. */
export function writeQuantities(page: DraftPage, quantities: readonly QuantityFound[]): void {
  const written: Quantity[] = [];
  const lost: QuantityFound[] = [];
  for (const quantity of quantities) {
    if (Math.abs(quantity.value ?? 0) > largest || written.length >= limits.list) continue;
    const quote = page.quoter.quote(quantity);
    if (quote === undefined) {
      lost.push(quantity);
      continue;
    }
    const pointer = `/quantities/${written.length}`;
    addItem(page, pointer, quantity);
    addTodo(page, `${pointer}/measure`, { key: "measure" });
    const { value, mod, unit, basis, counted, doubt, valueDoubt } = quantity;
    if (valueDoubt) page.todo.push({ pointer: `${pointer}/value`, message: valueDoubt });
    if (doubt) page.todo.push({ pointer: `${pointer}/unit`, message: doubt });
    written.push({
      id: page.giveNumbered("quantity"),
      measure: counted ?? "amount",
      ...(value === undefined ? {} : { value }),
      ...(mod === undefined ? {} : { mod }),
      unit,
      basis,
      ...(doubt || valueDoubt ? { note: (doubt ?? valueDoubt)?.en as string } : {}),
      quote,
    });
  }
  addLost(page, "/quantities", lost);
  if (written.length > 0) page.coding.quantities = written;
}
