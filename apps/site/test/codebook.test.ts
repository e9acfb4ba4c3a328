import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { built } from "./site.ts";

describe.each(["", "ar"])("the codebook on one page of the folder ⟦%s⟧", (folder) => {
  const html = readFileSync(join(built, folder, "codebook/index.html"), "utf8");

  it("has all chapters, and links between them lead to anchors of the page", () => {
    expect(html.match(/<section id="[a-z-]+">/g)?.length).toBeGreaterThan(12);
    const anchors = new Set([...html.matchAll(/ id="?([^" >]+)/g)].map(([, id]) => id));
    const wanted = [...html.matchAll(/ href="?#([^" >]+)/g)].map(([, id = ""]) => decodeURIComponent(id));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((id) => !anchors.has(id) && id !== "__docusaurus_skipToContent_fallback")).toEqual([]);
  });

  it("is a PDF too, with a page for each screen of text, tags and an outline", () => {
    const pdf = readFileSync(join(built, folder, "codebook.pdf"), "latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(30);
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toContain("/Outlines");
  });
});
