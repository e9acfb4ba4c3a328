import { anchor, limits, validate } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { withOneWarning, withWrongCode, withWrongQuotes } from "./broken.ts";
import { codingIn, documents } from "./documents.ts";
import type { HostileInput } from "./hostile/hostile-input.ts";
import { hostileInputs } from "./hostile/hostile-inputs.ts";

describe("the documents", () => {
  it.each(documents())("$name.en: clean, and broken in exactly one way", ({ json, size, options }) => {
    expect(validate(json, options).issues).toEqual([]);
    const warned = validate(withOneWarning(json), options);
    expect([warned.ok, warned.issues.length]).toEqual([true, 1]);
    if (size === "small") return;
    const wrong = validate(withWrongQuotes(json, 100), options).issues.map(({ code }) => code);
    expect(wrong.filter((code) => code === "evidence/quote-matches")).toHaveLength(100);
    expect(validate(withWrongCode(json), options).issues.map(({ code }) => code)).toEqual(["shape/value"]);
  });

  it.each(["ar", "en"] as const)("the coding in %s is an article", (language) => {
    const { text, coding } = codingIn(language);
    expect(anchor(text, coding).ok).toBe(true);
  });
});

describe("the hostile inputs", () => {
  it.each(["en", "ar"] as const)("have names of their own in %s", (locale) => {
    const names = hostileInputs.map(({ name }) => name[locale]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(hostileInputs)("$name.en: within the limits, read without an exception", (input) => {
    expect(refusals(input, 1000)).toEqual([]);
    const { document = "", text = "" } = input.make(1_000_000);
    expect(text.length).toBeLessThanOrEqual(limits.textUnits);
    expect(Buffer.byteLength(document)).toBeLessThanOrEqual(limits.inputBytes);
  });
});

// Of input that is refused unread no rule is tried; four inputs are faults of the reader or the shape by design.
function refusals({ reader, name, make }: HostileInput, size: number): string[] {
  const { document = "", text = "" } = make(size);
  if (reader === "draft" || /keys|key,|lists in|nesting|wrong items|empty objects/.test(name.en)) return [];
  const { issues } = reader === "anchor" ? anchor(text, document) : validate(document);
  return issues.map(({ code }) => code).filter((code) => /^(read|shape)\//.test(code));
}
