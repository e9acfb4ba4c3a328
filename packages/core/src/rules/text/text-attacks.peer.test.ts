import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { peerLines } from "../../../test/peer-lines.ts";
import { textRules } from "./index.ts";

const attacks = peerLines<{ id: string; text: string; class: string }>("hostile-cases/authored/text-attacks.ndjson");

// The codes for each class of attack; whole words of look-alike letters, and markup, are not reported for the text.
const codes: Readonly<Record<string, string | undefined>> = {
  "bidi-override": "text/bidi-override",
  "bidi-unbalanced": "text/bidi-unbalanced",
  "zero-width": "text/zero-width",
  presentation: "text/presentation-form",
  replacement: "text/replacement",
  "mixed-script": "text/mixed-script",
  nfd: "text/nfc",
  "nfc-order": "text/nfc",
  "nfc-expands": "text/nfc",
  control: "text/control",
  tag: "text/tag",
  noncharacter: "text/noncharacter",
  "private-use": "text/private-use",
};
const harmless = [
  "bidi-mark",
  "zwj",
  "zwnj",
  "html",
  "md",
  "template",
  "ci-log",
  "inline-json",
  "digits",
  "tatweel",
  "astral",
];

describe.skipIf(attacks.length === 0)("attacks through characters", () => {
  it.each(attacks.filter((attack) => codes[attack.class]).map((attack) => [attack.id, attack] as const))(
    "%s is told",
    (_, attack) => {
      expect(codesOf(articleOf(attack.text), textRules)).toContain(codes[attack.class]);
    },
  );

  it.each(attacks.filter((attack) => harmless.includes(attack.class)).map((attack) => [attack.id, attack] as const))(
    "%s is fine",
    (_, attack) => {
      expect(codesOf(articleOf(attack.text), textRules)).toEqual([]);
    },
  );
});
