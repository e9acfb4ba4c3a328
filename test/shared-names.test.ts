import { describe, expect, it } from "vitest";
import { declaredExports, sharedNames } from "./house/exported-names.ts";
import { read, sources } from "./house/source-files.ts";

/** Names that two files or more still declare; the list only gets shorter. */
const stillShared: readonly string[] = `
  Concept Direction Example Field Finding Form Found Line Locale Mark Meaning Mentioned Node Numbers Opened Phrase
  Playground Progress QuotedPart ReadText Reading Run Search SourceFormat Stretch TimeWords TitleWords Written
  contextOf directionOf endsSentence escaped filled fixedSource isSame isSound isolated itemOf judge listOf
  lookup nameOf occurrences ordered overlap ownerOf parseDocument patched placesOf referencePath refuseRules
  resolved runVisits sectionsOf severities sourceText typeNameOf validate valueAt visible
  withoutArticle withoutClitics words wordsIn
`
  .trim()
  .split(/\s+/);

// language folders share names by design, and so do the modules that stand in for those of Node; core/src/schema.ts exports its schemas under their own names again, with types
const exempt =
  /\/generated\/|^packages\/cli\/src\/page\/node\/|\/languages\/[a-z]{2,3}\/|^packages\/core\/src\/schema\.ts$/;
const files = sources()
  .filter((path) => !exempt.test(path))
  .map((path) => ({ path, names: declaredExports(path, read(path)) }));

describe("the names of exports", () => {
  it("belong to one file each, but for those that are still to be renamed", () => {
    expect([...sharedNames(files).keys()].sort()).toEqual([...stillShared].sort());
  });
});

describe("the checker itself", () => {
  it("sees declarations, and no names that are passed on", () => {
    const source = `
      export { passed } from "./other.ts";
      export interface Page {}
      export const a = 1, b = 2;
      export async function pageOf() {}
      const own = 1;
    `;
    expect(declaredExports("x.ts", source)).toEqual(["Page", "a", "b", "pageOf"]);
  });

  it("finds a name of two files", () => {
    const pages = ["x.ts", "y.ts"].map((path) => ({ path, names: ["pageOf"] }));
    expect([...sharedNames([...pages, { path: "z.ts", names: ["other"] }])]).toEqual([["pageOf", ["x.ts", "y.ts"]]]);
  });
});
