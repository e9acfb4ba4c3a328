import { sha256, specVersion } from "@diplomatic-visits/core";

/** The short text of hostile articles whose structure is the point. */
export const shortText = "Minister visits Larn.";

/** The first word of the short text as evidence. */
export const evidence = [{ start: 0, end: 8, quote: "Minister" }];

/** An article in one sentence, with the given lists. */
export function articleOf(more: Record<string, unknown>, text = shortText, language = "en"): string {
  const whole = { start: 0, end: text.length };
  return JSON.stringify({
    ...{ specVersion, id: "urn:example:hostile", type: "NewsArticle", extent: "full", inLanguage: language },
    textDirection: language === "ar" ? "rtl" : "ltr",
    ...{ text, textHash: sha256(text), offsetUnit: "utf-16" },
    sections: [
      { id: "sec", ...whole, blocks: [{ id: "b", kind: "paragraph", ...whole, sentences: [{ id: "s", ...whole }] }] },
    ],
    ...more,
  });
}

/** An entity that the text need not mention. */
export function entity(i: number, more: Record<string, unknown> = {}) {
  return { id: `e${i}`, kind: "person", name: { en: `N${i}` }, mentions: [], note: "n", ...more };
}

/** A visit of the first entity. */
export function visit(i: number, more: Record<string, unknown> = {}) {
  const status = { value: "occurred", state: "stated", evidence };
  return { id: `v${i}`, role: "focal", evidence, status, visitors: [{ entity: "e0", evidence }], ...more };
}

/** A day that no other number has. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
}
