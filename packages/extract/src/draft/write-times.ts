import { type Coding, limits } from "@diplomatic-visits/core";
import type { TimeFound } from "../times/time-found.ts";
import { addItem, addLost, addTodo, type DraftPage } from "./draft-page.ts";

type AuthoredTime = NonNullable<Coding["times"]>[number];

/** The fields of a time that are read from its words. */
export function timeOf({ value, mod, basis, calendar }: TimeFound): Pick<AuthoredTime, "value" | "mod" | "calendar"> & {
  basis: TimeFound["basis"];
} {
  return {
    ...(value === undefined ? {} : { value }),
    ...(mod === undefined ? {} : { mod }),
    basis,
    ...(calendar === undefined ? {} : { calendar }),
  };
}

/** Writes the time expressions that date no event. */
export function writeTimes(page: DraftPage, times: readonly TimeFound[], dating: ReadonlySet<number>): void {
  const written: AuthoredTime[] = [];
  const lost: TimeFound[] = [];
  for (const time of times) {
    if (dating.has(time.start) || written.length >= limits.list) continue;
    const quote = page.quoter.quote(time);
    if (quote === undefined) {
      lost.push(time);
      continue;
    }
    const pointer = `/times/${written.length}`;
    addItem(page, pointer, time);
    if (time.basis === "unresolved" && time.type === "date")
      addTodo(page, `${pointer}/value`, { key: "unresolvedDate" });
    written.push({ id: page.giveNumbered("time"), type: time.type, ...timeOf(time), quote });
  }
  addLost(page, "/times", lost);
  if (written.length > 0) page.coding.times = written;
}
