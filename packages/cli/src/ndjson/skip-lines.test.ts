import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, it } from "vitest";
import { skipLines } from "./skip-lines.ts";

it("skips whole lines, however the bytes are cut, and tells the key of the last one", async () => {
  const line = fc.constantFrom("", "a", "بيان", "x".repeat(9), "cr\r");
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1 }),
      fc.boolean(),
      fc.nat(9),
      fc.integer({ min: 1, max: 7 }),
      async (lines, ends, most, size) => {
        const content = Buffer.from(lines.join("\n") + (ends ? "\n" : ""));
        const pieces = Array.from({ length: Math.ceil(content.length / size) }, (_, i) =>
          content.subarray(i * size, (i + 1) * size),
        );
        const all = content.toString().split("\n");
        if (all.at(-1) === "") all.pop();
        const { lines: skipped, key, rest } = await skipLines(Readable.from(pieces), most);
        expect(skipped).toBe(Math.min(most, all.length));
        const left: Buffer[] = [];
        for await (const part of rest) left.push(Buffer.from(part));
        const after = Buffer.concat(left).toString();
        expect(after).toBe(
          most >= all.length ? "" : all.slice(most).join("\n") + (ends || lines.at(-1) === "" ? "\n" : ""),
        );
        const last = all[most - 1];
        if (most > 0 && last !== undefined)
          expect(key).toBe(createHash("sha256").update(last.replace(/\r$/, "")).digest("hex").slice(0, 32));
      },
    ),
  );
});
