import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionAliases, regionSuccessors } from "./generated/language-aliases.ts";
import { canonicalLanguageTag } from "./languages.ts";

function byRuntime(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const pick = (...values: string[]) => fc.constantFrom("", ...values);
const tags = fc
  .tuple(
    fc.constantFrom(
      "en",
      "ar",
      "FA",
      "sr",
      "sh",
      "iw",
      "mo",
      "hy",
      "und",
      "arb",
      "eng",
      "prs",
      "cmn",
      "zh",
      "no",
      "sgn",
      "az",
      "swc",
      "xyzzy",
    ),
    pick("Latn", "cyrl", "ARAB", "armn", "qaai"),
    pick("us", "BR", "419", "840", ...Object.keys(regionAliases).slice(-20), ...Object.keys(regionSuccessors)),
    pick("1996", "arevela", "polytoni", "heploc", "hepburn-heploc", "aaland", "1996-1901", "1996-1996"),
    pick("u-nu-arab-ca-gregory", "u-kn-true", "a-bbb-cc", "x-foo-1", "a-bb-a-cc", "u", "x"),
  )
  .map((parts) => parts.filter(Boolean).join("-"));

describe("canonicalLanguageTag", () => {
  it("gives what the runtime gives, without asking it", () => {
    fc.assert(
      fc.property(tags, (tag) => {
        expect(canonicalLanguageTag(tag)).toBe(byRuntime(tag));
      }),
      { numRuns: 5000 },
    );
  });
  it("gives a tag that is canonical itself", () => {
    fc.assert(
      fc.property(tags, (tag) => {
        const once = canonicalLanguageTag(tag);
        if (once !== undefined) expect(canonicalLanguageTag(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void canonicalLanguageTag(text)));
  });
  it.each([
    ["ar", "ar"],
    ["AR-eg", "ar-EG"],
    ["iw", "he"],
    ["eng", "en"],
    ["sr-latn-rs", "sr-Latn-RS"],
    ["hy-SU", "hy-AM"],
    ["az-Arab-SU", "az-Arab-RU"],
    // RFC 5646 allows these, although runtimes reject them
    ["zh-yue", "yue"],
    ["zh-min-nan", "nan"],
    ["i-klingon", "tlh"],
    ["en-GB-oed", "en-GB-oxendict"],
    ["x-private", "x-private"],
  ])("writes %s as %s", (tag, canonical) => {
    expect(canonicalLanguageTag(tag)).toBe(canonical);
  });
  it.each([
    "",
    "a",
    "en_US",
    "arabic!!",
    "en-",
    "-en",
    "en--us",
    "en-a",
    "x",
    "en-x",
    "i-nonsense",
    "العربية",
    "en-ﬀ",
    "İw",
    "constructor-",
    "toolonglanguage",
  ])("knows %j as ill-formed", (tag) => {
    expect(canonicalLanguageTag(tag)).toBeUndefined();
  });
});
