import { expanded, foldTable, removed } from "./fold-table.ts";
import { unitAt, unitCount } from "./units-of.ts";

const space = 0x20;
const factor = 0x01000193;

// Letters that normalization may change with the marks after them, and letters that fold to several.
function isUncertain(unit: number, folded: number): boolean {
  if (folded === expanded) return true;
  if (unit < 0x300) return false;
  // of the pairs, only emoji and mathematical letters are known to stay as they are
  if (unit >= 0xd800)
    return !(unit === 0xd835 || (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0xdc00 && unit < 0xe000));
  if (unit < 0x370 || (unit >= 0x591 && unit <= 0x5c7) || (unit >= 0x653 && unit <= 0x655)) return true;
  return unit >= 0x700 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x4e00 && unit <= 0x9fff);
}

/** Marks a unit of which only folding shows what it becomes. */
const uncertain = 0xffff;

let units: Uint16Array | undefined;

// What each unit folds to, `removed` or `uncertain`; 0 if it was not looked up yet.
function foldedUnit(unit: number, known: Uint16Array): number {
  const folded = foldTable("orthographic").units[unit] as number;
  known[unit] = isUncertain(unit, folded) ? uncertain : folded;
  return known[unit] as number;
}

/**
 * A hash of a text as `foldText` folds it in the orthographic tier, without making that text: texts that fold alike have
 * the same hash. It continues from another hash. Undefined if only folding shows the text.
 */
export function foldedHash(text: string, from: number): number | undefined {
  units ??= new Uint16Array(0x10000);
  let hash = from;
  let last = 0;
  for (let i = 0; i < unitCount(text); i++) {
    const unit = unitAt(text, i);
    const folded = (units[unit] as number) || foldedUnit(unit, units);
    if (folded === uncertain) return undefined;
    if (folded === removed || (folded === space && last === space)) continue;
    last = folded;
    hash = (Math.imul(hash, factor) + folded) | 0;
  }
  return hash;
}
