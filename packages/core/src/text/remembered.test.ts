import { describe, expect, it } from "vitest";
import { remembered } from "./remembered.ts";

describe("remembered", () => {
  it("reads each word once, and nothing too", () => {
    const seen: string[] = [];
    const lengthOf = remembered((letters) => {
      seen.push(letters);
      return letters.length > 3 ? letters.length : undefined;
    });
    expect(["وزير", "من", "وزير", "من"].map(lengthOf)).toEqual([4, undefined, 4, undefined]);
    expect(seen).toEqual(["وزير", "من"]);
  });

  it("forgets when it knows too many, and reads again", () => {
    let reads = 0;
    const read = remembered((letters) => {
      reads++;
      return letters;
    });
    for (let i = 0; i <= 10_000; i++) read(`${i}`);
    expect(read("0")).toBe("0");
    expect(reads).toBe(10_002);
  });
});
