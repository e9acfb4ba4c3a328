import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesStartingIn, rangesOf } from "./file-ranges.ts";

const folder = mkdtempSync(join(tmpdir(), "visits-"));

async function contentOf(path: string, from: number, to: number): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of linesStartingIn({ path, from, to })) parts.push(part);
  return Buffer.concat(parts).toString();
}

describe("ranges of a file", () => {
  it("have each line once, wherever they are cut", async () => {
    const line = fc.constantFrom("", "a", "بيان", "x".repeat(9));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.boolean(), fc.array(fc.nat(120)), async (lines, ends, cuts) => {
        const path = join(folder, "lines");
        const content = lines.join("\n") + (ends ? "\n" : "");
        writeFileSync(path, content);
        const size = Buffer.byteLength(content);
        const places = [...new Set([0, ...cuts.filter((cut) => cut < size), size])].sort((a, b) => a - b);
        const parts = await Promise.all(places.slice(1).map((to, i) => contentOf(path, places[i] ?? 0, to)));
        expect(parts.join("")).toBe(content);
        const filled = parts.filter((part) => part !== "");
        expect(filled.slice(0, -1).every((part) => part.endsWith("\n"))).toBe(true);
      }),
    );
  });

  it("cover a file, in pieces that are neither tiny nor huge", () => {
    for (const [from, size] of [
      [0, 0],
      [0, 5],
      [7, 3_000_000],
      [0, 900_000_000],
    ] as const) {
      const ranges = rangesOf({ path: "", from, to: size }, 4);
      expect(ranges.reduce((sum, range) => sum + range.to - range.from, 0)).toBe(size - from);
      expect(ranges.every((range, i) => range.from === (ranges[i - 1]?.to ?? from))).toBe(true);
      expect(Math.max(0, ...ranges.map(({ from: start, to }) => to - start))).toBeLessThanOrEqual(1 << 24);
    }
  });
});
