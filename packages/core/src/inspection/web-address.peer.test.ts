import { describe, expect, it } from "vitest";
import { peerLines } from "../../test/peer-lines.ts";
import { addressFault } from "./web-address.ts";

const urls = peerLines<{ url: string; expect: string }>("hostile-cases/authored/urls.ndjson");

describe.skipIf(urls.length === 0)("web addresses", () => {
  it.each(urls.map((row) => [row.url, row.expect] as const))("%j: %s", (url, verdict) => {
    if (verdict === "accept") expect(addressFault(url)).toBeUndefined();
    if (verdict === "reject") expect(addressFault(url)).toBeDefined();
  });
});
