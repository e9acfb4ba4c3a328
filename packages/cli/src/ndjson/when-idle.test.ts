import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { whenIdle } from "./when-idle.ts";

describe("an input that idles", () => {
  it("is answered before more of it is waited for", async () => {
    const input = new PassThrough({ objectMode: true });
    const seen: string[] = [];
    let asked = 0;
    input.write("first");
    // the partner goes on only when it was answered
    const answer = async () => {
      seen.push("answered");
      if (++asked === 2) input.end();
      else input.write("next");
    };
    for await (const part of whenIdle<string>(input, answer)) seen.push(part);
    expect(seen).toEqual(["first", "answered", "next", "answered"]);
  });

  it("that is all there is never answered in between", async () => {
    let answers = 0;
    const parts = Array.from({ length: 1000 }, (_, i) => i);
    const passed: number[] = [];
    for await (const part of whenIdle(Readable.from(parts), async () => void answers++)) passed.push(part);
    expect([passed, answers]).toEqual([parts, 0]);
  });

  it("passes on what goes wrong, and ends the stream when it is left", async () => {
    const failing = Readable.from(
      (async function* () {
        yield 1;
        throw new Error("torn");
      })(),
    );
    const all = async () => {
      for await (const _ of whenIdle(failing, async () => {}));
    };
    await expect(all()).rejects.toThrow("torn");
    const left = Readable.from([1, 2, 3]);
    for await (const _ of whenIdle(left, async () => {})) break;
    expect(left.destroyed).toBe(true);
  });
});
