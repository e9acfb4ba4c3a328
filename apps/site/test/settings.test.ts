import { describe, expect, it } from "vitest";
import { editAddress, settings } from "../settings.ts";

describe("the settings", () => {
  it("may all be absent: the site is then this machine's, and nothing is said to be released", () => {
    expect(settings({}, { version: "0.0.0" })).toEqual({
      address: new URL("http://localhost:3000/"),
      hasAddress: false,
      repository: undefined,
      version: "0.0.0",
      isReleased: false,
    });
  });

  it.each([
    ["https://example.org/visits", "https://example.org/visits/"],
    ["https://example.org/", "https://example.org/"],
  ])("the address %s is served at %s", (homepage, address) => {
    expect(settings({ homepage })).toMatchObject({ address: new URL(address), hasAddress: true });
  });

  it.each([
    [{ url: "git+https://example.org/a/b.git" }, "https://example.org/a/b"],
    ["https://example.org/a/b", "https://example.org/a/b"],
  ])("the repository %j has the page %s", (repository, page) => {
    expect(settings({ repository }).repository).toBe(page);
  });

  it("a version says that the packages are on npm", () => {
    expect(settings({}, { version: "0.1.0" }).isReleased).toBe(true);
  });

  it("a page can be edited where the repository is, once it has an address", () => {
    expect(editAddress(settings({}), "docs/a.md")).toBeUndefined();
    const known = settings({ repository: "https://example.org/a/b" });
    expect(editAddress(known, "docs/a.md")).toBe("https://example.org/a/b/edit/main/docs/a.md");
  });
});
