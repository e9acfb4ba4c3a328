import { describe, expect, it } from "vitest";
import { filesUnder, read } from "../../../test/house/source-files.ts";
import { livePage } from "../live/live-page.ts";

const citation = { text: "Its authors. A format.", bibtex: "@misc{a}" };
const saysUnreleased = /not on npm yet|(?:ليس|ليست|ليستا)\*{0,2} على npm|تُنشر الحزم على npm/;
const pages = filesUnder("docs").filter((path) => /^docs\/(?!decisions\/|README).*\.md$/.test(path));

describe("pages that depend on whether the packages are released", () => {
  it("say that they are not on npm only until they are", () => {
    const said = (isReleased: boolean) =>
      pages.filter((path) => saysUnreleased.test(livePage(read(path), { isReleased, citation })));
    expect(said(false).length).toBeGreaterThan(7);
    expect(said(true)).toEqual([]);
  });

  it("offer the packages of npm only when they are there", () => {
    const offers = /\bnpm (?:install|i)\b[^\n]* @diplomatic-visits\//;
    const offering = (isReleased: boolean) =>
      pages.filter((path) => offers.test(livePage(read(path), { isReleased, citation })));
    expect(offering(false)).toEqual([]);
    expect(offering(true).length).toBeGreaterThan(7);
  });

  it("show no mark of these choices, in either state", () => {
    for (const isReleased of [true, false]) {
      const marked = pages.filter((path) =>
        /<!-- (?:before|after)-release|<!-- citation/.test(livePage(read(path), { isReleased, citation })),
      );
      expect(marked).toEqual([]);
    }
  });
});
