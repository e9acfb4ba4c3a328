import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseArticle } from "../../../test/base-articles.ts";
import { limits } from "../../schema/limits.ts";
import { sha256 } from "../../text/digest.ts";
import type { LineVerdict } from "./certain-line.ts";
import { validateNdjson } from "./validate-ndjson.ts";

const encoder = new TextEncoder();
const line = JSON.stringify(baseArticle("minimal"));

async function* pieces(parts: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function listed<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of stream) list.push(one);
  return list;
}

async function verdictsOn(source: string, size = source.length * 4): Promise<LineVerdict[]> {
  const bytes = encoder.encode(source);
  const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  return listed(validateNdjson(pieces(parts)));
}

describe("a stream of articles", () => {
  it("gets one verdict a line, in order, whatever a line holds", async () => {
    const verdicts = await verdictsOn(`${line}\n\n{"type": 1}\r\n[\n${line}`);
    expect(verdicts.map(({ line, ok, id }) => [line, ok, id])).toEqual([
      [1, true, baseArticle("minimal").id],
      [2, false, undefined],
      [3, false, undefined],
      [4, false, undefined],
      [5, true, baseArticle("minimal").id],
    ]);
    expect(verdicts[0]?.key).toBe(sha256(line).slice(0, 32));
    expect(verdicts[2]?.key).toBe(sha256('{"type": 1}').slice(0, 32));
    expect(verdicts[4]?.key).toBe(verdicts[0]?.key);
  });

  it("has the same verdicts, however its bytes are cut", async () => {
    const source = `${line}\n{"headline": "زيارة"}\r\n\n`;
    const whole = await verdictsOn(source);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4000 }), async (size) => {
        expect(await verdictsOn(source, size)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it("may reuse the memory of a part for the next one", async () => {
    const source = encoder.encode(`${line}\n{"headline": "زيارة"}\r\n\n${line}`);
    const reused = async function* (size: number) {
      const memory = Buffer.alloc(size);
      for (let at = 0; at < source.length; at += size) {
        memory.set(source.subarray(at, at + size));
        yield memory.subarray(0, Math.min(size, source.length - at));
        memory.fill(0);
      }
    };
    const whole = await listed(validateNdjson(pieces([source])));
    for (const size of [7, 100, line.length - 1, line.length + 1])
      expect([size, await listed(validateNdjson(reused(size)))]).toEqual([size, whole]);
  });

  it("may be a web stream, which is cancelled when the reader stops", async () => {
    let cancelled = false;
    const bytes = encoder.encode(`${line}\n${line}\n`);
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes),
      cancel: () => {
        cancelled = true;
      },
    });
    const reader = { getReader: () => stream.getReader() };
    const seen: number[] = [];
    for await (const { line: number } of validateNdjson(reader)) {
      seen.push(number);
      if (number === 3) break;
    }
    expect([seen, cancelled]).toEqual([[1, 2, 3], true]);
    expect(await listed(validateNdjson(new Blob([bytes]).stream()))).toHaveLength(2);
  });

  it("keeps no line that is longer than an article may be", async () => {
    const piece = new Uint8Array(1 << 20).fill(0x61);
    const parts = function* () {
      for (let size = 0; size <= limits.inputBytes; size += piece.length) yield piece;
      yield encoder.encode(`\n${line}\n`);
    };
    const [long, next] = await listed(validateNdjson(pieces(parts()), { locale: "ar" }));
    expect(long).toMatchObject({ line: 1, ok: false, issues: [{ code: "read/size" }] });
    expect(long?.issues?.[0]?.message).toMatch(/^في السطر \d+ بايت/);
    expect(long?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(next).toMatchObject({ line: 2, ok: true });
  });

  it("throws on misuse, before it reads", async () => {
    const first = (stream: unknown, options?: object) =>
      validateNdjson(stream as AsyncIterable<Uint8Array>, options).next();
    await expect(first(pieces([]), { locale: "fr" })).rejects.toThrow(TypeError);
    await expect(first({})).rejects.toThrow(TypeError);
  });
});
