import { describe, expect, it } from "vitest";
import type { BuiltSite } from "./built-site.ts";
import { ownAddress } from "./own-address.ts";

const head =
  "<title>A</title><meta data-rh=true property=og:url content=http://localhost:3000/a/><link data-rh=true rel=canonical href=http://localhost:3000/a/><link data-rh=true rel=alternate href=http://localhost:3000/ar/a/ hreflang=ar><link rel=stylesheet href=/a.css>";

function pageOf(origin: string | undefined): string | undefined {
  const site = { origin, pages: [{ html: head }] } as BuiltSite;
  ownAddress(site);
  return site.pages[0]?.html;
}

describe("canonical addresses", () => {
  it("are removed while the site has no address", () => {
    expect(pageOf(undefined)).toBe(
      "<title>A</title><link data-rh=true rel=alternate href=http://localhost:3000/ar/a/ hreflang=ar><link rel=stylesheet href=/a.css>",
    );
  });

  it("stay as they are when it has one", () => {
    expect(pageOf("https://example.org")).toBe(head);
  });
});
