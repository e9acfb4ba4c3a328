import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { usedInOrder } from "./in-order.ts";

async function* work(...parts: number[]): AsyncGenerator<number> {
  for (const part of parts) {
    await after(part % 3);
    yield part;
  }
}

describe("work that is started ahead", () => {
  it("is used in the order in which it was started, and its end is reported", async () => {
    const used: unknown[] = [];
    const queue = usedInOrder(3, {
      part: async (part: number) => void used.push(part),
      empty: async () => void used.push("empty"),
    });
    for (const parts of [[2, 4], [0], [], [7]]) await queue.add(work(...parts));
    await queue.end();
    expect(used.filter((one) => one !== "empty")).toEqual([2, 4, 0, 7]);
    expect([used.at(-1), queue.isEmpty()]).toEqual(["empty", true]);
  });

  it("is not added without end", async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const queue = usedInOrder(1, { part: () => gate, empty: async () => {} });
    await queue.add(work(0));
    let isAdded = false;
    const second = queue.add(work(1)).then(() => {
      isAdded = true;
    });
    await after(20);
    expect(isAdded).toBe(false);
    release();
    await second;
    await queue.end();
  });

  it("throws what a use threw, and uses nothing more", async () => {
    const used: number[] = [];
    const queue = usedInOrder(2, {
      async part(part: number) {
        used.push(part);
        throw new Error("disk full");
      },
      empty: async () => {},
    });
    await queue.add(work(1));
    await queue.add(work(2)).catch(() => {});
    await expect(queue.end()).rejects.toThrow("disk full");
    expect(used).toEqual([1]);
  });
});
