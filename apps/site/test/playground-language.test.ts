import { anchor } from "@diplomatic-visits/core";
import { describe, expect, it, vi } from "vitest";
import { judge } from "../src/playground/check/judge";

// as pages load it, where the words of most languages are fetched on demand
vi.mock("@diplomatic-visits/core/internal/browser", async () => {
  const built = new URL("../../../packages/core/dist/page/browser-internal.js", import.meta.url);
  return await import(built.href);
});

/** An article that names a Tuesday for a Wednesday. */
function articleIn(inLanguage: string, text: string, quote: string): string {
  const times = [{ id: "t", type: "date", basis: "explicit", value: "2021-04-13", quote }];
  const anchored = anchor(text, { type: "NewsArticle", extent: "full", inLanguage, times });
  if (!anchored.ok) throw new Error(JSON.stringify(anchored.issues));
  return JSON.stringify(anchored.article).replace("2021-04-13", "2021-04-14");
}

describe("a document in a language that the page does not have from the start", () => {
  it.each([
    ["json", "fa-IR", "وزیر سه‌شنبه وارد تهران شد.", "سه‌شنبه"],
    ["yaml", "fr", "Le ministre est arrivé mardi à l’aéroport.", "mardi"],
    ["ndjson", "es", "El ministro llegó el martes al aeropuerto.", "martes"],
  ] as const)("is checked with the words of its language (%s, %s)", async (format, language, text, quote) => {
    const source = articleIn(language, text, quote);
    const verdict = await judge({ kind: "check", id: 1, source, text: "", format, locale: "en" });
    expect(verdict.issues.map(({ code }) => code)).toContain("time/weekday");
    expect(verdict.notChecked.filter(({ message }) => message.includes("loadLanguage"))).toEqual([]);
  });
});
