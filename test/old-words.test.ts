import { describe, expect, it } from "vitest";
import { filesUnder, read } from "./house/source-files.ts";

// Words that the project gave up: a rule was a law, a severity a grade, a fix a cure.
const oldWord = /\b(?:laws?|grades?|graded|cures?|cured|regrade)\b/i;
const hostGrade = /host[- ]?grades?|HostGrade/gi;
const grade = "the host grade of a visit";
const law = "law as a field of politics";

/** Files in which such a word means something else, and what; an entry that holds none is removed. */
const otherMeanings: Record<string, string> = {
  "docs/codebook/visits.md": grade,
  "packages/core/src/codelists/host-grade.ts": grade,
  "packages/core/src/schema/visit.ts": grade,
  "docs/explanation/limits-and-ethics.md": law,
  "packages/core/src/codelists/issue-area.ts": law,
  "packages/core/src/codelists/rank.ts": law,
  "packages/core/src/reading/sentence-end.ts": "articles of a law",
  "packages/core/src/languages/fa/sentences.ts": "articles of a law",
  "packages/extract/src/languages/en/quantities.ts": "laws are counted in texts",
  "packages/extract/src/languages/en/organizations/index.ts": law,
  "packages/extract/src/languages/en/organizations/world.ts": law,
  "packages/extract/src/languages/en/persons.ts": law,
  "packages/extract/src/languages/en/statements.ts": law,
  "packages/extract/src/languages/en/times.ts": law,
  "packages/extract/test/text-rules/english-event-kinds.test.ts": law,
  "packages/core/test/bug-cases/mentions.peer.test.ts": "the name of a case in a corpus",
  "packages/core/scripts/codelists/media-topics.tsv": "names of topics by IPTC",
  "apps/site/src/search/synonyms.ts": "words that people search for",
  "apps/site/test/search-parts.test.ts": "words that people search for",
  "test/old-words.test.ts": "the words themselves",
};

const generated = /\/generated\/|^packages\/core\/schemas\/|THIRD-PARTY-NOTICES|(^|\/)LICENSE|^package-lock\.json$/;
const searched = filesUnder("").filter((path) => /\.([cm]?[jt]sx?|css|mdx?|json|ya?ml|tsv|cff)$/.test(path));
const holding = searched.filter((path) => !generated.test(path) && oldWord.test(read(path).replaceAll(hostGrade, "")));

describe("the old words for rule, severity and fix", () => {
  it("are in no file, but where they mean something else", () => {
    expect(holding.sort()).toEqual(Object.keys(otherMeanings).sort());
  });
});
