import { describe, expect, it } from "vitest";
import { read, sources } from "./house/source-files.ts";

// The engine accepts about a hundred thousand arguments; a spread call with as many as the data has items throws a RangeError.
const spreadCall =
  /\b(?:push|unshift|splice|concat|max|min|fromCharCode|fromCodePoint|assign|apply)\((?:[^(){}[\]]*,\s*)?\.\.\.(?!\()/;

/** Files whose spread calls get few arguments, with the bound of each. */
const bounded: Readonly<Record<string, string>> = {
  "packages/core/src/formats/extraction-profile/profile-size.ts": "levels of our own schema",
  "packages/core/src/inspection/dates/written-conflict.ts":
    "dates in the quotes of one time, at most 256 quotes of 4,000 units",
  "packages/core/src/reading/word-bits.ts": "words of our own lists",
  "packages/core/src/reading/joined-numbers.ts": "words of our own lists",
  "packages/core/src/rules/quantity/one-number.ts": "numbers of one quote of at most 4,000 units",
  "packages/core/src/rules/visit/state-visit-rank.ts": "visitors and offices of one visit, 64 each",
  "packages/core/src/inspection/visit-days.ts": "alternatives of one date, 16",
  "packages/core/src/text/edtf.ts": "two bounds of a century",
  "packages/core/src/text/quotation.ts": "open quotation marks of a line, as deep as marks nest",
  "packages/core/src/validate/read/source-kind.ts": "counts of two kinds of bytes",
  "packages/extract/src/events/find-events.ts": "events of one sentence, whose length is bounded",
  "packages/extract/src/events/named-later.ts": "mentions of one person",
  "packages/extract/src/events/subject-first/noun-phrase-end.ts": "nouns of our own lists that begin at one word",
  "packages/extract/src/events/subject-first/event-of.ts": "slots of one event",
  "packages/extract/src/events/subject-first/noun-events.ts": "events of one sentence, whose length is bounded",
  "packages/extract/src/events/subject-first/noun-meetings.ts": "participants of one meeting",
  "packages/extract/src/events/subject-first/sentence-events.ts": "events of one sentence, whose length is bounded",
  "packages/extract/src/events/subject-first/verb-group.ts": "words of one verb group",
  "packages/extract/src/events/verb-first/evidence.ts": "quotes of one event",
  "packages/extract/src/events/covering.ts": "slots of one event",
  "packages/extract/src/events/join-events.ts": "quotes of one event",
  "packages/extract/src/gazetteer/decide.ts": "readings of one name",
  "packages/extract/src/html/decode-html.ts": "the first bytes of a page",
  "packages/extract/src/skeleton/anchor-or-omit.ts": "issues, at most 100 of a code",
  "packages/extract/src/skeleton/word-counts.ts": "words of our own lists",
  "packages/cli/src/agreement/columns.ts": "rows of a printed table",
};

const isChecked = (path: string) => /^packages\/(?:core|extract|cli)\/src\//.test(path) && !/\.test\.ts$/.test(path);

describe("calls with spread arguments", () => {
  const found = sources()
    .filter(isChecked)
    .filter((path) => spreadCall.test(read(path)));

  it("get no data: an argument list has a limit", () => {
    expect(found.filter((path) => !Object.hasOwn(bounded, path))).toEqual([]);
  });
});
