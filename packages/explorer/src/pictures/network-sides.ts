import type { NetworkEvent } from "./network-events.ts";

/** The side of the events that an entity is drawn on: where reading starts, or where it ends. */
export type NetworkSide = "start" | "end";

/** What is avoided, by weight: an event whose entities are all on one side, an actor at the end, a target at the start, columns of unequal length. */
const weights = { oneSided: 3, backwards: 1, unequal: 0.5 };

/** Puts those who act where reading starts and those it is directed at where it ends, as far as one place for each allows. */
export function sidesOf(events: readonly NetworkEvent[]): Map<string, NetworkSide> {
  const sides = new Map<string, NetworkSide>();
  for (const { from, to } of events) {
    for (const [i, id] of from.entries()) if (!sides.has(id)) sides.set(id, to.length === 0 && i > 0 ? "end" : "start");
    for (const id of to) if (!sides.has(id)) sides.set(id, "end");
  }
  improve(sides, events);
  return sides;
}

// Every pass moves each entity once if that helps, so that the result does not depend on chance.
function improve(sides: Map<string, NetworkSide>, events: readonly NetworkEvent[]): void {
  for (let cost = costOf(sides, events), before = Infinity; cost < before; ) {
    before = cost;
    for (const [id, side] of sides) {
      sides.set(id, side === "start" ? "end" : "start");
      const moved = costOf(sides, events);
      if (moved < cost) cost = moved;
      else sides.set(id, side);
    }
  }
}

function costOf(sides: ReadonlyMap<string, NetworkSide>, events: readonly NetworkEvent[]): number {
  let cost = 0;
  for (const { from, to } of events) {
    const all = new Set([...from, ...to].map((id) => sides.get(id)));
    if (all.size === 1) cost += weights.oneSided;
    const backwards = to.length === 0 ? [] : [...from.filter(at("end")), ...to.filter(at("start"))];
    cost += backwards.length * weights.backwards;
  }
  const [start, end] = [[...sides.keys()].filter(at("start")).length, [...sides.keys()].filter(at("end")).length];
  return cost + Math.abs(start - end) * weights.unequal;

  function at(side: NetworkSide) {
    return (id: string) => sides.get(id) === side;
  }
}
