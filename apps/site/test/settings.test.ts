import { describe, expect, it } from "vitest";
import { settings } from "../settings.ts";

describe("the two settings", () => {
  it("may both be absent: the site is then this machine's", () => {
    expect(settings({})).toEqual({ address: new URL("http://localhost:3000/"), repository: undefined });
  });

  it.each([
    ["https://example.org/visits", "https://example.org/visits/"],
    ["https://example.org/", "https://example.org/"],
  ])("the address %s is served at %s", (homepage, address) => {
    expect(settings({ homepage }).address.href).toBe(address);
  });

  it.each([
    [{ url: "git+https://example.org/a/b.git" }, "https://example.org/a/b"],
    ["https://example.org/a/b", "https://example.org/a/b"],
  ])("the repository %j has the page %s", (repository, page) => {
    expect(settings({ repository }).repository).toBe(page);
  });
});
