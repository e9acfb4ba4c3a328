import { describe, expect, it } from "vitest";
import { settings } from "../settings.ts";
import { type CitationFile, citationOf } from "./citation.ts";

const file: CitationFile = { title: "visits: a format", version: "0.0.0", authors: [{ name: "Its authors" }] };
const bare = settings({}, { version: "0.0.0" });

describe("the citation", () => {
  it("has neither year nor address before they exist", () => {
    const { text, bibtex } = citationOf({ file, settings: bare, terms: "MIT" });
    expect(text).toBe("Its authors. visits: a format. Version 0.0.0. MIT.");
    expect(bibtex).toBe(
      "@misc{diplomatic-visits,\n  author = {{Its authors}},\n  title = {visits: a format},\n  note = {MIT},\n  version = {0.0.0}\n}",
    );
  });

  it("has the year of the release and the address of the site once they are set", () => {
    const released = { ...file, version: "1.2.0", "date-released": "2027-01-31" };
    const known = settings({ homepage: "https://example.org/visits" }, { version: "1.2.0" });
    const { text, bibtex } = citationOf({ file: released, settings: known, part: "An article, coded", terms: "CC0" });
    expect(text).toBe(
      "Its authors (2027). visits: a format. An article, coded. Version 1.2.0. CC0. https://example.org/visits/",
    );
    expect(bibtex).toContain("  year = {2027},\n  note = {An article, coded. CC0},\n  version = {1.2.0},\n");
    expect(bibtex).toContain("  url = {https://example.org/visits/}\n}");
  });

  it("names the repository while only that is set", () => {
    const known = settings({ repository: "https://example.org/a/b" }, { version: "0.0.0" });
    expect(citationOf({ file, settings: known, terms: "MIT" }).text).toMatch(/ https:\/\/example\.org\/a\/b$/);
  });
});
