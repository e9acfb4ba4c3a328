import { expect, it } from "vitest";
import { commonUnit, commonUnitKind } from "./common-units.ts";

it("common units are what the patterns of Unicode say", () => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const character = String.fromCharCode(unit);
    const kind = /[\p{L}\p{M}]/u.test(character)
      ? commonUnit.letter
      : /\p{N}/u.test(character)
        ? commonUnit.digit
        : commonUnit.other;
    if (![0, kind].includes(commonUnitKind(unit))) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});
