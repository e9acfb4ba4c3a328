import { commonUnit, commonUnitKind } from "./common-units.ts";
import { unitAt, unitCount } from "./units-of.ts";

const wordUnit = /[\p{L}\p{M}\p{N}]/u;

/** Whether each unit is of a word: 0 for one that was not seen yet, otherwise 1 for no and 2 for yes. */
const kinds = new Uint8Array(0x10000);

/** Whether a unit of a word list is a letter, a mark or a digit; halves of surrogate pairs count, as all pairs there are letters. */
export function isWordUnit(unit: number): boolean {
  const kind = kinds[unit];
  return kind === 0 ? learned(unit) : kind === 2;
}

/** The end of the letters, marks and digits that begin at an offset of a word list; the offset itself if another unit is there. */
export function wordUnitsEnd(text: string, from: number): number {
  let at = from;
  while (at < unitCount(text) && isWordUnit(unitAt(text, at))) at++;
  return at;
}

function learned(unit: number): boolean {
  const common = commonUnitKind(unit);
  const isOfWord =
    common === 0 ? (unit & 0xf800) === 0xd800 || wordUnit.test(String.fromCharCode(unit)) : common !== commonUnit.other;
  kinds[unit] = isOfWord ? 2 : 1;
  return isOfWord;
}
