import { describe, expect, it } from "vitest";
import { read, sources } from "../../../../test/house/source-files.ts";
import { fillSlots, slotsOf } from "./static-slots.ts";

describe("slots", () => {
  const page = '<main><div data-fragment=article></div><div data-fragment="excerpt"></div></main>';

  it("are filled with the fragment they name, letter for letter", () => {
    const filled = fillSlots(page, new Map([["article", "<p>زيارة رسمية $& $1</p>"]]));
    expect(slotsOf(page)).toEqual(["article", "excerpt"]);
    expect(filled).toContain("<div data-fragment=article><p>زيارة رسمية $& $1</p></div>");
    expect(slotsOf(filled)).toEqual(["excerpt"]);
  });

  it("are the one place where React is given markup, and that is empty", () => {
    const users = sources().filter((path) => /dangerouslySetInnerHTML\s*=/.test(read(path)));
    expect(users).toEqual(["apps/site/src/static-slot/static-slot.tsx"]);
    expect(read(users[0] as string)).toContain('const leftAlone = { __html: "" };');
    expect(read(users[0] as string)).toContain("dangerouslySetInnerHTML={leftAlone}");
  });
});
