import { article } from "@diplomatic-visits/dataset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isShareCode, mostUnpacked, readShareCode, shareCode } from "../src/playground/share/share-code";
import type { Work } from "../src/playground/work";

const source = JSON.stringify(article, null, 2);
const work: Work = { mode: "check", source: "", text: "", name: "" };

describe("a link to share", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 400 });
  const anyWork = fc.record({
    mode: fc.constantFrom("check" as const, "code" as const),
    source: anyText,
    text: fc.oneof(anyText, fc.constant(article.text.slice(0, 500))),
    name: anyText,
  });

  it("gives back what went into it, whatever that is", async () => {
    await fc.assert(
      fc.asyncProperty(anyWork, async (one) => {
        const code = await shareCode(one);
        expect(code).toMatch(/^v1\.[\w-]*$/);
        expect(await readShareCode(`#${code}`)).toEqual(one);
      }),
    );
  });

  it("is not made where programs would cut it", async () => {
    const noise = Array.from({ length: 30_000 }, (_, i) =>
      String.fromCharCode(33 + (((i * 7919) % 90) ** 2 % 90)),
    ).join("");
    expect(await shareCode({ ...work, source: `${noise}${source}` })).toBeUndefined();
    expect(await shareCode({ ...work, source: " ".repeat(mostUnpacked) })).toBeUndefined();
  });

  it("is refused whole where it is damaged", async () => {
    const code = `#${await shareCode({ ...work, source: source.slice(0, 3000) })}`;
    await fc.assert(
      fc.asyncProperty(fc.nat(code.length - 5), fc.constantFrom("", "A", "_", "*", "é"), async (at, letter) => {
        const damaged = code.slice(0, at + 4) + letter + code.slice(at + 5);
        const read = await readShareCode(damaged);
        expect(typeof read === "string" || damaged === code || read.source.length >= 0).toBe(true);
      }),
    );
  });

  it.each([
    ["nothing", "#v1.", "malformed"],
    ["not base64url", "#v1.!!!!", "malformed"],
    ["not packed", "#v1.AAAA", "malformed"],
    ["of a later version", "#v2.AAAA", "other-version"],
    ["endless", `#v1.${"A".repeat(mostUnpacked)}`, "too-large"],
  ])("that is %s is refused", async (...[, hash, fault]) => {
    expect(isShareCode(hash)).toBe(true);
    expect(await readShareCode(hash)).toBe(fault);
  });

  it("does not unpack a small link that would fill the memory", async () => {
    expect(await readShareCode(await packed(" ".repeat(60_000_000)))).toBe("too-large");
  });

  it.each([
    [{ mode: "run", source: "", text: "", name: "" }],
    [{ mode: "check", source: 1, text: "", name: "" }],
    [[]],
    [null],
  ])("takes only what it knows: %j is malformed", async (value) => {
    expect(await readShareCode(await packed(JSON.stringify(value)))).toBe("malformed");
  });

  it("drops what it does not know", async () => {
    const read = await readShareCode(await packed(JSON.stringify({ ...work, onload: "alert(1)" })));
    expect(read).toEqual(work);
  });
});

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw") as ReadableWritablePair);
  const bytes = Buffer.from(await new Response(stream as ReadableStream<Uint8Array>).arrayBuffer());
  return `#v1.${bytes.toString("base64url")}`;
}
