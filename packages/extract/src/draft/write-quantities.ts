import { type Coding, limits } from "@diplomatic-visits/core";
import { firstSpanFrom, foldedList } from "@diplomatic-visits/core/internal";
import { isIntroduction } from "../events/detail-phrases.ts";
import type { QuantityFound } from "../quantities/quantity-found.ts";
import { addItem, addLost, addTodo, type DraftPage } from "./draft-page.ts";
import type { Findings } from "./findings.ts";
import { timeOf } from "./write-times.ts";

type Quantity = NonNullable<Coding["quantities"]>[number];

// The format allows no larger numbers.
const largest = 1e15;

/**
 * Writes the quantities, each with the time that follows it and dates no event; the coder decides what is counted or measured.
 * Returns the starts of these times.
 */
export function writeQuantities(page: DraftPage, findings: Findings, dating: ReadonlySet<number>): Set<number> {
  const { quantities } = findings;
  const used = new Set<number>();
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
      ...timeAfter({ page, findings, pointer, used }, quantity, dating),
      ...(doubt || valueDoubt ? { note: (doubt ?? valueDoubt)?.en as string } : {}),
      quote,
    });
  }
  addLost(page, "/quantities", lost);
  if (written.length > 0) page.coding.quantities = written;
  return used;
}

interface Timing {
  page: DraftPage;
  findings: Findings;
  pointer: string;
  /** The starts of the times that are taken. */
  used: Set<number>;
}

// "1.2 billion dollars in 2025": one preposition is between
const farthestTime = 12;

function timeAfter(
  { page, findings, pointer, used }: Timing,
  { end }: QuantityFound,
  dating: ReadonlySet<number>,
): Pick<Quantity, "time"> {
  const { times, lexicons } = findings;
  const time = times[firstSpanFrom(times, end)];
  if (time?.type !== "date" || dating.has(time.start) || time.start - end > farthestTime) return {};
  const between = foldedList(page.text.slice(end, time.start)).join(" ");
  const quote = isIntroduction(lexicons, "measuredIn", between) ? page.quoter.quote(time) : undefined;
  if (quote === undefined) return {};
  used.add(time.start);
  addItem(page, `${pointer}/time`, time);
  return { time: { ...timeOf(time), quote } };
}
