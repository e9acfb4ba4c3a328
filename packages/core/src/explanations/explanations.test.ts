import { describe, expect, it } from "vitest";
import { issueKinds } from "../issue-kinds.ts";
import { projectIssueKinds } from "../project/project-codes.ts";
import { explanations } from "./index.ts";

const kinds = [...issueKinds, ...projectIssueKinds];

// A full stop inside a sentence is one of a name, such as example.org, and has no space after it.
const sentences = (text: string) => text.split(/[.?؟](?=\s|$)/).filter((one) => one.trim() !== "");

describe("the explanation of a code", () => {
  it("exists for every code, and for no other", () => {
    expect(Object.keys(explanations).sort()).toEqual(kinds.map(({ code }) => code).sort());
  });

  it.each(kinds)("$code: a title that requires or disallows, a reason of one sentence, what to do", (kind) => {
    const { why, exceptions = [], howToFix } = explanations[kind.code];
    expect(kind.title.en).toMatch(/^(?:Require|Disallow) .*\.$/);
    expect(kind.title.ar).toMatch(/^(?:اشتراط|منع) .*\.$/);
    expect([sentences(why.en), sentences(why.ar)].map(({ length }) => length)).toEqual([1, 1]);
    for (const { en, ar } of [why, ...exceptions, howToFix]) {
      expect(en).toMatch(/^[^؀-ۿ].*\.$/s);
      expect(ar).toMatch(/[؀-ۿ].*\.$/s);
    }
  });

  it.each(kinds.filter(({ message }) => /\ba note\b/.test(message.en) && message.en.includes("explain")))(
    "$code: the exceptions say that a note dismisses the issue, as its message does",
    ({ code }) => {
      const { exceptions = [], howToFix } = explanations[code];
      expect([...exceptions, howToFix].some(({ en, ar }) => /\bnote\b/.test(en) && ar.includes("note"))).toBe(true);
    },
  );
});
